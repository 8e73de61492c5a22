/** Why a posting matches: each requirement in the posting's words beside the facts that meet it, and the gaps. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Match, startRun } from '../api/queries.ts'
import { useMatchesMessages } from '../messages/matches.ts'
import { ServerSentence } from '../messages/server-sentence.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Card } from '../ui/page.tsx'
import { TrackButton } from './applications/track-button.tsx'
import { ModelNote } from './model-note.tsx'

export type Evidence = Match['evidence'][number]

const looks = {
  met: 'border-l-good',
  gap: 'border-l-bad',
  unknown: 'border-l-warn',
} as const

export function MatchReasons({ match, profileId }: { readonly match: Match; readonly profileId: string }) {
  const { matches: messages } = useMatchesMessages()
  const { posting, evidence } = match
  const count = (status: Evidence['status']) => evidence.filter((one) => one.status === status).length
  return (
    <Card className="lg:sticky lg:top-4">
      <h2 className="font-semibold text-xl">{posting.title}</h2>
      <p className="text-quiet">{[posting.company, ...posting.locations.slice(0, 3)].filter(Boolean).join(' · ')}</p>
      <p className="mt-1">
        {evidence.length === 0 ? messages.nothingStated : messages.counts(count('met'), count('gap'), count('unknown'))}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <PrepareButton profileId={profileId} postingId={posting.id} />
        <TrackButton postingId={posting.id} />
        {posting.url !== null && (
          <a href={posting.url} target="_blank" rel="noreferrer noopener">
            {messages.original}
          </a>
        )}
        <ModelNote />
      </div>
      <EvidenceList evidence={evidence} />
    </Card>
  )
}

/** Each requirement in the posting's words, with the facts that meet it or why nothing does. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { matches: messages } = useMatchesMessages()
  return (
    <ul className="mt-5 flex flex-col gap-3">
      {evidence.map((one) => (
        <li key={one.requirement} className={`border-l-4 pl-3 ${looks[one.status]}`}>
          <p>
            <span className="text-quiet text-sm">
              {messages[one.status]} · {messages[one.importance]}
            </span>
            <br />
            {one.requirement}
          </p>
          {one.facts.map(({ factId, quote }) => (
            <blockquote key={factId} className="mt-1 rounded bg-wash px-3 py-1.5 text-sm">
              {quote}
            </blockquote>
          ))}
          {one.status !== 'met' && (
            <p className="mt-1 text-quiet text-sm">
              <ServerSentence text={one.why} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

export function PrepareButton({ profileId, postingId }: { readonly profileId: string; readonly postingId: string }) {
  const { matches: messages } = useMatchesMessages()
  const navigate = useNavigate()
  const prepare = useMutation({
    mutationFn: () => startRun(profileId, postingId),
    onSuccess: ({ id }) => navigate({ to: '/runs/$runId', params: { runId: id } }),
  })
  return (
    <div>
      <Button look="main" disabled={prepare.isPending} onClick={() => prepare.mutate()}>
        {messages.prepare}
      </Button>
      {prepare.isError && <ErrorNotice error={prepare.error} />}
    </div>
  )
}
