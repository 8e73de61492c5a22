/** SQL in questions to the market. */
import { expect } from 'vitest'
import type { ApiClient } from '../../harness/api-client.ts'

const base = '/api/v1/market'

/** Beside the texts of a filter. */
export const marketTextFields = [
  `POST ${base}/companies name`,
  `POST ${base}/salaries title`,
  `POST ${base}/skills title`,
]

interface Companies {
  readonly companies: readonly { readonly company: string }[]
}

const namesIn = ({ companies }: Companies): string[] => companies.map(({ company }) => company)

/** Each is looked for as words and finds no more than words do; where codes belong it is refused. */
export async function askMarket(api: ApiClient, injections: readonly string[]): Promise<void> {
  const all = await api.post<Companies>(`${base}/companies`, { limit: 200 })
  for (const injection of injections) {
    const named = await api.post<Companies>(`${base}/companies`, { name: injection, limit: 200 })
    const expected = namesIn(all.body).filter((company) => company.toLowerCase().includes(injection.toLowerCase()))
    expect([named.status, namesIn(named.body)], injection).toEqual([200, expected])
    const names = [injection]
    const words = { title: injection, filter: { skills: names, sources: names, excludeCompanies: names } }
    const codes = { filter: { countries: names, languages: names, listedSince: injection } }
    for (const what of ['salaries', 'skills']) {
      expect((await api.post(`${base}/${what}`, words)).status, injection).toBe(200)
      expect((await api.post(`${base}/${what}`, codes)).status, injection).toBe(422)
    }
  }
}
