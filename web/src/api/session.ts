/** Who is signed in. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf(api.GET('/api/v1/me')),
  staleTime: 60_000,
})

export const signOut = () => api.POST('/api/v1/sign-out')
