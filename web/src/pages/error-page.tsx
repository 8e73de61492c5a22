/** What stands in a page's place when it cannot be shown. */
import { Link, useRouter } from '@tanstack/react-router'
import { useMessages } from '../messages/messages.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

export function ErrorPage({ error }: { readonly error: unknown }) {
  const router = useRouter()
  return (
    <Page title="Rolewright">
      <ErrorNotice error={error} retry={() => void router.invalidate()} />
    </Page>
  )
}

export function NotFoundPage() {
  const { common, nav } = useMessages()
  return (
    <Page title={common.notFoundTitle} lead={common.notFound}>
      <Link to="/" className="text-accent underline">
        {nav.start}
      </Link>
    </Page>
  )
}
