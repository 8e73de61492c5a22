/** Making an account: by an invitation, whose token stands behind `#`, or by a mail where anybody may. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { acceptInvitation, requestSignUp, signInOptionsQuery } from '../api/sign-in.ts'
import { useAccountMessages } from '../messages/account.ts'
import { Button } from '../ui/button.tsx'
import { EmailField, minPasswordLength, NewPasswordField } from '../ui/credential-fields.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { ErrorNotice, Loading } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

export function SignUpPage() {
  const { signUp: words } = useAccountMessages()
  const token = /(?:^|&)invitation=([\w-]+)/u.exec(useLocation().hash)?.[1]
  const options = useQuery(signInOptionsQuery)
  if (token !== undefined) {
    return (
      <Page title={words.title} lead={words.invited}>
        <AcceptForm token={token} />
      </Page>
    )
  }
  const isOpen = options.data?.signUp === 'open'
  return (
    <Page title={words.title} {...(options.isSuccess && { lead: isOpen ? words.open : words.closed })}>
      {options.isPending && <Loading />}
      {options.isError && <ErrorNotice error={options.error} retry={() => void options.refetch()} />}
      {isOpen && <AskForm />}
      <p className="mt-5">
        <Link to="/sign-in">{words.toSignIn}</Link>
      </p>
    </Page>
  )
}

function AcceptForm({ token }: { readonly token: string }) {
  const { signUp: words } = useAccountMessages()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const navigate = useNavigate()
  const accept = useMutation({
    mutationFn: () => acceptInvitation({ token, name, password }),
    onSuccess: () => navigate({ to: '/sign-in' }),
  })
  return (
    <Card className="max-w-md">
      <Form className="flex flex-col gap-4" submit={() => accept.mutate()}>
        <Field
          label={words.name}
          autoComplete="name"
          required
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <NewPasswordField
          label={words.password}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <p className="-mt-2 text-quiet text-sm">{words.passwordHint(minPasswordLength)}</p>
        {accept.isError && <ErrorNotice error={accept.error} />}
        <Button type="submit" look="main" className="self-start" disabled={accept.isPending}>
          {words.submit}
        </Button>
      </Form>
    </Card>
  )
}

function AskForm() {
  const { signUp: words } = useAccountMessages()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const ask = useMutation({ mutationFn: () => requestSignUp({ name, email }) })
  if (ask.isSuccess) return <p role="status">{words.sent(email)}</p>
  return (
    <Card className="max-w-md">
      <Form className="flex flex-col gap-4" submit={() => ask.mutate()}>
        <Field
          label={words.name}
          autoComplete="name"
          required
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <EmailField
          label={words.email}
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
  )
}
