/** Who is signed in. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf(api.GET('/api/v1/me')),
  staleTime: 60_000,
})

export const signOut = () => api.POST('/api/v1/sign-out')

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Opens the session; the browser keeps its cookie. @throws Problem `unauthenticated` for a wrong pair */
export const signIn = (credentials: Credentials) => answerOf(api.POST('/api/v1/sign-in', { body: credentials }))

/** @throws Problem when the link was used, has run out, or the password is too weak */
export const setPassword = (body: { readonly token: string; readonly password: string }) =>
  api.POST('/api/v1/password', { body })
