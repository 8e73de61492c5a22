/** Getting in: signing in, making an account, a new password. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/**
 * Opens the session, whose cookie the browser keeps, or asks for the code of the second factor.
 * @throws Problem `unauthenticated` for a wrong pair
 */
export const signIn = (credentials: Credentials) => answerOf(api.POST('/api/v1/sign-in', { body: credentials }))

interface CodeOfTicket {
  readonly ticket: string
  readonly code: string
}

/** Completes a sign-in. @throws Problem for a wrong code; 401 when the ticket has run out */
export const signInWithCode = (body: CodeOfTicket) => answerOf(api.POST('/api/v1/sign-in/second-factor', { body }))

/** How one gets in here: for those who are not in yet. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: () => answerOf(api.GET('/api/v1/sign-in-options')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Asks for an account; its link comes by mail. */
export const requestSignUp = (body: { readonly name: string; readonly email: string }) =>
  answerOf(api.POST('/api/v1/sign-up', { body }))

interface Acceptance {
  readonly token: string
  readonly name: string
  readonly password: string
}

/** @throws Problem when the invitation was used or has run out */
export const acceptInvitation = (body: Acceptance) => api.POST('/api/v1/invitations/acceptance', { body })

/** The answer is the same for every address. */
export const requestPasswordReset = (email: string) =>
  answerOf(api.POST('/api/v1/password-resets', { body: { email } }))

/** @throws Problem when the link was used, has run out, or the password is too weak */
export const setPassword = (body: { readonly token: string; readonly password: string }) =>
  api.POST('/api/v1/password', { body })
