/** One look at an address, for whoever waits for it: nobody there is an answer too. */

export interface Looked {
  /** 0 where nobody answered in time. */
  readonly status: number
  readonly body: string
}

/** @param patienceMs how long to wait for the answer */
export async function askStatus(
  url: string | URL,
  { key, patienceMs = 5_000 }: { readonly key?: string; readonly patienceMs?: number } = {},
): Promise<Looked> {
  try {
    const answer = await fetch(url, {
      ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
      signal: AbortSignal.timeout(patienceMs),
    })
    return { status: answer.status, body: await answer.text() }
  } catch {
    return { status: 0, body: '' }
  }
}
