/** Signing in with e-mail and password; the owner of a home installation uses the link in the terminal instead. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery } from '../api/session.ts'
import { signIn, signInOptionsQuery, signInWithCode } from '../api/sign-in.ts'
import { useAccountMessages } from '../messages/account.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { CurrentPasswordField, EmailField } from '../ui/credential-fields.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

export function SignInPage() {
  const { signIn: messages } = useAccountMessages()
  const { promise } = useMessages()
  const { next = '/' } = useSearch({ from: '/door/sign-in' })
  // Who comes back from a provider and has a second factor brings the ticket along, behind `#`.
  const [ticket, setTicket] = useState(/(?:^|&)ticket=([\w-]+)/u.exec(useLocation().hash)?.[1])
  const queries = useQueryClient()
  const navigate = useNavigate()
  const enter = async () => {
    await queries.resetQueries({ queryKey: meQuery.queryKey })
    await navigate({ href: next })
  }
  return (
    <Page title={messages.title} lead={ticket === undefined ? promise : messages.codeLead}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card>
          {ticket === undefined ? (
            <PasswordForm enter={enter} askForCode={setTicket} />
          ) : (
            <CodeForm ticket={ticket} enter={enter} again={() => setTicket(undefined)} />
          )}
        </Card>
        <p className="text-quiet">{messages.ownerHint}</p>
      </div>
    </Page>
  )
}

interface PasswordFormProps {
  enter(): Promise<void>
  askForCode(ticket: string): void
}

function PasswordForm({ enter, askForCode }: PasswordFormProps) {
  const { signIn: messages } = useAccountMessages()
  const { data: options } = useQuery(signInOptionsQuery)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const send = useMutation({
    mutationFn: signIn,
    onSuccess: (answer) => (answer.status === 'second_factor' ? askForCode(answer.ticket) : enter()),
    onError: () => setPassword(''),
  })
  return (
    <Form className="flex flex-col gap-4" submit={() => send.mutate({ email, password })}>
      <EmailField
        label={messages.email}
        autoComplete="username"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <CurrentPasswordField
        label={messages.password}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {send.isError && <ErrorNotice error={send.error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" disabled={send.isPending}>
          {messages.submit}
        </Button>
        {options?.provider != null && (
          <a className={buttonClass()} href="/sign-in/provider">
            {messages.provider(options.provider)}
          </a>
        )}
      </div>
      {options?.canResetByMail === false && <p className="text-quiet text-sm">{messages.resetHint}</p>}
      <p className="flex gap-5 text-sm empty:hidden">
        {options?.canResetByMail && <Link to="/forgot-password">{messages.forgot}</Link>}
        {options?.signUp === 'open' && <Link to="/sign-up">{messages.signUp}</Link>}
      </p>
    </Form>
  )
}

interface CodeFormProps {
  readonly ticket: string
  enter(): Promise<void>
  again(): void
}

function CodeForm({ ticket, enter, again }: CodeFormProps) {
  const { signIn: messages } = useAccountMessages()
  const [code, setCode] = useState('')
  const send = useMutation({ mutationFn: () => signInWithCode({ ticket, code: code.trim() }), onSuccess: enter })
  return (
    <Form className="flex flex-col gap-4" submit={() => send.mutate()}>
      <Field
        label={messages.code}
        autoComplete="one-time-code"
        required
        minLength={6}
        maxLength={20}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {send.isError && <ErrorNotice error={send.error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" disabled={send.isPending}>
          {messages.codeSubmit}
        </Button>
        <Button onClick={again}>{messages.again}</Button>
      </div>
    </Form>
  )
}
