/** Several clients that ask one after the other for as long as they may; every answer and every failure is kept. */
import { Agent, request } from 'undici'

export interface Answered {
  readonly status: number
  readonly retryAfter: string | null
  readonly contentType: string
  readonly body: string
}

export interface Load {
  /** So far. */
  readonly answers: readonly Answered[]
  /** Requests that got no answer: resets, refused connections. */
  readonly failures: readonly Error[]
  /** No further request is begun. @returns when the last one under way is over */
  stop(): Promise<void>
}

export interface LoadOptions {
  readonly clients: number
  readonly token: string
  /** What the n-th request asks. */
  ask(n: number): { readonly url: string; readonly method: 'GET' | 'POST'; readonly body?: string }
}

/** Connections are kept and used again, as a proxy does. */
export function startLoad({ clients, token, ask }: LoadOptions): Load {
  const agent = new Agent({ connections: clients })
  const answers: Answered[] = []
  const failures: Error[] = []
  let isOpen = true
  let asked = 0

  async function askOnce(): Promise<void> {
    const { url, method, body } = ask(asked++)
    const answer = await request(url, {
      method,
      dispatcher: agent,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body }),
    })
    answers.push({
      status: answer.statusCode,
      retryAfter: answer.headers['retry-after']?.toString() ?? null,
      contentType: String(answer.headers['content-type']),
      body: await answer.body.text(),
    })
  }
  async function keepAsking(): Promise<void> {
    while (isOpen) await askOnce().catch((error: Error) => failures.push(error))
  }
  const running = Promise.all(Array.from({ length: clients }, keepAsking))
  return {
    answers,
    failures,
    stop: async () => {
      isOpen = false
      await running
      await agent.close()
    },
  }
}

/** Asks again until the answer is as wanted; 20 ms between, so that a waiting test leaves the machine to others. */
export async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (isWanted(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
