/** The statuses of applications as the pages group them. Pure. */
import type { ApplicationStatus, ApplicationSummary } from '../../api/applications.ts'

export const openStatuses = ['saved', 'preparing', 'ready', 'applied', 'screening', 'interview', 'offer'] as const
const endedStatuses = ['accepted', 'rejected', 'withdrawn', 'ghosted'] as const
export const allStatuses: readonly ApplicationStatus[] = [...openStatuses, ...endedStatuses]

/** A column of the board: one open status, or everything that is over. */
export type Column = (typeof openStatuses)[number] | 'ended'
export const columns: readonly Column[] = [...openStatuses, 'ended']

const isEnded = (status: ApplicationStatus): boolean => endedStatuses.some((one) => one === status)

export const columnOf = (status: ApplicationStatus): Column => openStatuses.find((one) => one === status) ?? 'ended'

/** What dropping on a column may mean: none, one, or several to choose from. */
export const movesInto = (column: Column, { moves }: Pick<ApplicationSummary, 'moves'>): readonly ApplicationStatus[] =>
  moves.filter((status) => (column === 'ended' ? isEnded(status) : status === column))

export const placeOfApplication = ({ company, location }: Pick<ApplicationSummary, 'company' | 'location'>): string =>
  [company, location].filter(Boolean).join(' · ')

export const holdsWords = (application: ApplicationSummary, words: string): boolean =>
  `${application.title} ${placeOfApplication(application)}`.toLowerCase().includes(words.trim().toLowerCase())

/** What a field of date and time holds, as the server takes it; undefined where it is empty. */
export const momentOf = (local: string): string | undefined =>
  local === '' ? undefined : new Date(local).toISOString()

/** A moment as a field of date and time holds it, in the person's own time zone. */
export function localMomentOf(moment: string | undefined): string {
  if (moment === undefined) return ''
  const at = new Date(moment)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
