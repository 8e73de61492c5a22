/** All documents, the newest first; any two can be compared, and more can be made. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { allDocumentsQuery, type StoredDocument } from '../../api/documents.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { toggled } from '../../ui/selection.ts'
import { ProfileTabs } from '../profiles/profile-tabs.tsx'
import { AttachDialog } from './attach-dialog.tsx'
import { DocumentLine } from './document-line.tsx'
import { MakeDialog } from './make-dialog.tsx'

export function DocumentsPage() {
  const words = useDocumentsMessages()
  const documents = useInfiniteQuery(allDocumentsQuery)
  const [open, setOpen] = useState<'make' | 'attach' | null>(null)
  const shown = documents.data?.pages.flatMap((page) => page.documents) ?? []
  return (
    <Page title={words.title} lead={words.lead}>
      <ProfileTabs />
      <div className="mb-4 flex flex-wrap gap-3">
        <Button look="main" onClick={() => setOpen('make')}>
          {words.make}
        </Button>
        <Button onClick={() => setOpen('attach')}>{words.attach}</Button>
      </div>
      {documents.isPending && <Loading />}
      {documents.isError && <ErrorNotice error={documents.error} retry={() => void documents.refetch()} />}
      {documents.isSuccess && shown.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {shown.length > 0 && <DocumentList documents={shown} />}
      {documents.hasNextPage && (
        <Button className="mt-4" disabled={documents.isFetchingNextPage} onClick={() => void documents.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      {open === 'make' && <MakeDialog close={() => setOpen(null)} />}
      {open === 'attach' && <AttachDialog close={() => setOpen(null)} />}
    </Page>
  )
}

function DocumentList({ documents }: { readonly documents: readonly StoredDocument[] }) {
  const words = useDocumentsMessages()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // The list has the newest first: of two chosen ones the lower is the older.
  const [newer, older] = documents.filter(({ id }) => chosen.has(id))
  const madeAt = (createdAt: string) =>
    new Date(createdAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <p className="mb-2 flex min-h-10 flex-wrap items-center gap-3 text-quiet text-sm" aria-live="polite">
        {newer && older ? (
          <Link
            to="/documents/$documentId/comparison/$otherId"
            params={{ documentId: older.id, otherId: newer.id }}
            className={buttonClass('main')}
          >
            {words.compare}
          </Link>
        ) : documents.length < 2 ? (
          ''
        ) : newer ? (
          words.compareOne
        ) : (
          words.compareHint
        )}
      </p>
      <ul className="divide-y divide-line rounded-xl border border-line bg-card">
        {documents.map((document) => (
          <li key={document.id} className="flex items-start gap-3 px-4 py-3">
            {documents.length > 1 && (
              <input
                type="checkbox"
                className="mt-1 size-5 shrink-0"
                aria-label={words.choose(document.fileName, madeAt(document.createdAt))}
                checked={chosen.has(document.id)}
                disabled={chosen.size === 2 && !chosen.has(document.id)}
                onChange={() => setChosen((before) => toggled(before, document.id))}
              />
            )}
            <DocumentLine document={document} madeAt={madeAt(document.createdAt)} />
          </li>
        ))}
      </ul>
    </>
  )
}
