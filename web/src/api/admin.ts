/** What the pages of whoever runs the installation ask the server for. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { components } from './schema.d.ts'

export type Account = components['schemas']['Account']
export type Installation = components['schemas']['Installation']
export type Invitation = components['schemas']['Invitation']

export const accountsQuery = infiniteQueryOptions({
  queryKey: ['admin', 'accounts'],
  queryFn: ({ pageParam }) =>
    answerOf(api.GET('/api/v1/admin/accounts', { params: { query: pageParam === null ? {} : { after: pageParam } } })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
})

export const suspendAccount = (accountId: string) =>
  api.PUT('/api/v1/admin/accounts/{accountId}/suspension', { params: { path: { accountId } } })

export const admitAccount = (accountId: string) =>
  api.DELETE('/api/v1/admin/accounts/{accountId}/suspension', { params: { path: { accountId } } })

export const installationQuery = queryOptions({
  queryKey: ['admin', 'installation'],
  queryFn: () => answerOf(api.GET('/api/v1/admin/installation')),
})

export const invitationsQuery = queryOptions({
  queryKey: ['admin', 'invitations'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/admin/invitations'))).invitations,
})

interface InvitationBody {
  readonly email: string
  readonly role: 'user' | 'admin'
}

export const invite = (body: InvitationBody) => answerOf(api.POST('/api/v1/admin/invitations', { body }))

export const withdrawInvitation = (invitationId: string) =>
  api.DELETE('/api/v1/admin/invitations/{invitationId}', { params: { path: { invitationId } } })
