/** Cases of market insight: figures of what one person sees hold nothing of what another brought in. */
import { type Cases, post } from './case.ts'

const base = '/api/v1/market'

export const marketCases: Cases = {
  [`POST ${base}/companies`]: {
    owner: ({ ana }) => post(`${base}/companies`, { name: ana.word }),
    others: ({ ana }) => [post(`${base}/companies`, {}), post(`${base}/companies`, { name: ana.word.slice(0, 4) })],
  },
  [`POST ${base}/salaries`]: {
    owner: () => post(`${base}/salaries`, { by: 'title' }),
    others: ({ ana }) => [
      post(`${base}/salaries`, { by: 'title' }),
      post(`${base}/salaries`, { title: ana.word, by: 'city' }),
    ],
  },
  [`POST ${base}/skills`]: {
    owner: ({ ana }) => post(`${base}/skills`, { profileId: ana.profileId }),
    // Compared with her profile it is answered like one that never was.
    others: ({ ana }) => [post(`${base}/skills`, {}), post(`${base}/skills`, { profileId: ana.profileId })],
  },
}
