/** The review: every change with its evidence, decided one by one, then the run finishes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, api } from '../api/client.ts'
import { type Change, changesQuery, profileQuery, type Run, runQuery } from '../api/queries.ts'
import { useRunsMessages } from '../messages/runs.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice, Loading } from '../ui/notice.tsx'
import { ChangeCard } from './change-card.tsx'
import { type Decision, decisionOf, toApproval } from './decisions.ts'
import { WholeDocuments } from './whole-documents.tsx'

const views = ['changes', 'whole'] as const
type View = (typeof views)[number]

export function Review({ run }: { readonly run: Run }) {
  const { review: messages, runs: words } = useRunsMessages()
  const changes = useQuery({ ...changesQuery(run.id), staleTime: 0 })
  const profile = useQuery(profileQuery(run.profileId))
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [view, setView] = useState<View>('changes')
  const isOpen = run.status === 'waiting_for_approval'
  if (!changes.data || !profile.data) {
    const failed = [changes, profile].find(({ isError }) => isError)
    return failed ? <ErrorNotice error={failed.error} retry={() => void failed.refetch()} /> : <Loading />
  }
  const factTexts = new Map(profile.data.facts.map(({ id, value }) => [id, value]))
  const parts = Map.groupBy(changes.data, ({ part }) => part)
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="font-semibold text-lg">
        {words.changesTitle}
      </h2>
      <p className="mt-1 text-quiet">{changes.data.length === 0 ? messages.noChanges : messages.lead}</p>
      {changes.data.length > 0 && (
        <fieldset className="mt-3 flex gap-2" aria-label={messages.viewLabel}>
          {views.map((one) => (
            <Button
              key={one}
              look={view === one ? 'chosen' : 'quiet'}
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {messages.views[one]}
            </Button>
          ))}
        </fieldset>
      )}
      {view === 'whole' && <WholeDocuments facts={profile.data.facts} changes={changes.data} decisions={decisions} />}
      {(view === 'changes' ? [...parts] : []).map(([part, ofPart]) => (
        <div key={part} className="mt-4">
          <h3 className="font-semibold">{messages.parts[part]}</h3>
          <ul className="mt-2 flex flex-col gap-3">
            {ofPart.map((change) => (
              <li key={change.id}>
                <ChangeCard
                  change={change}
                  factTexts={factTexts}
                  decision={decisionOf(change, decisions)}
                  {...(isOpen && {
                    decide: (decision: Decision) => setDecisions(new Map(decisions).set(change.id, decision)),
                  })}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {isOpen && <Finish run={run} changes={changes.data} decisions={decisions} />}
    </section>
  )
}

interface FinishProps {
  readonly run: Run
  readonly changes: readonly Change[]
  readonly decisions: ReadonlyMap<string, Decision>
}

function Finish({ run, changes, decisions }: FinishProps) {
  const { review: messages } = useRunsMessages()
  const queries = useQueryClient()
  const finish = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/runs/{runId}/approval', {
          params: { path: { runId: run.id } },
          body: toApproval(changes, decisions),
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: runQuery(run.id).queryKey }),
  })
  const rejected = changes.filter((change) => decisionOf(change, decisions).kind === 'reject').length
  return (
    <div className="sticky bottom-0 mt-5 border-line border-t bg-paper py-4">
      {finish.isError && <ErrorNotice error={finish.error} />}
      <Button look="main" disabled={finish.isPending} onClick={() => finish.mutate()}>
        {finish.isPending ? messages.approving : messages.approve(changes.length - rejected, rejected)}
      </Button>
    </div>
  )
}
