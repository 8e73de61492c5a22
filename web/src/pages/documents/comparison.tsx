/** Two documents, statement by statement and word by word. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type ComparedStatement, comparisonQuery, type StoredDocument } from '../../api/documents.ts'
import { isMissing } from '../../api/problem.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { MissingPage } from '../missing-page.tsx'

export function ComparisonPage() {
  const { documentId, otherId } = useParams({ from: '/shell/documents/$documentId/comparison/$otherId' })
  const compared = useQuery(comparisonQuery(documentId, otherId))
  const { comparison: words, back: backWords, missing } = useDocumentsMessages()
  const back = <Link to="/documents">{backWords}</Link>
  if (isMissing(compared.error)) return <MissingPage title={missing}>{back}</MissingPage>
  return (
    <Page title={words.title}>
      <p className="-mt-4 mb-4 flex flex-wrap gap-5">
        {back}
        <Link
          to="/documents/$documentId/comparison/$otherId"
          params={{ documentId: otherId, otherId: documentId }}
          replace
        >
          {words.swap}
        </Link>
      </p>
      {compared.isPending && <Loading />}
      {compared.isError && <ErrorNotice error={compared.error} retry={() => void compared.refetch()} />}
      {compared.isSuccess && (
        <div className="flex flex-col gap-5">
          <div className="grid gap-4 sm:grid-cols-2">
            <Side title={words.before} document={compared.data.before} />
            <Side title={words.after} document={compared.data.after} />
          </div>
          <Statements statements={compared.data.statements} />
        </div>
      )}
    </Page>
  )
}

function Side({ title, document }: { readonly title: string; readonly document: StoredDocument }) {
  const { language } = useLanguage()
  return (
    <Card>
      <h2 className="text-quiet text-sm">{title}</h2>
      <p>
        <Link to="/documents/$documentId" params={{ documentId: document.id }} className="break-words font-medium">
          {document.fileName}
        </Link>
      </p>
      <p className="text-quiet text-sm">{new Date(document.createdAt).toLocaleString(language)}</p>
    </Card>
  )
}

function Statements({ statements }: { readonly statements: readonly ComparedStatement[] }) {
  const { comparison: words } = useDocumentsMessages()
  const [only, setOnly] = useState(true)
  const count = (change: ComparedStatement['change']) => statements.filter((one) => one.change === change).length
  const counts = {
    ...{ changed: count('changed'), moved: count('moved'), added: count('added'), removed: count('removed') },
  }
  const differs = count('same') < statements.length
  const shown = statements.filter(({ change }) => !differs || !only || change !== 'same')
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="font-medium">{differs ? words.counts(counts) : words.same}</p>
        {differs && (
          <label className="flex min-h-7 items-center gap-2">
            <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} />
            {words.only}
          </label>
        )}
      </div>
      <ol className="mt-3 divide-y divide-line">
        {shown.map((statement) => (
          <Statement key={`${statement.from} ${statement.to}`} statement={statement} />
        ))}
      </ol>
    </Card>
  )
}

const looks: Readonly<Record<ComparedStatement['change'], string>> = {
  same: 'text-quiet',
  changed: 'bg-warn-wash text-warn',
  moved: 'bg-wash text-ink',
  added: 'bg-good-wash text-good',
  removed: 'bg-bad-wash text-bad',
}

function Statement({ statement: { change, words: parts } }: { readonly statement: ComparedStatement }) {
  const { comparison: words } = useDocumentsMessages()
  return (
    <li className="grid items-baseline gap-x-4 gap-y-1 py-2 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <span className={`justify-self-start rounded px-1.5 text-sm ${looks[change]}`}>{words.changes[change]}</span>
      <p className="whitespace-pre-line break-words">
        {parts.map(({ op, text }, at) => {
          // biome-ignore-start lint/suspicious/noArrayIndexKey: the words of a comparison never change, and the same word comes twice.
          if (op === 'added')
            return (
              <ins key={at} className="rounded bg-good-wash text-good">
                {text}
              </ins>
            )
          if (op === 'removed')
            return (
              <del key={at} className="rounded bg-bad-wash text-bad">
                {text}
              </del>
            )
          return <span key={at}>{text}</span>
          // biome-ignore-end lint/suspicious/noArrayIndexKey: see above.
        })}
      </p>
    </li>
  )
}
