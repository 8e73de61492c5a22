/** The ranked postings of a profile, and beside them why one of them matches. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { type Match, matchesQuery, profilesQuery } from '../api/queries.ts'
import { useMatchesMessages } from '../messages/matches.ts'
import { useMessages } from '../messages/messages.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Field, SelectField } from '../ui/field.tsx'
import { Empty, ErrorNotice, Loading } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { MatchReasons } from './match-reasons.tsx'

export function MatchesPage() {
  const { matches: messages } = useMatchesMessages()
  const { start } = useMessages()
  const profiles = useQuery(profilesQuery)
  const search = useSearch({ from: '/shell/matches' })
  // An old address may name a profile that is gone.
  const profileId = (profiles.data?.find(({ id }) => id === search.profile) ?? profiles.data?.[0])?.id
  return (
    <Page title={messages.title}>
      {profiles.isPending && <Loading />}
      {profiles.isError && <ErrorNotice error={profiles.error} retry={() => void profiles.refetch()} />}
      {profiles.isSuccess && profileId === undefined && (
        <Empty title={messages.noProfile}>
          <p>{messages.noProfileText}</p>
          <Link to="/" className={buttonClass('main')}>
            {start.resumeChoose}
          </Link>
        </Empty>
      )}
      {profileId !== undefined && <Ranking profileId={profileId} />}
    </Page>
  )
}

const placeOf = ({ posting }: Match): string =>
  [posting.company, posting.locations.slice(0, 2).join('; ')].filter(Boolean).join(' · ')

function Ranking({ profileId }: { readonly profileId: string }) {
  const { matches: messages } = useMatchesMessages()
  const { nav } = useMessages()
  const search = useSearch({ from: '/shell/matches' })
  const navigate = useNavigate({ from: '/matches' })
  const profiles = useQuery(profilesQuery)
  const reasons = useRef<HTMLDivElement>(null)
  const ranked = useQuery(matchesQuery(profileId))
  const all = ranked.data ?? []
  const words = (search.filter ?? '').toLowerCase()
  const shown = useMemo(
    () => all.filter((match) => `${match.posting.title} ${placeOf(match)}`.toLowerCase().includes(words)),
    [all, words],
  )
  if (ranked.isPending) return <Loading />
  if (ranked.isError) return <ErrorNotice error={ranked.error} retry={() => void ranked.refetch()} />
  if (all.length === 0) {
    return (
      <Empty title={messages.none}>
        <p>{messages.noneText}</p>
        <Link to="/" className={buttonClass('main')}>
          {nav.start}
        </Link>
      </Empty>
    )
  }
  const chosen = all.find(({ posting }) => posting.id === search.posting) ?? shown[0]
  const choose = (posting: string) => {
    change({ posting })
    // Where they lie under the list, as on a phone, they are brought into sight.
    if (!matchMedia('(min-width: 64rem)').matches)
      requestAnimationFrame(() => reasons.current?.scrollIntoView({ block: 'start' }))
  }
  const change = (next: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <div>
        <div className="mb-3 grid items-end gap-3 sm:grid-cols-[2fr_3fr]">
          <SelectField
            label={messages.profile}
            value={profileId}
            onChange={({ target }) => change({ profile: target.value })}
          >
            {profiles.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <Field
            label={messages.filter}
            type="search"
            value={search.filter ?? ''}
            onChange={({ target }) => change({ filter: target.value })}
          />
        </div>
        <p className="mb-2 text-quiet text-sm" aria-live="polite">
          {messages.filtered(shown.length, all.length)}
        </p>
        <MatchList matches={shown} chosenId={chosen?.posting.id} choose={choose} />
      </div>
      <div ref={reasons} className="self-stretch">
        {chosen && <MatchReasons key={chosen.posting.id} match={chosen} profileId={profileId} />}
      </div>
    </div>
  )
}

interface MatchListProps {
  readonly matches: readonly Match[]
  readonly chosenId: string | undefined
  choose(postingId: string): void
}

function MatchList({ matches, chosenId, choose }: MatchListProps) {
  const { matches: messages } = useMatchesMessages()
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: matches.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 76,
    overscan: 6,
  })
  return (
    <div ref={frame} className="max-h-[70dvh] overflow-y-auto rounded-xl border border-line bg-card">
      <ul className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const match = matches[index]
          if (!match) return null
          const isChosen = match.posting.id === chosenId
          return (
            <li
              key={key}
              data-index={index}
              ref={rows.measureElement}
              className="absolute inset-x-0 border-line border-b"
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                aria-current={isChosen}
                onClick={() => choose(match.posting.id)}
                className={`flex w-full items-start gap-3 px-4 py-3 text-left hover:bg-wash ${isChosen ? 'bg-wash' : ''}`}
              >
                <span className="mt-0.5 w-9 shrink-0 rounded bg-good-wash py-0.5 text-center font-semibold text-good text-sm tabular-nums">
                  <span className="sr-only">{messages.score(Math.round(match.score * 100))}</span>
                  <span aria-hidden="true">{Math.round(match.score * 100)}</span>
                </span>
                <span className="min-w-0">
                  <span className="block font-medium">{match.posting.title}</span>
                  <span className="block truncate text-quiet text-sm">{placeOf(match)}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
