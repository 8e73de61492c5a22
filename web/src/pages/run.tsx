/** One run: its steps live, its changes to decide, its documents. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { isMissing, Problem } from '../api/problem.ts'
import { documentsQuery, type Run, runQuery } from '../api/queries.ts'
import { useRunEvents } from '../api/run-events.ts'
import { useRunsMessages } from '../messages/runs.ts'
import { ErrorNotice, Loading } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'
import { TrackButton } from './applications/track-button.tsx'
import { MissingPage } from './missing-page.tsx'
import { FormAnswers } from './preparation/form-answers.tsx'
import { Interview } from './preparation/interview.tsx'
import { Review } from './review.tsx'
import { RunControls } from './run-controls.tsx'
import { RunNotes } from './run-notes.tsx'

const ended: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled'])

export function RunPage() {
  const { runId } = useParams({ from: '/shell/runs/$runId' })
  const run = useQuery(runQuery(runId))
  const { runs: words } = useRunsMessages()
  // A connection that breaks later takes nothing away that is shown: least of all what was decided and not sent yet.
  if (run.data) return <RunView run={run.data} />
  if (isMissing(run.error)) {
    return (
      <MissingPage title={words.missing}>
        <Link to="/runs">{words.title}</Link>
      </MissingPage>
    )
  }
  if (run.isError) {
    return (
      <Page title={words.title}>
        <ErrorNotice error={run.error} retry={() => void run.refetch()} />
      </Page>
    )
  }
  return <Page title={words.title}>{<Loading />}</Page>
}

function RunView({ run }: { readonly run: Run }) {
  const { runs: words } = useRunsMessages()
  const connection = useRunEvents(run.id, !ended.has(run.status))
  const isApplication = run.kind === 'application'
  return (
    <Page title={run.posting.title} {...(run.posting.company !== null && { lead: run.posting.company })}>
      <p role="status" className="mb-5 font-semibold">
        {words.statuses[run.status] ?? run.status}
        {connection === 'lost' && <span className="ml-3 font-normal text-quiet">{words.lost}</span>}
      </p>
      {run.failure !== null && (
        <div className="mb-5">
          <ErrorNotice error={new Problem(0, { code: run.failure.code, detail: run.failure.message })} />
        </div>
      )}
      <RunNotes run={run} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-5">
          <Steps run={run} />
          <RunControls run={run} />
          {run.status === 'done' && isApplication && <Documents runId={run.id} />}
          {run.status === 'done' && <TrackButton postingId={run.postingId} runId={run.id} />}
        </div>
        <Outcome run={run} />
      </div>
    </Page>
  )
}

/** What a run of this kind makes, as soon as there is something to read. */
function Outcome({ run }: { readonly run: Run }) {
  const isDone = run.status === 'done'
  if (run.kind === 'screening') return isDone && <FormAnswers runId={run.id} />
  if (run.kind === 'interview') return isDone && <Interview runId={run.id} />
  return (isDone || run.status === 'waiting_for_approval' || run.status === 'finishing') && <Review run={run} />
}

function Steps({ run }: { readonly run: Run }) {
  const { runs: words } = useRunsMessages()
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.stepsTitle}</h2>
      <ol className="mt-3 flex flex-col gap-2">
        {run.plannedSteps.map((name) => {
          const title = words.steps[name] ?? name
          const step = run.steps.find((one) => one.name === name)
          const state = step === undefined ? 'open' : step.finishedAt === null ? 'running' : 'done'
          return (
            <li key={name} className="flex items-start gap-3">
              <StepMark state={state} />
              <span>
                <span className={state === 'open' ? 'text-quiet' : ''}>{title}</span>
                <span className="sr-only">: {words.stepStates[state]}</span>
                {step?.durationMs != null && (
                  <span className="block text-quiet text-sm">
                    {words.implementations[step.implementation]}, {Math.round(step.durationMs)} ms
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

function StepMark({ state }: { readonly state: 'open' | 'running' | 'done' }) {
  const look = {
    open: 'border-line',
    running: 'border-line border-t-accent animate-spin',
    done: 'border-accent bg-accent',
  }[state]
  return <span aria-hidden="true" className={`mt-1.5 size-3.5 shrink-0 rounded-full border-2 ${look}`} />
}

function Documents({ runId }: { readonly runId: string }) {
  const { runs: words, documents: messages } = useRunsMessages()
  const documents = useQuery(documentsQuery(runId))
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.documentsTitle}</h2>
      {documents.isPending && <Loading />}
      {documents.isError && <ErrorNotice error={documents.error} retry={() => void documents.refetch()} />}
      <ul className="mt-2 flex flex-col gap-2">
        {documents.data?.map(({ id, fileName, sizeBytes }) => (
          <li key={id}>
            <a href={`/api/v1/documents/${id}/content`} download={fileName} aria-label={messages.download(fileName)}>
              {fileName}
            </a>
            <span className="ml-2 text-quiet text-sm">{Math.ceil(sizeBytes / 1024)} KB</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
