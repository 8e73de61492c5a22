/** A person with a bit of everything: a profile, postings, runs in several states, changes, documents. All of it bears a word of theirs. */
import { formPayload, type InjectedRequest, jsonPayload, type Person, type TestApplication } from './application.ts'

export interface World {
  readonly person: Person
  /** Stands in everything of theirs, and nowhere else. */
  readonly word: string
  readonly profileId: string
  readonly postingIds: readonly [string, string, string]
  /** Waiting for approval. */
  readonly waitingRunId: string
  /** Another one that waits, to be approved by a test. */
  readonly nextRunId: string
  readonly doneRunId: string
  readonly documentId: string
}

const idOf = (json: unknown): string => (json as { readonly id: string }).id

export const resumeOf = (word: string): string => `${word} Lindqvist
${word.toLowerCase()}@example.org

EXPERIENCE

Platform Engineer, ${word} Payments AB
Mar 2020 - Present
- Led the move of 40 services of ${word} to Kubernetes.
- Cut the cost of PostgreSQL at ${word} by 30 percent.

SKILLS
Kubernetes, PostgreSQL, Terraform`

export const postingOf = (word: string, number: number): string =>
  `${word} Engineer ${number}\n\nRequirements\n- Experience with Kubernetes at ${word}\n- Good knowledge of PostgreSQL`

export async function buildWorld(application: TestApplication, person: Person, word: string): Promise<World> {
  async function must(request: InjectedRequest): Promise<unknown> {
    const answer = await application.send(person, request)
    if (answer.status >= 300) throw new Error(`${request.method} ${request.url}: ${answer.text}`)
    return answer.json
  }
  const post = (url: string, body: object) => must({ method: 'POST', url, ...jsonPayload(body) })

  const resume = formPayload(`${word}.txt`, Buffer.from(resumeOf(word)))
  const profileId = idOf(await must({ method: 'POST', url: '/api/v1/profiles', ...resume }))
  async function addPosting(number: number): Promise<string> {
    const body = { text: postingOf(word, number), title: `${word} Engineer ${number}`, company: `${word} GmbH` }
    const { postingIds } = (await post('/api/v1/postings/texts', body)) as { readonly postingIds: readonly string[] }
    return postingIds[0] ?? ''
  }
  const postingIds = [await addPosting(1), await addPosting(2), await addPosting(3)] as const

  async function startRun(postingId: string, status: string): Promise<string> {
    const run = idOf(await post('/api/v1/runs', { profileId, postingId, acceptAll: status === 'done' }))
    await application.waitForRun(person, run, status)
    return run
  }
  const doneRunId = await startRun(postingIds[0], 'done')
  const waitingRunId = await startRun(postingIds[1], 'waiting_for_approval')
  const nextRunId = await startRun(postingIds[2], 'waiting_for_approval')
  const listed = await must({ method: 'GET', url: `/api/v1/runs/${doneRunId}/documents` })
  const documentId = idOf((listed as { readonly documents: readonly unknown[] }).documents[0])
  return { person, word, profileId, postingIds, waitingRunId, nextRunId, doneRunId, documentId }
}
