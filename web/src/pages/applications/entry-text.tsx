/** What an entry says, as it is read. */
import type { ApplicationEntry } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'

/** The line by which an entry is named. */
export function useEntryTitle({ content }: ApplicationEntry): string {
  const { application: words } = useApplicationsMessages()
  const { language } = useLanguage()
  switch (content.kind) {
    case 'contact':
      return content.name
    case 'note':
      return content.text.length > 60 ? `${content.text.slice(0, 60)}…` : content.text
    case 'offer':
      return content.amount === undefined
        ? words.entries.offer.title
        : words.per(
            `${content.amount.toLocaleString(language)} ${content.currency ?? ''}`.trim(),
            words.periods[content.period ?? 'year'],
          )
    default:
      return content.title
  }
}

export function EntryText({ entry }: { readonly entry: ApplicationEntry }) {
  const { application: words, applications } = useApplicationsMessages()
  const { language } = useLanguage()
  const title = useEntryTitle(entry)
  const { content, at } = entry
  const moment = at === null ? null : new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  if (content.kind === 'note') return <p className="whitespace-pre-line">{content.text}</p>
  if (content.kind === 'contact') {
    return (
      <>
        <p className="font-medium">{content.name}</p>
        <p className="flex flex-wrap gap-x-4 text-quiet text-sm">
          {content.role}
          {content.email && <a href={`mailto:${content.email}`}>{content.email}</a>}
          {content.phone && <a href={`tel:${content.phone.replace(/[^\d+]/gu, '')}`}>{content.phone}</a>}
        </p>
      </>
    )
  }
  const isDone = content.kind === 'task' && content.done
  return (
    <>
      <p className={isDone ? 'text-quiet line-through' : 'font-medium'}>{title}</p>
      <p className="text-quiet text-sm">
        {moment !== null && (content.kind === 'offer' ? `${words.fields.answerBy} ${moment}` : moment)}
        {content.kind === 'interview' && ` · ${words.minutes(content.durationMinutes)}`}
        {content.kind === 'interview' && content.place && ` · ${content.place}`}
        {content.kind === 'task' &&
          at !== null &&
          !isDone &&
          Date.parse(at) < Date.now() &&
          ` · ${applications.overdue}`}
      </p>
      {(content.kind === 'interview' || content.kind === 'offer') && content.note && (
        <p className="whitespace-pre-line text-sm">{content.note}</p>
      )}
    </>
  )
}
