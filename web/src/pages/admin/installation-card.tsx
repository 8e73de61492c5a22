/** The installation in figures: what is there, what waits, what models cost, and the way to its state. */
import { useQuery } from '@tanstack/react-query'
import { type Installation, installationQuery } from '../../api/admin.ts'
import { useAdminMessages } from '../../messages/admin.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { dollarsOf } from '../../ui/money.ts'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { Tiles } from '../../ui/tiles.tsx'

export function InstallationCard() {
  const words = useAdminMessages()
  const installation = useQuery(installationQuery)
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.system}</h2>
      <p className="mt-1 mb-4 text-quiet">
        {words.systemText} <a href="/status">{words.status}</a>
      </p>
      {installation.isPending && <Loading />}
      {installation.isError && <ErrorNotice error={installation.error} retry={() => void installation.refetch()} />}
      {installation.isSuccess && <Figures installation={installation.data} />}
    </Card>
  )
}

function Figures({ installation }: { readonly installation: Installation }) {
  const words = useAdminMessages()
  const { language } = useLanguage()
  const { tiles } = words
  const { seen, postings, runs, spending, oldestQueuedAt } = installation
  const shown = (n: number) => n.toLocaleString(language)
  const { day, month } = spending
  return (
    <>
      <Tiles
        tiles={[
          [`${shown(seen.day)} / ${shown(seen.month)}`, tiles.seen],
          [shown(installation.applications), tiles.applications],
          [shown(postings.open + postings.own), tiles.postings],
          [shown(runs.queued), tiles.queued],
          [shown(runs.working), tiles.working],
          [shown(runs.waiting), tiles.waiting],
          [`${shown(runs.doneToday)} / ${shown(runs.failedToday)}`, tiles.ended],
          [`${dollarsOf(day.costUsdMicros, language)} / ${dollarsOf(month.costUsdMicros, language)}`, tiles.spent],
        ]}
      />
      <p className="mt-3 text-quiet text-sm">
        {[
          oldestQueuedAt === null
            ? words.queueEmpty
            : words.queuedSince(new Date(oldestQueuedAt).toLocaleString(language)),
          words.attempts(month.attempts, month.failed, month.withoutCost),
        ].join(' ')}
      </p>
    </>
  )
}
