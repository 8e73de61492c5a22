/** The mail that reminds: what is ahead, what to do, what is new. Plain text, since names in it come from anywhere. Pure. */
import type { Mail } from '../../../platform/mail/mail.ts'
import type { CalendarEntry } from '../calendar-text.ts'
import { describeSuggestion, type SuggestionLanguage } from '../suggestion.ts'
import type { Digest } from './digest.ts'

const words = {
  en: {
    subject: 'Rolewright: {parts}',
    ahead: (n: number) => (n === 1 ? '1 date ahead' : `${n} dates ahead`),
    steps: (n: number) => (n === 1 ? '1 thing to do' : `${n} things to do`),
    fresh: (n: number) => (n === 1 ? '1 new posting' : `${n} new postings`),
    mails: (n: number) => (n === 1 ? '1 mail of an employer' : `${n} mails of employers`),
    titles: {
      ahead: 'In the coming week (UTC)',
      steps: 'What you might do',
      fresh: 'New in your searches',
      mails: 'Waiting for your word',
    },
    kinds: { interview: 'Interview', task: 'Task', offer: 'Answer the offer' },
    more: (n: number) => `  … and ${n} more`,
    open: 'Everything else is at {address}',
    stop: 'You asked for this mail. To stop it, open {link}',
  },
  de: {
    subject: 'Rolewright: {parts}',
    ahead: (n: number) => (n === 1 ? '1 Termin' : `${n} Termine`),
    steps: (n: number) => (n === 1 ? '1 Vorschlag' : `${n} Vorschläge`),
    fresh: (n: number) => (n === 1 ? '1 neue Stelle' : `${n} neue Stellen`),
    mails: (n: number) => (n === 1 ? '1 Mail eines Arbeitgebers' : `${n} Mails von Arbeitgebern`),
    titles: {
      ahead: 'In der kommenden Woche (UTC)',
      steps: 'Was Sie tun könnten',
      fresh: 'Neu in Ihren Suchen',
      mails: 'Wartet auf Ihre Bestätigung',
    },
    kinds: { interview: 'Gespräch', task: 'Aufgabe', offer: 'Auf das Angebot antworten' },
    more: (n: number) => `  … und ${n} weitere`,
    open: 'Alles Weitere steht unter {address}',
    stop: 'Sie haben diese Mail bestellt. Zum Abbestellen öffnen Sie {link}',
  },
} as const

/** Longer lists are read on the page. */
const shown = 10

/** One line of a name that somebody else wrote: it cannot begin a section of its own. */
const line = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 160)

const whose = ({ title, company }: { title: string; company: string | null }): string =>
  line(company === null ? title : `${title}, ${company}`)

/** @param link that stops these mails */
export function writeReminder(
  { searches, upcoming, suggestions, mails }: Digest,
  { to, address, link, language }: { to: string; address: string; link: string; language: SuggestionLanguage },
): Mail {
  const says = words[language]
  const fresh = searches.reduce((sum, search) => sum + search.fresh, 0)
  const parts = [
    ...(upcoming.length > 0 ? [says.ahead(upcoming.length)] : []),
    ...(suggestions.length > 0 ? [says.steps(suggestions.length)] : []),
    ...(mails > 0 ? [says.mails(mails)] : []),
    ...(fresh > 0 ? [says.fresh(fresh)] : []),
  ]
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [title, ...lines.slice(0, shown), ...(lines.length > shown ? [says.more(lines.length - shown)] : []), '']
  const date = ({ content, at, ...of }: CalendarEntry): string => {
    const kind = content.kind === 'interview' || content.kind === 'offer' ? says.kinds[content.kind] : says.kinds.task
    const title = 'title' in content ? ` ${line(content.title)}` : ''
    return `  ${at.toISOString().slice(0, 16).replace('T', ' ')}  ${kind}:${title} (${whose(of)})`
  }
  const text = [
    ...section(says.titles.ahead, upcoming.map(date)),
    ...section(
      says.titles.steps,
      suggestions.map(({ application, ...one }) => `  ${whose(application)}: ${describeSuggestion(one, language)}`),
    ),
    ...section(says.titles.mails, mails > 0 ? [`  ${says.mails(mails)}: ${address}/mail`] : []),
    ...section(
      says.titles.fresh,
      searches.flatMap(({ search, fresh: count, newest }) => [
        `  ${line(search.name)}: ${says.fresh(count)}`,
        ...newest.map((posting) => `    ${whose(posting)}`),
      ]),
    ),
    says.open.replace('{address}', () => address),
    '',
    says.stop.replace('{link}', () => link),
  ]
  return {
    to,
    subject: says.subject.replace('{parts}', () => parts.join(', ')),
    text: text.join('\n'),
    unsubscribeUrl: link,
  }
}
