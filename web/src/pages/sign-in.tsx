/** Signing in with e-mail and password; the owner of a home installation uses the link in the terminal instead. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { meQuery, signIn } from '../api/session.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

export function SignInPage() {
  const { signIn: messages, promise } = useMessages()
  const { next = '/' } = useSearch({ from: '/sign-in' })
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      await queries.resetQueries({ queryKey: meQuery.queryKey })
      await navigate({ href: next })
    },
    onError: () => setPassword(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate({ email, password })
  }
  return (
    <Page title={messages.title} lead={promise}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card>
          <form className="flex flex-col gap-4" onSubmit={submit}>
            <Field
              label={messages.email}
              type="email"
              autoComplete="username"
              required
              maxLength={254}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
            <Field
              label={messages.password}
              type="password"
              autoComplete="current-password"
              required
              maxLength={128}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
            {enter.isError && <ErrorNotice error={enter.error} />}
            <Button type="submit" look="main" disabled={enter.isPending} className="self-start">
              {messages.submit}
            </Button>
            <p className="text-quiet text-sm">{messages.resetHint}</p>
          </form>
        </Card>
        <p className="text-quiet">{messages.ownerHint}</p>
      </div>
    </Page>
  )
}
