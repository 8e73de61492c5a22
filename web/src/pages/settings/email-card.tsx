/** Another e-mail address: nothing changes before the link that goes there is opened. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { requestEmailChange } from '../../api/second-factor.ts'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { CurrentPasswordField, EmailField } from '../../ui/credential-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'

export function EmailCard() {
  const { security: words } = useSettingsMessages()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const ask = useMutation({
    mutationFn: () => requestEmailChange({ email, password }),
    onSuccess: () => setPassword(''),
  })
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.email}</h2>
      <p className="mt-1 text-quiet">{words.emailText}</p>
      <Form className="mt-3 grid items-end gap-4 sm:grid-cols-2" submit={() => ask.mutate()}>
        <EmailField
          label={words.newEmail}
          autoComplete="email"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <CurrentPasswordField
          label={words.emailPassword}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="submit" className="justify-self-start" disabled={ask.isPending}>
          {words.changeEmail}
        </Button>
      </Form>
      <div aria-live="polite" className="mt-3 empty:hidden">
        {ask.isSuccess && <p className="text-good">{words.emailSent}</p>}
        {ask.isError && <ErrorNotice error={ask.error} />}
      </div>
    </Card>
  )
}
