/** Interviews, tasks and answers as a calendar (RFC 5545): what other people's programs read. Pure. */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { EntryContent } from './entry.ts'

export const calendarLanguages = ['en', 'de'] as const
export type CalendarLanguage = (typeof calendarLanguages)[number]

/** An entry that has a moment, with what it belongs to. */
export interface CalendarEntry {
  readonly id: string
  readonly content: EntryContent
  readonly at: Date
  readonly sequence: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly title: string
  readonly company: string | null
  readonly url: string | null
}

const words = {
  en: { name: 'Applications', task: 'To do', offer: 'Answer the offer' },
  de: { name: 'Bewerbungen', task: 'Zu erledigen', offer: 'Auf das Angebot antworten' },
} as const

/** A task and an answer take no time of the day: they are shown for a quarter of an hour, and the person stays free. */
const momentMinutes = 15

/**
 * Characters that end a line or control a terminal would let a name write lines of its own; the library escapes `\n` and
 * leaves the others.
 */
const oneText = (text: string): string =>
  text.replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '')

/** A whole calendar; with nothing in it, an empty one. */
export function writeCalendar(entries: readonly CalendarEntry[], language: CalendarLanguage): string {
  const calendar = ical({
    name: `Rolewright: ${words[language].name}`,
    prodId: { company: 'Rolewright', product: 'Applications', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // How often programs that heed it ask again.
    ttl: 3_600,
  })
  for (const entry of entries) {
    const { id, content, at, sequence, createdAt, updatedAt, title, company, url } = entry
    const isInterview = content.kind === 'interview'
    const minutes = isInterview ? content.durationMinutes : momentMinutes
    const note = 'note' in content ? content.note : undefined
    calendar.createEvent({
      id: `${id}@rolewright`,
      start: at,
      end: new Date(at.getTime() + minutes * 60_000),
      stamp: updatedAt,
      created: createdAt,
      lastModified: updatedAt,
      sequence,
      summary: oneText(summaryOf(content, company ?? title, language)),
      description: oneText([company === null ? title : `${title}, ${company}`, note].filter(Boolean).join('\n\n')),
      ...(isInterview && content.place !== undefined && { location: oneText(content.place) }),
      ...(url !== null && URL.canParse(url) && { url: new URL(url).href }),
      status: ICalEventStatus.CONFIRMED,
      transparency: isInterview ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function summaryOf(content: EntryContent, whose: string, language: CalendarLanguage): string {
  if (content.kind === 'interview') return `${content.title}: ${whose}`
  if (content.kind === 'task') return `${words[language].task}: ${content.title} (${whose})`
  return `${words[language].offer}: ${whose}`
}
