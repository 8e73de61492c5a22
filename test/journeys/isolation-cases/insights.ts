/** Cases of insights: figures are made of one's own. */
import { type Cases, everybody, get } from './case.ts'

const base = '/api/v1/insights'

export const insightCases: Cases = {
  [`GET ${base}/search`]: everybody(`${base}/search`),
  [`GET ${base}/skills`]: {
    owner: ({ ana }) => get(`${base}/skills?profileId=${ana.profileId}`),
    others: ({ ana }) => [get(`${base}/skills`), get(`${base}/skills?profileId=${ana.profileId}`)],
  },
  'GET /api/v1/admin/installation': everybody('/api/v1/admin/installation'),
  [`GET ${base}/spending`]: everybody(`${base}/spending`),
}
