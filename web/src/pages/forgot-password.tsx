/** Asking for a link to a new password. */
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { requestPasswordReset } from '../api/sign-in.ts'
import { useAccountMessages } from '../messages/account.ts'
import { Button } from '../ui/button.tsx'
import { EmailField } from '../ui/credential-fields.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

export function ForgotPasswordPage() {
  const { forgot: words, signUp } = useAccountMessages()
  const [email, setEmail] = useState('')
  const ask = useMutation({ mutationFn: () => requestPasswordReset(email) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask.mutate()
  }
  return (
    <Page title={words.title} lead={words.lead}>
      {ask.isSuccess ? (
        <p role="status">{signUp.sent(email)}</p>
      ) : (
        <Card className="max-w-md">
          <form className="flex flex-col gap-4" onSubmit={submit}>
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
          </form>
        </Card>
      )}
      <p className="mt-5">
        <Link to="/sign-in">{signUp.toSignIn}</Link>
      </p>
    </Page>
  )
}
