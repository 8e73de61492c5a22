/** All runs, the newest first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { runsQuery } from '../api/queries.ts'
import { useLanguage } from '../messages/messages.tsx'
import { useRunsMessages } from '../messages/runs.ts'
import { buttonClass } from '../ui/button.tsx'
import { Empty, ErrorNotice, Loading } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

export function RunsPage() {
  const { messages, language } = useLanguage()
  const { runs: words } = useRunsMessages()
  const runs = useQuery(runsQuery)
  return (
    <Page title={words.title}>
      {runs.isPending && <Loading />}
      {runs.isError && <ErrorNotice error={runs.error} retry={() => void runs.refetch()} />}
      {runs.data?.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
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
