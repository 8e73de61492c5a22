/** What the page of mails asks the server for. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api, upload } from './client.ts'
import type { components, paths } from './schema.d.ts'

export type MailProposal = components['schemas']['MailProposal']
type Confirmation =
  paths['/api/v1/mail-proposals/{proposalId}/confirmation']['post']['requestBody']['content']['application/json']
export type MailStatus = Confirmation['to']

/** A mailbox is read by itself, so proposals come while somebody looks. */
const lookAgainMs = 60_000

export const mailProposalsQuery = queryOptions({
  queryKey: ['mail-proposals'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/mail-proposals'))).proposals,
  refetchInterval: lookAgainMs,
})

export const giveMail = (file: File) => upload<MailProposal>('/api/v1/mail-proposals/files', file)

export const confirmMail = (proposalId: string, body: Confirmation) =>
  answerOf(api.POST('/api/v1/mail-proposals/{proposalId}/confirmation', { params: { path: { proposalId } }, body }))

export const dismissMail = (proposalId: string) =>
  api.DELETE('/api/v1/mail-proposals/{proposalId}', { params: { path: { proposalId } } })

export type Mailbox = components['schemas']['Mailbox']
type MailboxBody = paths['/api/v1/mailbox']['put']['requestBody']['content']['application/json']

export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: () => answerOf(api.GET('/api/v1/mailbox')),
  refetchInterval: lookAgainMs,
})

export const connectMailbox = (body: MailboxBody) => answerOf(api.PUT('/api/v1/mailbox', { body }))
export const readByItself = (readsByItself: boolean) =>
  answerOf(api.PATCH('/api/v1/mailbox', { body: { readsByItself } }))
export const disconnectMailbox = () => api.DELETE('/api/v1/mailbox')
export const readMailbox = () => answerOf(api.POST('/api/v1/mailbox/readings'))
