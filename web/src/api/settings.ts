/** What the pages of settings ask the server for: models and their ledger, sessions, keys, one's account. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { components, paths } from './schema.d.ts'

export type ModelState = components['schemas']['ModelState']
export type ModelAttempt = components['schemas']['ModelAttempt']
export type Session = components['schemas']['Session']
export type ApiKey = components['schemas']['ApiKey']
export type NewKey = paths['/api/v1/keys']['post']['requestBody']['content']['application/json']
export type OwnKey = paths['/api/v1/models/key']['put']['requestBody']['content']['application/json']
type Preferences = paths['/api/v1/models']['patch']['requestBody']['content']['application/json']

export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: () => answerOf(api.GET('/api/v1/models')),
})

export const changePreferences = (body: Preferences) => answerOf(api.PATCH('/api/v1/models', { body }))
export const consentToModels = () => answerOf(api.PUT('/api/v1/models/consent'))
export const withdrawConsent = () => api.DELETE('/api/v1/models/consent')
export const saveOwnKey = (body: OwnKey) => answerOf(api.PUT('/api/v1/models/key', { body }))
export const removeOwnKey = () => api.DELETE('/api/v1/models/key')
export const testModel = () => answerOf(api.POST('/api/v1/models/tests'))

/** What the server gives at once; fewer mean that there are no more. */
const ledgerPage = 100

export const ledgerQuery = infiniteQueryOptions({
  queryKey: ['models', 'attempts'],
  queryFn: async ({ pageParam }) =>
    (
      await answerOf(
        api.GET('/api/v1/models/attempts', { params: { query: pageParam === null ? {} : { before: pageParam } } }),
      )
    ).attempts,
  initialPageParam: null as string | null,
  getNextPageParam: (page) => (page.length < ledgerPage ? null : (page.at(-1)?.id ?? null)),
})

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/sessions'))).sessions,
})

export const endSession = (sessionId: string) =>
  api.DELETE('/api/v1/sessions/{sessionId}', { params: { path: { sessionId } } })
export const endAllSessions = () => api.DELETE('/api/v1/sessions')

export const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/keys'))).keys,
})

export const makeKey = (body: NewKey) => answerOf(api.POST('/api/v1/keys', { body }))
export const revokeKey = (keyId: string) => api.DELETE('/api/v1/keys/{keyId}', { params: { path: { keyId } } })

/** @param password of who signs in with one */
export const deleteAccount = (password: string | undefined) =>
  api.POST('/api/v1/account/deletion', {
    body: { confirm: 'delete my account', ...(password !== undefined && { password }) },
  })
