/** Everything that happened to an application, the last first. Nothing is ever taken out of it. */
import type { ApplicationEvent } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Card } from '../../ui/page.tsx'
import { dateOf } from '../postings/posting-line.ts'

export function Timeline({ events }: { readonly events: readonly ApplicationEvent[] }) {
  const { application: words } = useApplicationsMessages()
  const undone = new Set(events.map(({ undoes }) => undoes))
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.history}</h2>
      <ol className="mt-3 ml-1.5 border-line border-l">
        {events.toReversed().map((event) => (
          <Happened key={event.id} event={event} isUndone={undone.has(event.id)} />
        ))}
      </ol>
    </Card>
  )
}

function Happened({ event, isUndone }: { readonly event: ApplicationEvent; readonly isUndone: boolean }) {
  const { application: words, applications } = useApplicationsMessages()
  const { language } = useLanguage()
  const { kind, from, to } = event
  const [happened, told] = [dateOf(event.happenedAt, language), dateOf(event.recordedAt, language)]
  const status = to === null ? '' : applications.statuses[to]
  const sentence =
    kind === 'created'
      ? words.events.created(status)
      : kind === 'moved'
        ? words.events.moved(from === null ? '' : applications.statuses[from], status)
        : words.events[kind]
  return (
    <li className="relative pb-4 pl-5 last:pb-0">
      <span
        aria-hidden="true"
        className="-left-[0.3125rem] absolute top-2 size-2.5 rounded-full border-2 border-card bg-accent"
      />
      <p className={isUndone ? 'text-quiet line-through' : ''}>{sentence}</p>
      <p className="text-quiet text-sm">
        {happened}
        {told !== happened && told !== null && `, ${words.told(told)}`}
        {isUndone && ` (${words.undoneMark})`}
      </p>
      {event.note !== null && (
        <p className="mt-1 whitespace-pre-line rounded bg-wash px-3 py-1.5 text-sm">{event.note}</p>
      )}
    </li>
  )
}
