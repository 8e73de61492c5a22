/** `rolewright prepare`: from a resume and postings to a ranked list and a tailored, verified, exported application. */
import { AppError } from '../../kernel/errors.ts'
import type { ChangeAnswer, ImportAnswer, MatchAnswer, ProfileAnswer, RunAnswer, RunSummaryAnswer } from './answers.ts'
import type { Api } from './api.ts'
import { followRun } from './follow-run.ts'
import { bringPostings } from './postings-input.ts'
import { bringResume } from './resume-input.ts'
import { reviewChanges } from './review.ts'
import { type SavedDocument, saveDocuments } from './save-documents.ts'

export interface PrepareOptions {
  readonly resume: string
  readonly postings: string
  /** Ours, or the source's; the best match without it. */
  readonly posting?: string
  readonly out: string
  /** The person's blanket approval of every change that the verifier does not refuse. */
  readonly acceptAll: boolean
  /** Ask about each change in the terminal. */
  readonly ask: boolean
  /** Told before anything is prepared, so that a person sees what they decide about. */
  readonly onRanked: (matches: readonly MatchAnswer[]) => void
}

export interface Prepared {
  readonly profile: ProfileAnswer
  readonly postings: ImportAnswer
  readonly matches: readonly MatchAnswer[]
  readonly run: RunAnswer
  readonly changes: readonly ChangeAnswer[]
  readonly documents: readonly SavedDocument[]
}

export async function prepare(api: Api, options: PrepareOptions, tell: (sentence: string) => void): Promise<Prepared> {
  const profile = await bringResume(api, options.resume, tell)
  const postings = await bringPostings(api, options.postings, tell)
  tell('Ranking the postings')
  const { matches } = await api.post<{ matches: MatchAnswer[] }>(`/api/v1/profiles/${profile.id}/matches`, {
    postingIds: postings.postingIds,
    limit: 100,
  })
  options.onRanked(matches)
  const chosen = choose(matches, options.posting)
  tell(`Preparing "${chosen.posting.title}"${chosen.posting.company ? ` at ${chosen.posting.company}` : ''}`)
  const started = await api.post<RunSummaryAnswer>('/api/v1/runs', {
    profileId: profile.id,
    postingId: chosen.posting.id,
    acceptAll: options.acceptAll,
  })
  const { run, changes } = await carryOut(api, started.id, options, tell)
  const documents = run.status === 'done' ? await saveDocuments(api, run.id, options.out) : []
  return { profile, postings, matches, run, changes, documents }
}

async function carryOut(
  api: Api,
  runId: string,
  { acceptAll, ask }: PrepareOptions,
  tell: (sentence: string) => void,
): Promise<{ run: RunAnswer; changes: readonly ChangeAnswer[] }> {
  const readChanges = async (): Promise<ChangeAnswer[]> =>
    (await api.get<{ changes: ChangeAnswer[] }>(`/api/v1/runs/${runId}/changes`)).changes
  let run = await followRun(api, runId, acceptAll ? [] : ['waiting_for_approval'], tell)
  if (run.status === 'waiting_for_approval' && ask) {
    await reviewChanges(api, run, await readChanges())
    run = await followRun(api, runId, [], tell, run.steps)
  }
  return { run, changes: await readChanges() }
}

function choose(matches: readonly MatchAnswer[], wanted: string | undefined): MatchAnswer {
  const found = wanted
    ? matches.find(({ posting }) => posting.id === wanted || posting.externalId === wanted)
    : matches[0]
  if (found) return found
  throw new AppError(
    'not_found',
    wanted
      ? `No posting ${wanted} is among the ${matches.length} best matches. Use an id from the list of matches.`
      : 'No posting matches this resume.',
  )
}
