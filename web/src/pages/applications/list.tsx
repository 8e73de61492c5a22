/** Applications in lines, many of which can be changed at once. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type ApplicationSummary,
  actOnApplications,
  applicationsKey,
  type BulkOutcome,
} from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { toggled } from '../../ui/selection.ts'
import { useToast } from '../../ui/toast.tsx'
import { dateOf } from '../postings/posting-line.ts'
import { BulkBar, type BulkChoice } from './bulk-bar.tsx'
import { StatusBadge } from './status-badge.tsx'
import { placeOfApplication } from './statuses.ts'

interface ListProps {
  readonly applications: readonly ApplicationSummary[]
  readonly isArchive: boolean
}

/** What takes a bulk action back. */
const backOf = { move: 'undo', archive: 'restore', restore: 'archive' } as const

export function ApplicationList({ applications, isArchive }: ListProps) {
  const { applications: words } = useApplicationsMessages()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<BulkOutcome['refused']>([])
  const queries = useQueryClient()
  const toast = useToast()
  const refresh = () => queries.invalidateQueries({ queryKey: applicationsKey })
  // What a filter hides is not changed.
  const ids = applications.map(({ id }) => id).filter((id) => chosen.has(id))
  const bulk = useMutation({
    mutationFn: (choice: BulkChoice) => actOnApplications({ applicationIds: ids, ...choice }),
    onSuccess: async (outcome, { action }) => {
      setChosen(new Set())
      setRefused(outcome.refused)
      const takeBack = () =>
        void actOnApplications({ applicationIds: outcome.done, action: backOf[action] }).then(refresh)
      toast.show(
        words.bulkDone(outcome.done.length, outcome.refused.length),
        outcome.done.length > 0 ? takeBack : undefined,
      )
      await refresh()
    },
  })
  const toggle = (id: string) => setChosen((before) => toggled(before, id))
  const isAll = ids.length === applications.length
  return (
    <div>
      {bulk.isError && <ErrorNotice error={bulk.error} />}
      <Refused refused={refused} applications={applications} />
      <label className="mb-2 inline-flex min-h-7 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => setChosen(new Set(isAll ? [] : applications.map(({ id }) => id)))}
        />
        {words.selectAll}
      </label>
      <ul className="divide-y divide-line rounded-xl border border-line bg-card">
        {applications.map((application) => (
          <Line
            key={application.id}
            application={application}
            isChosen={chosen.has(application.id)}
            toggle={() => toggle(application.id)}
          />
        ))}
      </ul>
      {ids.length > 0 && <BulkBar count={ids.length} isArchive={isArchive} isBusy={bulk.isPending} act={bulk.mutate} />}
    </div>
  )
}

interface LineProps {
  readonly application: ApplicationSummary
  readonly isChosen: boolean
  toggle(): void
}

function Line({ application, isChosen, toggle }: LineProps) {
  const { applications: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const next = dateOf(application.nextAt, language)
  return (
    <li className="flex items-center gap-3 px-4 py-3 [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] hover:bg-wash">
      <input
        type="checkbox"
        className="size-5 shrink-0"
        aria-label={words.select(application.title)}
        checked={isChosen}
        onChange={toggle}
      />
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: application.id }}
        className="min-w-0 flex-1 text-ink no-underline"
      >
        <span className="block font-medium">{application.title}</span>
        <span className="block truncate text-quiet text-sm">{placeOfApplication(application)}</span>
      </Link>
      <span className="hidden shrink-0 text-quiet text-sm sm:block">{next !== null && words.next(next)}</span>
      <span className="shrink-0 text-right">
        <StatusBadge status={application.status} />
        <span className="block text-quiet text-sm">{dateOf(application.statusSince, language)}</span>
      </span>
    </li>
  )
}

function Refused({
  refused,
  applications,
}: { readonly refused: BulkOutcome['refused'] } & Pick<ListProps, 'applications'>) {
  if (refused.length === 0) return null
  return (
    <ul role="alert" className="mb-3 list-disc rounded-lg bg-warn-wash py-3 pr-4 pl-8 text-sm">
      {refused.map(({ id, reason }) => (
        <li key={id}>
          {applications.find((one) => one.id === id)?.title}: <ServerSentence text={reason} />
        </li>
      ))}
    </ul>
  )
}
