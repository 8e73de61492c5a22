/** One board: how it does, what its last refresh found, and what can be done with it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Board, boardsQuery, followBoard, leaveBoard, pauseBoard, refreshBoard } from '../../api/postings.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { usePostingsMessages } from '../../messages/postings.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { useToast } from '../../ui/toast.tsx'

export function BoardCard({ board }: { readonly board: Board }) {
  const { language } = useLanguage()
  const { boards: words } = usePostingsMessages()
  const queries = useQueryClient()
  const toast = useToast()
  const name = board.company ?? board.board
  const onSuccess = async () => {
    await queries.invalidateQueries({ queryKey: boardsQuery.queryKey })
    await queries.invalidateQueries({ queryKey: ['postings'] })
  }
  const refresh = useMutation({ mutationFn: () => refreshBoard(board.id), onSuccess })
  const pause = useMutation({ mutationFn: () => pauseBoard(board.id, !board.isPaused), onSuccess })
  const again = useMutation({ mutationFn: () => followBoard(board.address ?? name), onSuccess })
  const leave = useMutation({
    mutationFn: () => leaveBoard(board.id),
    onSuccess: () => {
      toast.show(words.left(name), () => again.mutate())
      return onSuccess()
    },
  })
  const when = (moment: string) =>
    new Date(moment).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  const state = board.state === 'dead' ? words.dead : board.isPaused ? words.paused : null
  const error = refresh.error ?? pause.error ?? leave.error
  const counts = board.lastCounts
  return (
    <article className="rounded-xl border border-line bg-card px-5 py-4">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-medium">
            {name} <span className="font-normal text-quiet text-sm">{board.source}</span>
            {state !== null && <span className="ml-2 rounded bg-warn-wash px-1.5 text-sm text-warn">{state}</span>}
          </h3>
          <p className="text-quiet text-sm">
            {[
              words.open(board.openPostings),
              board.lastSucceededAt && words.lastRead(when(board.lastSucceededAt)),
              board.nextRefreshAt && words.next(when(board.nextRefreshAt)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {counts && (
            <p className="text-quiet text-sm">
              {words.counts(counts.fresh, counts.changed, counts.closed, counts.unchanged)}
            </p>
          )}
          {board.problem !== null && (
            <p className="text-bad text-sm">
              <ServerSentence text={board.problem} />
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button disabled={refresh.isPending} onClick={() => refresh.mutate()}>
            {refresh.isPending ? words.refreshing : words.refresh}
          </Button>
          <Button disabled={pause.isPending} onClick={() => pause.mutate()}>
            {board.isPaused ? words.resume : words.pause}
          </Button>
          <Button disabled={leave.isPending} onClick={() => leave.mutate()}>
            {words.leave}
          </Button>
        </div>
      </div>
      {counts && counts.refused.length > 0 && (
        <details className="mt-2 text-sm">
          <summary>{words.refused(counts.refused.length)}</summary>
          <ul className="mt-1 list-disc pl-5 text-quiet">
            {counts.refused.slice(0, 50).map(({ where, reason }) => (
              <li key={where}>
                {where}: <ServerSentence text={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </article>
  )
}
