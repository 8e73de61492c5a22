/** What the page of security asks the server for about password and second factor. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => answerOf(api.GET('/api/v1/account/second-factor')),
})

interface Confirmed {
  readonly password?: string
}

/** @throws Problem when the present password is wrong, or the new one too weak */
export const changePassword = (body: { readonly currentPassword: string; readonly password: string }) =>
  api.POST('/api/v1/account/password', { body })

export const beginSecondFactor = (body: Confirmed) => answerOf(api.POST('/api/v1/account/second-factor', { body }))

/** Switches it on. @returns the backup codes, this once */
export const confirmSecondFactor = (code: string) =>
  answerOf(api.POST('/api/v1/account/second-factor/confirmation', { body: { code } }))

export const renewBackupCodes = (body: Confirmed & { readonly code: string }) =>
  answerOf(api.POST('/api/v1/account/second-factor/backup-codes', { body }))

export const removeSecondFactor = (body: Confirmed & { readonly code: string }) =>
  api.POST('/api/v1/account/second-factor/removal', { body })

export const requestEmailChange = (body: { email: string; password: string }) =>
  answerOf(api.POST('/api/v1/account/email', { body }))
