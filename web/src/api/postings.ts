/** What the pages of postings and boards ask the server for. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { components } from './schema.d.ts'

export type PostingSummary = components['schemas']['PostingSummary']
export type Posting = components['schemas']['Posting']
export type Board = components['schemas']['Board']
export type PostingSearch = components['schemas']['PostingSearch']
export type SavedSearch = components['schemas']['SavedSearches']['searches'][number]
export type PostingSort = components['schemas']['FoundPostings']['sort']

const pageSize = 50

/** Page after page, by the cursor of the page before. */
export const foundPostingsQuery = (search: PostingSearch, sort: PostingSort | undefined) =>
  infiniteQueryOptions({
    queryKey: ['postings', 'search', search, sort ?? null],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.POST('/api/v1/postings/search', {
          body: { ...search, limit: pageSize, ...(sort && { sort }), ...(pageParam !== null && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })

export const postingQuery = (postingId: string) =>
  queryOptions({
    queryKey: ['postings', postingId],
    queryFn: () => answerOf(api.GET('/api/v1/postings/{postingId}', { params: { path: { postingId } } })),
  })

export const twinsQuery = (postingId: string) =>
  queryOptions({
    queryKey: ['postings', postingId, 'twins'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/postings/{postingId}/twins', { params: { path: { postingId } } }))).twins,
  })

/** One posting judged against a profile; null where a deal-breaker leaves it out. */
export const matchOfPostingQuery = (profileId: string, postingId: string) =>
  queryOptions({
    queryKey: ['matches', profileId, postingId],
    queryFn: async () => {
      const call = api.POST('/api/v1/profiles/{profileId}/matches', {
        params: { path: { profileId } },
        body: { postingIds: [postingId], limit: 1 },
      })
      return (await answerOf(call)).matches[0] ?? null
    },
  })

export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/saved-searches'))).searches,
})

export const saveSearch = (name: string, query: PostingSearch) =>
  answerOf(api.POST('/api/v1/saved-searches', { body: { name, query } }))

export const markSearchSeen = (searchId: string) =>
  api.POST('/api/v1/saved-searches/{searchId}/seen', { params: { path: { searchId } } })

export const removeSavedSearch = (searchId: string) =>
  api.DELETE('/api/v1/saved-searches/{searchId}', { params: { path: { searchId } } })

export const boardsQuery = queryOptions({
  queryKey: ['boards'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/boards'))).boards,
})

export const startersQuery = queryOptions({
  queryKey: ['boards', 'starters'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/boards/starters'))).starters,
  staleTime: Number.POSITIVE_INFINITY,
})

/** @param given an address, or the name of a company */
export const followBoard = (given: string) =>
  answerOf(api.POST('/api/v1/boards', { body: /^https?:\/\//iu.test(given) ? { address: given } : { company: given } }))

export const refreshBoard = (boardId: string) =>
  answerOf(api.POST('/api/v1/boards/{boardId}/refreshes', { params: { path: { boardId } } }))

export const pauseBoard = (boardId: string, isPaused: boolean) =>
  answerOf(api.PATCH('/api/v1/boards/{boardId}', { params: { path: { boardId } }, body: { isPaused } }))

export const leaveBoard = (boardId: string) => api.DELETE('/api/v1/boards/{boardId}', { params: { path: { boardId } } })
