/** Asking for a link to a new password. */
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { requestPasswordReset } from '../api/sign-in.ts'
import { useAccountMessages } from '../messages/account.ts'
import { Button } from '../ui/button.tsx'
import { EmailField } from '../ui/credential-fields.tsx'
import { Form } from '../ui/form.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

export function ForgotPasswordPage() {
  const { forgot: words, signUp } = useAccountMessages()
  const [email, setEmail] = useState('')
  const ask = useMutation({ mutationFn: () => requestPasswordReset(email) })
  return (
    <Page title={words.title} lead={words.lead}>
      {ask.isSuccess ? (
        <p role="status">{signUp.sent(email)}</p>
      ) : (
        <Card className="max-w-md">
          <Form className="flex flex-col gap-4" submit={() => ask.mutate()}>
            <EmailField
              label={signUp.email}
              autoComplete="email"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
            {ask.isError && <ErrorNotice error={ask.error} />}
            <Button type="submit" look="main" className="self-start" disabled={ask.isPending}>
              {words.submit}
            </Button>
          </Form>
        </Card>
      )}
      <p className="mt-5">
        <Link to="/sign-in">{signUp.toSignIn}</Link>
      </p>
    </Page>
  )
}
