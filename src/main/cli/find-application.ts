/** Which application a person means on the command line. */
import type { z } from 'zod'
import type { applicationSummaryView } from '../../features/applications/applications.views.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Api } from './api.ts'

export type SummaryAnswer = z.output<typeof applicationSummaryView>

/** By id, or by words that only one has in its title and company. */
export async function findApplication(api: Api, given: string): Promise<SummaryAnswer> {
  const { applications } = await api.get<{ applications: SummaryAnswer[] }>('/api/v1/applications?archived=both')
  const words = given.toLowerCase().split(/\s+/u)
  const found = applications.filter(
    ({ id, title, company }) =>
      id === given || words.every((word) => `${title} ${company ?? ''}`.toLowerCase().includes(word)),
  )
  const [only] = found
  if (only === undefined) throw new AppError('not_found', `You have no application "${given}".`)
  if (found.length > 1)
    throw new AppError('invalid_input', `${found.length} applications go by "${given}". Give more words, or the id.`)
  return only
}
