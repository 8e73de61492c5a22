/** A new e-mail address, confirmed by the link that was sent to it. The token stands behind `#`, so no server log ever holds it. */
import { useMutation } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { confirmEmail } from '../api/confirm-email.ts'
import { useConfirmEmailMessages } from '../messages/confirm-email.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'

/** A button, because programs that look into mail open links too. */
export function ConfirmEmailPage() {
  const messages = useConfirmEmailMessages()
  const { nav } = useMessages()
  const token = /(?:^|&)token=([\w-]+)/u.exec(useLocation().hash)?.[1]
  const navigate = useNavigate()
  const confirm = useMutation({ mutationFn: confirmEmail, onSuccess: () => navigate({ to: '/sign-in' }) })
  return (
    <Page title={messages.title} lead={token === undefined ? messages.noToken : messages.lead}>
      {token === undefined ? (
        <Link to="/settings/security">{nav.settings}</Link>
      ) : (
        <Card className="flex max-w-md flex-col gap-4">
          {confirm.isError && <ErrorNotice error={confirm.error} />}
          <Button look="main" disabled={confirm.isPending} className="self-start" onClick={() => confirm.mutate(token)}>
            {messages.submit}
          </Button>
        </Card>
      )}
    </Page>
  )
}
