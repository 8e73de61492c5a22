/** A new password, by the link that an operator made or a mail brought. The token stands behind `#`, so no server log ever holds it. */
import { useMutation } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { setPassword } from '../api/sign-in.ts'
import { useAccountMessages } from '../messages/account.ts'
import { Button } from '../ui/button.tsx'
import { minPasswordLength, NewPasswordField } from '../ui/credential-fields.tsx'
import { Form } from '../ui/form.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

export function SetPasswordPage() {
  const { setPassword: messages, forgot, signUp } = useAccountMessages()
  const token = /(?:^|&)token=([\w-]+)/u.exec(useLocation().hash)?.[1]
  const [password, changePassword] = useState('')
  const navigate = useNavigate()
  const set = useMutation({ mutationFn: setPassword, onSuccess: () => navigate({ to: '/sign-in' }) })
  const submit = () => {
    if (token !== undefined) set.mutate({ token, password })
  }
  return (
    <Page title={messages.title} lead={token === undefined ? messages.noToken : messages.lead(minPasswordLength)}>
      {token === undefined ? (
        <p className="flex flex-wrap gap-4">
          <Link to="/forgot-password">{forgot.title}</Link>
          <Link to="/sign-in">{signUp.toSignIn}</Link>
        </p>
      ) : (
        <Card className="max-w-md">
          <Form className="flex flex-col gap-4" submit={submit}>
            <NewPasswordField
              label={messages.password}
              value={password}
              onChange={({ target }) => changePassword(target.value)}
            />
            {set.isError && <ErrorNotice error={set.error} />}
            <Button type="submit" look="main" disabled={set.isPending} className="self-start">
              {messages.submit}
            </Button>
          </Form>
        </Card>
      )}
    </Page>
  )
}
