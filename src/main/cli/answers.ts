/** What the API answers, as far as the command line reads it. */
import type { z } from 'zod'
import type { changeView, documentView, runSummaryView, runView } from '../../features/copilot/copilot.views.ts'
import type { matchView } from '../../features/matching/matching.routes.ts'
import type { importView } from '../../features/postings/postings.views.ts'
import type { profileView } from '../../features/profiles/profiles.views.ts'

export type ProfileAnswer = z.output<typeof profileView>
export type ImportAnswer = z.output<typeof importView>
export type MatchAnswer = z.output<typeof matchView>
export type RunAnswer = z.output<typeof runView>
export type RunSummaryAnswer = z.output<typeof runSummaryView>
export type ChangeAnswer = z.output<typeof changeView>
export type DocumentAnswer = z.output<typeof documentView>
