/** All runs of a kind, the newest first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Run, runsQuery } from '../api/queries.ts'
import { useLanguage } from '../messages/messages.tsx'
import { useRunsMessages } from '../messages/runs.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Empty, ErrorNotice, Loading } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

const kinds = ['application', 'screening', 'interview'] as const satisfies readonly Run['kind'][]

export function RunsPage() {
  const { messages, language } = useLanguage()
  const { runs: words } = useRunsMessages()
  const [kind, setKind] = useState<Run['kind']>('application')
  const runs = useQuery(runsQuery(kind))
  return (
    <Page title={words.title}>
      <div className="mb-5 flex flex-wrap gap-2">
        {kinds.map((one) => (
          <Button
            key={one}
            look={one === kind ? 'chosen' : 'quiet'}
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {words.kinds[one]}
          </Button>
        ))}
      </div>
      {runs.isPending && <Loading />}
      {runs.isError && <ErrorNotice error={runs.error} retry={() => void runs.refetch()} />}
      {runs.data?.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText[kind]}</p>
          <Link to="/matches" className={buttonClass('main')}>
            {messages.nav.matches}
          </Link>
        </Empty>
      )}
      <ul className="flex flex-col gap-3">
        {runs.data?.map(({ id, posting, status, createdAt }) => (
          <li key={id} className="rounded-xl border border-line bg-card px-5 py-4">
            <Link to="/runs/$runId" params={{ runId: id }} className="font-medium">
              {posting.title}
            </Link>
            <p className="text-quiet text-sm">
              {[posting.company, words.statuses[status], new Date(createdAt).toLocaleString(language)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
