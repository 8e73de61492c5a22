/** What the pages ask the server for, each question with its key. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { components } from './schema.d.ts'

export type Match = components['schemas']['Match']
export type Run = components['schemas']['Run']
export type Change = components['schemas']['Change']
export type PostingImport = components['schemas']['PostingImport']
export type Profile = components['schemas']['Profile']

export const profilesQuery = queryOptions({
  queryKey: ['profiles'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/profiles'))).profiles,
})

export const profileQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['profiles', profileId],
    queryFn: () => answerOf(api.GET('/api/v1/profiles/{profileId}', { params: { path: { profileId } } })),
  })

/** The hundred postings that suit a profile best, each with its reasons. */
export const matchesQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['matches', profileId],
    queryFn: async () => {
      const call = api.POST('/api/v1/profiles/{profileId}/matches', {
        params: { path: { profileId } },
        body: { limit: 100 },
      })
      return (await answerOf(call)).matches
    },
  })

export const runsQuery = (kind: Run['kind']) =>
  queryOptions({
    queryKey: ['runs', { kind }],
    queryFn: async () => (await answerOf(api.GET('/api/v1/runs', { params: { query: { kind } } }))).runs,
  })

/** Prepares an application; its person decides every change. */
export const startRun = (profileId: string, postingId: string) =>
  answerOf(api.POST('/api/v1/runs', { body: { profileId, postingId, acceptAll: false } }))

export const runQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', runId],
    queryFn: () => answerOf(api.GET('/api/v1/runs/{runId}', { params: { path: { runId } } })),
  })

export const changesQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', runId, 'changes'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/runs/{runId}/changes', { params: { path: { runId } } }))).changes,
  })

export const documentsQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', runId, 'documents'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/runs/{runId}/documents', { params: { path: { runId } } }))).documents,
  })
