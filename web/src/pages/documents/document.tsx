/** One document: what it is, how it looks, what machines read in it, and how it differs from others. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { allDocumentsQuery, contentOf, documentQuery, pageImageOf, type WholeDocument } from '../../api/documents.ts'
import { isMissing } from '../../api/problem.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { MissingPage } from '../missing-page.tsx'
import { useDocumentKind } from './document-line.tsx'
import { PageImage } from './page-image.tsx'
import { ReportCard } from './report-card.tsx'

export function DocumentPage() {
  const { documentId } = useParams({ from: '/shell/documents/$documentId' })
  const document = useQuery(documentQuery(documentId))
  const words = useDocumentsMessages()
  const back = <Link to="/documents">{words.back}</Link>
  if (isMissing(document.error)) return <MissingPage title={words.missing}>{back}</MissingPage>
  return (
    <Page title={document.data?.fileName ?? words.title}>
      <p className="-mt-4 mb-4">{back}</p>
      {document.isPending && <Loading />}
      {document.isError && <ErrorNotice error={document.error} retry={() => void document.refetch()} />}
      {document.isSuccess && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="flex flex-col gap-5">
            <About document={document.data} />
            <ReportCard report={document.data.report} />
            <LeftOut document={document.data} />
          </div>
          <Pages document={document.data} />
        </div>
      )}
    </Page>
  )
}

interface DocumentProps {
  readonly document: WholeDocument
}

function About({ document }: DocumentProps) {
  const words = useDocumentsMessages()
  const { language } = useLanguage()
  const { id, runId, profileId, fileName, createdAt, sha256 } = document
  return (
    <Card>
      <p>{useDocumentKind(document)}</p>
      <dl className="mt-2 text-sm">
        <dt className="text-quiet">{words.madeAt}</dt>
        <dd>{new Date(createdAt).toLocaleString(language)}</dd>
        <dt className="mt-1 text-quiet">{words.hash}</dt>
        <dd className="break-all font-mono text-xs">{sha256}</dd>
      </dl>
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <a href={contentOf(id)} download={fileName} className={buttonClass('main')}>
          {words.download}
        </a>
        {runId !== null && (
          <Link to="/runs/$runId" params={{ runId }}>
            {words.run}
          </Link>
        )}
        {profileId !== null && (
          <Link to="/profiles/$profileId" params={{ profileId }}>
            {words.profile}
          </Link>
        )}
      </p>
      <CompareField documentId={id} createdAt={createdAt} />
    </Card>
  )
}

/** Leads to the comparison with another one; the older of the two comes first. */
function CompareField({ documentId, createdAt }: { readonly documentId: string; readonly createdAt: string }) {
  const words = useDocumentsMessages()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const documents = useInfiniteQuery(allDocumentsQuery)
  const others = documents.data?.pages.flatMap((page) => page.documents).filter(({ id }) => id !== documentId) ?? []
  if (others.length === 0) return null
  const compare = (otherId: string) => {
    const other = others.find(({ id }) => id === otherId)
    if (!other) return
    const [older, newer] = other.createdAt < createdAt ? [otherId, documentId] : [documentId, otherId]
    void navigate({
      to: '/documents/$documentId/comparison/$otherId',
      params: { documentId: older, otherId: newer },
    })
  }
  return (
    <div className="mt-4 border-line border-t pt-4">
      <SelectField label={words.compareWith} value="" onChange={({ target }) => compare(target.value)}>
        <option value="">{words.compareChoose}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.fileName}, {new Date(one.createdAt).toLocaleString(language)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

function LeftOut({ document: { leftOut } }: DocumentProps) {
  const words = useDocumentsMessages()
  if (leftOut.length === 0) return null
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.leftOut}</h2>
      <ul className="mt-2 list-disc pl-5">
        {leftOut.map(({ id, value }) => (
          <li key={id}>{value}</li>
        ))}
      </ul>
    </Card>
  )
}

/** Wide enough for a screen of twice the density. */
const pictureWidthPx = 1_100

function Pages({ document: { id, pageCount } }: DocumentProps) {
  const words = useDocumentsMessages()
  const pages = Array.from({ length: pageCount ?? 0 }, (_, index) => index + 1)
  return (
    <Card>
      <h2 className="mb-3 font-semibold text-lg">{words.previewTitle}</h2>
      {pages.length === 0 && <p className="text-quiet">{words.noPreview}</p>}
      <div className="flex flex-col gap-4">
        {pages.map((page) => (
          <PageImage key={page} src={pageImageOf(id, page, pictureWidthPx)} alt={words.page(page, pages.length)} />
        ))}
      </div>
    </Card>
  )
}
