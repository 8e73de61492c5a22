/** Where a person is signed in, and which programs act for them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { meQuery } from '../../api/session.ts'
import { endAllSessions, endSession, type Session, sessionsQuery } from '../../api/settings.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { EmailCard } from './email-card.tsx'
import { KeysCard } from './keys.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecondFactorCard } from './second-factor-card.tsx'
import { SettingsFrame } from './settings-frame.tsx'

export function SecuritySettingsPage() {
  const { security: words } = useSettingsMessages()
  const { data: me } = useQuery(meQuery)
  return (
    <SettingsFrame lead={words.lead}>
      <SessionsCard />
      {me?.kind === 'person' && <PasswordCard />}
      {me?.kind === 'person' && <EmailCard />}
      {me?.kind === 'person' && <SecondFactorCard />}
      <KeysCard />
    </SettingsFrame>
  )
}

/** `Firefox/145.0` of a browser's own long sentence about itself. */
const browserOf = (userAgent: string | null): string =>
  /(?:Firefox|Edg|OPR|Chrome|Safari|curl)\/[\d.]+/u.exec(userAgent ?? '')?.[0] ?? userAgent?.slice(0, 60) ?? '?'

function SessionsCard() {
  const { security: words } = useSettingsMessages()
  const sessions = useQuery({ ...sessionsQuery, staleTime: 0 })
  const queries = useQueryClient()
  const navigate = useNavigate()
  const end = useMutation({
    mutationFn: endSession,
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
  const endAll = useMutation({
    mutationFn: endAllSessions,
    onSuccess: async () => {
      queries.clear()
      await navigate({ to: '/sign-in' })
    },
  })
  const error = end.error ?? endAll.error
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.sessions}</h2>
      {sessions.isPending && <Loading />}
      {sessions.isError && <ErrorNotice error={sessions.error} retry={() => void sessions.refetch()} />}
      <ul className="mt-2 divide-y divide-line">
        {sessions.data?.map((session) => (
          <SessionLine key={session.id} session={session} end={() => end.mutate(session.id)} />
        ))}
      </ul>
      {error !== null && <ErrorNotice error={error} />}
      <Button className="mt-3" disabled={endAll.isPending} onClick={() => endAll.mutate()}>
        {words.endAll}
      </Button>
    </Card>
  )
}

function SessionLine({ session, end }: { readonly session: Session; end(): void }) {
  const { security: words } = useSettingsMessages()
  const { language } = useLanguage()
  const name = browserOf(session.userAgent)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1">
        <span className="font-medium">{name}</span>
        {session.isCurrent && (
          <span className="ml-2 rounded bg-good-wash px-1.5 text-good text-sm">{words.current}</span>
        )}
        <span className="block text-quiet text-sm">
          {[session.address, words.since(new Date(session.createdAt).toLocaleString(language))]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {!session.isCurrent && (
        <button
          type="button"
          className="min-h-7 text-sm underline"
          aria-label={`${words.endOf(name)}, ${session.address ?? ''}`}
          onClick={end}
        >
          {words.end}
        </button>
      )}
    </li>
  )
}
