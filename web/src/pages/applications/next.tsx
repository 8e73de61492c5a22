/** What is new and what to do next: the same that reminders tell by mail. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Digest, digestQuery, type Suggestion } from '../../api/reminders.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { placeOf } from '../postings/posting-line.ts'
import { ApplicationsTabs } from './applications-tabs.tsx'
import { placeOfApplication } from './statuses.ts'
import { useMove } from './use-move.ts'

export function NextPage() {
  const { next: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const digest = useQuery(digestQuery(language))
  const isEmpty =
    digest.isSuccess &&
    digest.data.mails === 0 &&
    [digest.data.suggestions, digest.data.upcoming, digest.data.searches].every(({ length }) => length === 0)
  return (
    <Page title={words.title} lead={words.lead}>
      <ApplicationsTabs />
      {digest.isPending && <Loading />}
      {digest.isError && <ErrorNotice error={digest.error} retry={() => void digest.refetch()} />}
      {isEmpty && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <Link to="/postings" className={buttonClass()}>
            {words.toPostings}
          </Link>
        </Empty>
      )}
      {digest.isSuccess && !isEmpty && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Card>
            <h2 className="font-semibold text-lg">{words.suggestions}</h2>
            {digest.data.suggestions.length === 0 && <p className="mt-1 text-quiet">{words.noSuggestions}</p>}
            <ul className="mt-2 divide-y divide-line">
              {digest.data.suggestions.map((suggestion) => (
                <SuggestionLine key={suggestion.application.id} suggestion={suggestion} />
              ))}
            </ul>
          </Card>
          <div className="flex flex-col gap-5">
            {digest.data.mails > 0 && (
              <Card>
                <h2 className="font-semibold text-lg">{words.mails}</h2>
                <p className="mt-1">
                  <Link to="/mail">{words.mailsWait(digest.data.mails)}</Link>
                </p>
              </Card>
            )}
            <Upcoming upcoming={digest.data.upcoming} />
            <Fresh searches={digest.data.searches} />
          </div>
        </div>
      )}
    </Page>
  )
}

function SuggestionLine({ suggestion: { says, move: to, application } }: { readonly suggestion: Suggestion }) {
  const { applications: words } = useApplicationsMessages()
  const move = useMove()
  const place = placeOfApplication(application)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p>
          <Link
            to="/applications/$applicationId"
            params={{ applicationId: application.id }}
            className="break-words font-medium"
          >
            {application.title}
          </Link>
          {place !== '' && <span className="ml-2 text-quiet text-sm">{place}</span>}
        </p>
        <p>{says}</p>
      </div>
      {to !== null && (
        <Button
          aria-label={`${words.moveOf(application.title)}: ${words.statuses[to]}`}
          disabled={move.isPending}
          onClick={() => move.mutate({ application, to })}
        >
          {words.statuses[to]}
        </Button>
      )}
    </li>
  )
}

function Upcoming({ upcoming }: Pick<Digest, 'upcoming'>) {
  const { next: words, application } = useApplicationsMessages()
  const { language } = useLanguage()
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.upcoming}</h2>
      {upcoming.length === 0 && <p className="mt-1 text-quiet">{words.noUpcoming}</p>}
      <ul className="mt-2 divide-y divide-line">
        {upcoming.map(({ entryId, kind, at, says, title, company }) => (
          <li key={entryId} className="py-2">
            <p className="font-medium">
              {new Date(at).toLocaleString(language, { dateStyle: 'full', timeStyle: 'short' })}
            </p>
            <p>{says ?? application.entries[kind].title}</p>
            <p className="text-quiet text-sm">{[title, company].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Fresh({ searches }: Pick<Digest, 'searches'>) {
  const { next: words } = useApplicationsMessages()
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.fresh}</h2>
      {searches.length === 0 && <p className="mt-1 text-quiet">{words.noFresh}</p>}
      {searches.map(({ searchId, name, fresh, newest }) => (
        <section key={searchId} className="mt-3">
          <h3 className="font-medium">{words.freshOf(name, fresh)}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {newest.map((posting) => (
              <li key={posting.id}>
                <Link to="/postings/$postingId" params={{ postingId: posting.id }}>
                  {posting.title}
                </Link>
                <span className="ml-2 text-quiet text-sm">{placeOf(posting)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
