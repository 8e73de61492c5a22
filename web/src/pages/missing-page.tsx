/** What stands in a page's place where its address names nothing that is there. */
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Page } from '../ui/page.tsx'

/** @param children the way to what there is */
export function MissingPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { common } = useMessages()
  return (
    <Page title={title} lead={common.notFound}>
      {children}
    </Page>
  )
}
