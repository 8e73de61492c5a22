/** A posting beside the person's facts: what it asks for is marked in its own words, each with the fact that meets it. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { matchOfPostingQuery, type Posting, postingQuery, twinsQuery } from '../../api/postings.ts'
import { isMissing } from '../../api/problem.ts'
import { type Match, profilesQuery } from '../../api/queries.ts'
import { useMatchesMessages } from '../../messages/matches.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { usePostingsMessages } from '../../messages/postings.ts'
import { SelectField } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { TrackButton } from '../applications/track-button.tsx'
import { EvidenceList, PrepareButton } from '../match-reasons.tsx'
import { MissingPage } from '../missing-page.tsx'
import { ModelNote } from '../model-note.tsx'
import { StartPreparation } from '../preparation/start-preparation.tsx'
import { MarkedText } from './marked-text.tsx'
import { dateOf, yearlySalaryOf } from './posting-line.ts'

export function PostingPage() {
  const { postingId } = useParams({ from: '/shell/postings/$postingId' })
  const posting = useQuery(postingQuery(postingId))
  const { posting: words } = usePostingsMessages()
  const back = <Link to="/postings">{words.back}</Link>
  if (isMissing(posting.error)) return <MissingPage title={words.missing}>{back}</MissingPage>
  return (
    <Page title={posting.data?.title ?? words.textTitle}>
      <p className="-mt-4 mb-4">{back}</p>
      {posting.isPending && <Loading />}
      {posting.isError && <ErrorNotice error={posting.error} retry={() => void posting.refetch()} />}
      {posting.isSuccess && <PostingBesideFacts posting={posting.data} />}
    </Page>
  )
}

function PostingBesideFacts({ posting }: { readonly posting: Posting }) {
  const { posting: words } = usePostingsMessages()
  const { matches } = useMatchesMessages()
  const { data: profiles = [] } = useQuery(profilesQuery)
  const [chosen, choose] = useState<string>()
  const profileId = chosen ?? profiles[0]?.id
  const match = useQuery({ ...matchOfPostingQuery(profileId ?? '', posting.id), enabled: profileId !== undefined })
  const evidence = match.data?.evidence ?? []
  return (
    <>
      <Facts posting={posting} />
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-2">
        <Card>
          <h2 className="mb-3 font-semibold text-xl">{words.textTitle}</h2>
          <MarkedText posting={posting} evidence={evidence} />
        </Card>
        <Card className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
          <h2 className="font-semibold text-xl">{words.whyTitle}</h2>
          {profiles.length > 1 && (
            <div className="mt-2">
              <SelectField label={matches.profile} value={profileId} onChange={({ target }) => choose(target.value)}>
                {profiles.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            </div>
          )}
          {profileId === undefined ? (
            <p className="mt-2 text-quiet">{words.noProfile}</p>
          ) : (
            <div className="mt-4 flex flex-wrap items-center gap-4">
              <PrepareButton profileId={profileId} postingId={posting.id} />
              <TrackButton postingId={posting.id} />
              <StartPreparation profileId={profileId} postingId={posting.id} />
              {posting.url !== null && (
                <a href={posting.url} target="_blank" rel="noreferrer noopener">
                  {matches.original}
                </a>
              )}
              <ModelNote />
            </div>
          )}
          {match.isError && <ErrorNotice error={match.error} retry={() => void match.refetch()} />}
          {match.isSuccess && <Reasons match={match.data} />}
        </Card>
      </div>
    </>
  )
}

function Reasons({ match }: { readonly match: Match | null }) {
  const { posting: words } = usePostingsMessages()
  if (match === null || match.evidence.length === 0) return <p className="mt-4 text-quiet">{words.nothingStated}</p>
  return <EvidenceList evidence={match.evidence} />
}

/** What is known of the posting; what it does not say is not shown as if it did. */
function Facts({ posting }: { readonly posting: Posting }) {
  const { language } = useLanguage()
  const { posting: words, postings } = usePostingsMessages()
  const { labels } = words
  const sourceOf = ({ source, board }: { readonly source: string; readonly board: string | null }) =>
    words.broughtBy[source] ?? [source, board].filter(Boolean).join(' / ')
  const twins = useQuery(twinsQuery(posting.id))
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.company, posting.company],
    [labels.places, posting.locations.join('; ') || null],
    [labels.remote, posting.remote && postings.remotes[posting.remote]],
    [labels.employment, posting.employmentType && (words.employment[posting.employmentType] ?? posting.employmentType)],
    [labels.seniority, posting.seniority && postings.seniorities[posting.seniority]],
    [labels.salary, yearlySalaryOf(posting, language) ?? posting.salary?.raw ?? null],
    [labels.visa, posting.visa && (words.visa[posting.visa] ?? null)],
    [labels.posted, dateOf(posting.postedAt, language)],
    [labels.source, sourceOf(posting)],
  ]
  return (
    <Card>
      {posting.closedAt !== null && <p className="mb-3 font-medium text-bad">{postings.closed}</p>}
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-quiet text-sm">{label}</dt>
            <dd className={value === null ? 'text-quiet italic' : ''}>{value ?? words.unknown}</dd>
          </div>
        ))}
      </dl>
      {(twins.data?.length ?? 0) > 0 && (
        <>
          <h2 className="mt-4 font-medium text-sm">{words.twins}</h2>
          <ul className="flex flex-wrap gap-x-4">
            {twins.data?.map(({ id, source, board }) => (
              <li key={id}>
                <Link to="/postings/$postingId" params={{ postingId: id }}>
                  {sourceOf({ source, board })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {posting.company !== null && (
        <p className="mt-4 text-sm">
          <Link to="/postings" search={{ without: posting.company }}>
            {words.hideCompany(posting.company)}
          </Link>
        </p>
      )}
    </Card>
  )
}
