/** What can be done with all chosen postings: kept as applications, or an application prepared for each. One after the other. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { applicationsKey, deleteApplication, keepPosting } from '../../api/applications.ts'
import { profilesQuery, startRun } from '../../api/queries.ts'
import { usePostingsMessages } from '../../messages/postings.ts'
import { ErrorSentence } from '../../messages/server-sentence.tsx'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toast.tsx'

/** What is sent within a minute, and may be taken back within it, stays below what one person may send. */
export const mostChosen = 25

export interface ChosenPosting {
  readonly id: string
  readonly title: string
}

interface BulkBarProps {
  readonly chosen: readonly ChosenPosting[]
  clear(): void
}

interface Failure extends ChosenPosting {
  readonly error: Error
}

interface Outcome<T> {
  readonly done: readonly T[]
  readonly failures: readonly Failure[]
}

/** Each by itself: one that fails keeps no other from it. */
async function eachInTurn<T>(
  chosen: readonly ChosenPosting[],
  act: (posting: ChosenPosting) => Promise<T>,
  tell: (done: number) => void,
): Promise<Outcome<T>> {
  const done: T[] = []
  const failures: Failure[] = []
  for (const [index, posting] of chosen.entries()) {
    tell(index)
    try {
      done.push(await act(posting))
    } catch (error) {
      failures.push({ ...posting, error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return { done, failures }
}

export function BulkBar({ chosen, clear }: BulkBarProps) {
  const { bulk: words } = usePostingsMessages()
  const { data: profiles = [] } = useQuery(profilesQuery)
  const queries = useQueryClient()
  const toast = useToast()
  const [at, setAt] = useState<number | null>(null)
  const [failures, setFailures] = useState<readonly Failure[]>([])
  const refresh = () => queries.invalidateQueries({ queryKey: applicationsKey })
  const finish = (outcome: Outcome<unknown>) => {
    setAt(null)
    setFailures(outcome.failures)
    clear()
  }
  const keep = useMutation({
    mutationFn: () => eachInTurn(chosen, ({ id }) => keepPosting(id), setAt),
    onSuccess: async (outcome) => {
      finish(outcome)
      const fresh = outcome.done.filter(({ isNew }) => isNew)
      const takeBack = async () => {
        for (const { id } of fresh) await deleteApplication(id)
        await refresh()
      }
      toast.show(
        words.kept(fresh.length, outcome.done.length - fresh.length),
        fresh.length > 0 ? () => void takeBack().catch(toast.refuse) : undefined,
      )
      await refresh()
    },
  })
  const prepare = useMutation({
    mutationFn: (profileId: string) => eachInTurn(chosen, ({ id }) => startRun(profileId, id), setAt),
    onSuccess: async (outcome) => {
      finish(outcome)
      toast.show(words.started(outcome.done.length))
      await queries.invalidateQueries({ queryKey: ['runs'] })
    },
  })
  const isBusy = keep.isPending || prepare.isPending
  const profile = profiles[0]
  if (chosen.length === 0 && failures.length === 0 && !prepare.isSuccess) return null
  return (
    <div className="sticky bottom-0 z-[1] mt-3 border-line border-t bg-paper py-3">
      <Failures failures={failures} />
      {chosen.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <p aria-live="polite" className="mr-auto font-medium">
            {at === null ? words.chosen(chosen.length, mostChosen) : words.progress(at + 1, chosen.length)}
          </p>
          <Button look="main" disabled={isBusy} onClick={() => keep.mutate()}>
            {words.keep}
          </Button>
          {profile && (
            <Button disabled={isBusy} onClick={() => prepare.mutate(profile.id)}>
              {words.prepare}
            </Button>
          )}
          <Button disabled={isBusy} onClick={clear}>
            {words.clear}
          </Button>
        </div>
      )}
      {prepare.isSuccess && chosen.length === 0 && <Link to="/runs">{words.toRuns}</Link>}
    </div>
  )
}

function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  const { bulk: words } = usePostingsMessages()
  if (failures.length === 0) return null
  return (
    <div role="alert" className="mb-2 rounded-lg bg-bad-wash px-4 py-2 text-sm">
      <p className="font-medium">{words.failed(failures.length)}</p>
      <ul className="list-disc pl-5">
        {failures.map(({ id, title, error }) => (
          <li key={id}>
            {title}: <ErrorSentence error={error} />
          </li>
        ))}
      </ul>
    </div>
  )
}
