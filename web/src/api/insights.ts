/** What the pages of figures ask the server for: one's own search, and the market of the postings one sees. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { components, paths } from './schema.d.ts'

export type SearchFigures = components['schemas']['SearchFigures']
export type ResponseFigures = components['schemas']['ResponseFigures']
export type Rate = components['schemas']['Rate']
export type Spread = components['schemas']['Spread']
export type SkillsGap = components['schemas']['SkillsGap']
export type ModelSpending = components['schemas']['ModelSpending']
export type SalaryInsight = components['schemas']['SalaryInsight']
export type SkillInsight = components['schemas']['SkillInsight']
export type CompanyOpenings = components['schemas']['CompanyOpenings']
type SalaryQuestion = paths['/api/v1/market/salaries']['post']['requestBody']['content']['application/json']
export type SalaryGroups = NonNullable<SalaryQuestion['by']>

export const searchFiguresQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['insights', 'search', weeks],
    queryFn: () => answerOf(api.GET('/api/v1/insights/search', { params: { query: { weeks } } })),
  })

/** @param profileId without it the newest profile */
export const skillsGapQuery = (profileId: string | undefined) =>
  queryOptions({
    queryKey: ['insights', 'skills', profileId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/insights/skills', { params: { query: profileId === undefined ? {} : { profileId } } })),
  })

export const spendingQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['insights', 'spending', weeks],
    queryFn: () => answerOf(api.GET('/api/v1/insights/spending', { params: { query: { weeks } } })),
  })

/** Words of a title; without any, all titles. */
const named = (title: string) => (title === '' ? {} : { title })

export const salariesQuery = (title: string, by: SalaryGroups) =>
  queryOptions({
    queryKey: ['market', 'salaries', title, by],
    queryFn: () => answerOf(api.POST('/api/v1/market/salaries', { body: { ...named(title), by } })),
  })

export const marketSkillsQuery = (title: string, profileId: string | undefined) =>
  queryOptions({
    queryKey: ['market', 'skills', title, profileId],
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/market/skills', { body: { ...named(title), limit: 20, ...(profileId && { profileId }) } }),
      ),
  })

export const companiesQuery = queryOptions({
  queryKey: ['market', 'companies'],
  queryFn: () => answerOf(api.POST('/api/v1/market/companies', { body: {} })),
})
