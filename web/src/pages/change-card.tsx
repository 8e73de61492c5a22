/** One change: before, after, the facts that carry it, the verifier's verdict and the person's decision. */
import type { Change } from '../api/queries.ts'
import { useRunsMessages } from '../messages/runs.ts'
import { ServerSentence } from '../messages/server-sentence.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { type Decision, isFreelyWorded } from './decisions.ts'

interface ChangeCardProps {
  readonly change: Change
  readonly factTexts: ReadonlyMap<string, string>
  readonly decision: Decision
  /** Absent when the decision is made. */
  readonly decide?: (decision: Decision) => void
}

export function ChangeCard({ change, factTexts, decision, decide }: ChangeCardProps) {
  const { review: messages } = useRunsMessages()
  const isRefused = change.verdict === 'refused'
  const edge = isRefused || decision.kind === 'reject' ? 'border-l-bad' : 'border-l-good'
  return (
    <article className={`rounded-xl border border-line border-l-4 bg-card p-4 ${edge}`}>
      <p className="text-quiet text-sm">
        <ServerSentence text={change.reason} />
      </p>
      <Texts change={change} />
      {change.factIds.length > 0 && change.operation !== 'reorder' && (
        <details className="mt-3 text-sm">
          <summary className="text-quiet">{messages.facts}</summary>
          {change.factIds.map((id) => (
            <blockquote key={id} className="mt-1 rounded bg-wash px-3 py-1.5">
              {factTexts.get(id) ?? id}
            </blockquote>
          ))}
        </details>
      )}
      {isRefused && (
        <div className="mt-3 rounded-lg bg-bad-wash px-3 py-2">
          <p className="font-semibold text-bad">{messages.refused}</p>
          <Objections change={change} />
          <p className="mt-1 text-sm">{messages.refusedText}</p>
        </div>
      )}
      {isFreelyWorded(change) && (
        <div className="mt-3 rounded-lg bg-wash px-3 py-2">
          <p className="font-semibold">{messages.freelyWorded}</p>
          <Objections change={change} />
          <p className="mt-1 text-sm">{messages.freelyWordedText}</p>
        </div>
      )}
      {decide ? (
        <Decide change={change} decision={decision} decide={decide} />
      ) : (
        <p className="mt-3 text-sm">{messages.decisions[change.decision]}</p>
      )}
      {change.editedText !== null && <p className="mt-1 italic">{change.editedText}</p>}
    </article>
  )
}

function Objections({ change }: { readonly change: Change }) {
  return (
    <ul className="list-disc pl-5 text-sm">
      {change.refusals.map(({ message }) => (
        <li key={message}>
          <ServerSentence text={message} />
        </li>
      ))}
    </ul>
  )
}

function Texts({ change }: { readonly change: Change }) {
  const { review: messages } = useRunsMessages()
  if (change.operation === 'drop') {
    return (
      <p className="mt-2">
        <span className="font-medium">{messages.dropped}: </span>
        <del className="text-quiet">{change.before}</del>
      </p>
    )
  }
  return (
    <dl className={`mt-2 grid gap-x-6 gap-y-2 ${change.operation === 'reorder' ? 'sm:grid-cols-2' : ''}`}>
      {change.before !== null && (
        <div>
          <dt className="text-quiet text-sm">{messages.before}</dt>
          <dd className="whitespace-pre-line">{change.before}</dd>
        </div>
      )}
      {change.after !== null && (
        <div>
          <dt className="text-quiet text-sm">{change.operation === 'reorder' ? messages.reordered : messages.after}</dt>
          <dd className="whitespace-pre-line">{change.after}</dd>
        </div>
      )}
    </dl>
  )
}

function Decide({
  change,
  decision,
  decide,
}: Omit<ChangeCardProps, 'factTexts' | 'decide'> & Required<Pick<ChangeCardProps, 'decide'>>) {
  const { review: messages } = useRunsMessages()
  const look = (kind: Decision['kind']) => (decision.kind === kind ? 'chosen' : 'quiet')
  return (
    <div className="mt-3">
      <div className="flex flex-wrap gap-2">
        {change.verdict === 'passed' && (
          <Button
            look={look('accept')}
            aria-pressed={decision.kind === 'accept'}
            onClick={() => decide({ kind: 'accept' })}
          >
            {messages.accept}
          </Button>
        )}
        <Button
          look={look('reject')}
          aria-pressed={decision.kind === 'reject'}
          onClick={() => decide({ kind: 'reject' })}
        >
          {messages.reject}
        </Button>
        {(change.operation === 'rephrase' || change.operation === 'write') && (
          <Button
            look={look('edit')}
            aria-pressed={decision.kind === 'edit'}
            onClick={() => decide({ kind: 'edit', text: change.after ?? change.before ?? '' })}
          >
            {messages.edit}
          </Button>
        )}
      </div>
      {decision.kind === 'edit' && (
        <div className="mt-3">
          <TextArea
            label={messages.own}
            rows={3}
            maxLength={5000}
            value={decision.text}
            onChange={({ target }) => decide({ kind: 'edit', text: target.value })}
          />
        </div>
      )}
    </div>
  )
}
