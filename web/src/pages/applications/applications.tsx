/** All applications: as a board by status, or as a list; what is found elsewhere comes in by hand or as a table. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { applicationsQuery } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AddDialog } from './add-dialog.tsx'
import { ApplicationsTabs } from './applications-tabs.tsx'
import { Board } from './board.tsx'
import { ApplicationList } from './list.tsx'
import { holdsWords } from './statuses.ts'
import { TableCard } from './table-card.tsx'

export function ApplicationsPage() {
  const { applications: words } = useApplicationsMessages()
  const search = useSearch({ from: '/shell/applications' })
  const isArchive = search.archived === 'yes'
  const applications = useQuery(applicationsQuery(isArchive ? 'yes' : 'no'))
  const [isAdding, setAdding] = useState(false)
  const shown = (applications.data ?? []).filter((one) => holdsWords(one, search.filter ?? ''))
  return (
    <Page title={words.title} lead={words.lead}>
      <ApplicationsTabs />
      <div className="flex flex-col gap-4">
        <Controls add={() => setAdding(true)} />
        {applications.isPending && <Loading />}
        {applications.isError && <ErrorNotice error={applications.error} retry={() => void applications.refetch()} />}
        {applications.isSuccess && (
          <>
            {applications.data.length > 0 && (
              <p className="-mb-2 text-quiet text-sm" aria-live="polite">
                {shown.length === 0 ? words.noneFound : words.shown(shown.length)}
              </p>
            )}
            {applications.data.length === 0 && <Nothing isArchive={isArchive} />}
            {shown.length > 0 &&
              (isArchive || search.view === 'list' ? (
                <ApplicationList applications={shown} isArchive={isArchive} />
              ) : (
                <Board applications={shown} />
              ))}
          </>
        )}
        <TableCard />
      </div>
      {isAdding && <AddDialog close={() => setAdding(false)} />}
    </Page>
  )
}

function Controls({ add }: { add(): void }) {
  const { applications: words } = useApplicationsMessages()
  const search = useSearch({ from: '/shell/applications' })
  const navigate = useNavigate({ from: '/applications' })
  const change = (next: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
  const isArchive = search.archived === 'yes'
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 grow basis-60 sm:max-w-sm">
        <Field
          label={words.filter}
          type="search"
          data-page-search
          value={search.filter ?? ''}
          onChange={({ target }) => change({ filter: target.value || undefined })}
        />
      </div>
      <fieldset className="flex gap-2" aria-label={words.archiveLabel}>
        {(['no', 'yes'] as const).map((archived) => (
          <Button
            key={archived}
            look={isArchive === (archived === 'yes') ? 'chosen' : 'quiet'}
            aria-pressed={isArchive === (archived === 'yes')}
            onClick={() => change({ archived: archived === 'yes' ? 'yes' : undefined })}
          >
            {words.archive[archived]}
          </Button>
        ))}
      </fieldset>
      {!isArchive && (
        <fieldset className="flex gap-2" aria-label={words.viewLabel}>
          {(['board', 'list'] as const).map((view) => (
            <Button
              key={view}
              look={(search.view ?? 'board') === view ? 'chosen' : 'quiet'}
              aria-pressed={(search.view ?? 'board') === view}
              onClick={() => change({ view: view === 'list' ? 'list' : undefined })}
            >
              {words.views[view]}
            </Button>
          ))}
        </fieldset>
      )}
      <Button look="main" className="sm:ml-auto" onClick={add}>
        {words.add}
      </Button>
    </div>
  )
}

function Nothing({ isArchive }: { readonly isArchive: boolean }) {
  const { applications: words } = useApplicationsMessages()
  const { nav } = useMessages()
  return (
    <Empty title={isArchive ? words.noneArchived : words.none}>
      <p>{isArchive ? words.noneArchivedText : words.noneText}</p>
      {!isArchive && (
        <Link to="/matches" className={buttonClass()}>
          {nav.matches}
        </Link>
      )}
    </Empty>
  )
}
