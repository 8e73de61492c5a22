/** Who is invited, and inviting somebody by mail. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Invitation, invitationsQuery, invite, withdrawInvitation } from '../../api/admin.ts'
import { useAdminMessages } from '../../messages/admin.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button } from '../../ui/button.tsx'
import { EmailField } from '../../ui/credential-fields.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'

export function InvitationsCard() {
  const words = useAdminMessages()
  const { language } = useLanguage()
  const invitations = useQuery(invitationsQuery)
  const queries = useQueryClient()
  const toast = useToast()
  const withdraw = useMutation({
    mutationFn: ({ id }: Invitation) => withdrawInvitation(id),
    onSuccess: (_answer, { email }) => toast.show(words.withdrawn(email)),
    onError: (error) => toast.refuse(error),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  })
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.invitations}</h2>
      {invitations.isPending && <Loading />}
      {invitations.isError && <ErrorNotice error={invitations.error} retry={() => void invitations.refetch()} />}
      {invitations.data?.length === 0 && <p className="mt-1 text-quiet">{words.invitationsNone}</p>}
      <ul className="mt-2 divide-y divide-line">
        {invitations.data?.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-4 py-2">
            <span className="min-w-0 flex-1">
              {one.email}
              <span className="block text-quiet text-sm">
                {words.roles[one.role]} ·{' '}
                {words.until(new Date(one.expiresAt).toLocaleDateString(language, { dateStyle: 'medium' }))}
              </span>
            </span>
            <button
              type="button"
              className="min-h-7 text-sm underline"
              aria-label={words.withdraw(one.email)}
              onClick={() => withdraw.mutate(one)}
            >
              {words.withdrawShort}
            </button>
          </li>
        ))}
      </ul>
      <InviteForm />
    </Card>
  )
}

function InviteForm() {
  const words = useAdminMessages()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<'user' | 'admin'>('user')
  const queries = useQueryClient()
  const toast = useToast()
  const ask = useMutation({
    mutationFn: () => invite({ email, role }),
    onSuccess: async () => {
      toast.show(words.invited(email))
      setEmail('')
      await queries.invalidateQueries({ queryKey: invitationsQuery.queryKey })
    },
  })
  return (
    <Form
      className="mt-4 grid items-end gap-3 border-line border-t pt-4 sm:grid-cols-[1fr_auto_auto]"
      submit={() => ask.mutate()}
    >
      <EmailField label={words.email} value={email} onChange={({ target }) => setEmail(target.value)} />
      <SelectField
        label={words.role}
        value={role}
        onChange={({ target }) => setRole(target.value === 'admin' ? 'admin' : 'user')}
      >
        <option value="user">{words.roles.user}</option>
        <option value="admin">{words.roles.admin}</option>
      </SelectField>
      <Button type="submit" disabled={ask.isPending}>
        {words.invite}
      </Button>
      {ask.isError && (
        <div className="sm:col-span-3">
          <ErrorNotice error={ask.error} />
        </div>
      )}
    </Form>
  )
}
