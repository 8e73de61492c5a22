/** Taking everything along, and leaving for good. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery } from '../../api/session.ts'
import { deleteAccount } from '../../api/settings.ts'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { CurrentPasswordField } from '../../ui/credential-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { SettingsFrame } from './settings-frame.tsx'

/** The server asks for the same words, in English whatever the language of the page. */
const confirmation = 'delete my account'

export function DataSettingsPage() {
  const { data: words } = useSettingsMessages()
  const { data: me } = useQuery(meQuery)
  return (
    <SettingsFrame lead={words.lead}>
      {me && (
        <Card>
          <h2 className="font-semibold text-lg">{words.about}</h2>
          <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-3">
            {(
              [
                [words.name, me.name ?? words.none],
                [words.email, me.email ?? words.none],
                [words.role, words.roles[me.role]],
              ] as const
            ).map(([label, value]) => (
              <div key={label}>
                <dt className="text-quiet text-sm">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      <Card>
        <h2 className="font-semibold text-lg">{words.exportTitle}</h2>
        <p className="mt-1 text-quiet">{words.exportText}</p>
        <a className={`mt-3 ${buttonClass('main')}`} href="/api/v1/account/export" download>
          {words.export}
        </a>
      </Card>
      <DeleteCard needsPassword={me?.kind === 'person'} />
    </SettingsFrame>
  )
}

function DeleteCard({ needsPassword }: { readonly needsPassword: boolean }) {
  const { data: words } = useSettingsMessages()
  const [typed, setTyped] = useState('')
  const [password, setPassword] = useState('')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => deleteAccount(password === '' ? undefined : password),
    onSuccess: async () => {
      queries.clear()
      await navigate({ to: '/sign-in' })
    },
  })
  return (
    <Card className="border-bad">
      <h2 className="font-semibold text-lg">{words.deleteTitle}</h2>
      <p className="mt-1">{words.deleteText}</p>
      <Form className="mt-3 flex flex-col gap-4" submit={() => leave.mutate()}>
        <Field
          label={words.confirm}
          autoComplete="off"
          required
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {needsPassword && (
          <CurrentPasswordField
            label={words.password}
            required={false}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
        {leave.isError && <ErrorNotice error={leave.error} />}
        <Button type="submit" className="self-start" disabled={typed !== confirmation || leave.isPending}>
          {words.delete}
        </Button>
      </Form>
    </Card>
  )
}
