/** What a person might do next about an application, by rule. Nothing is ever done by itself. Pure. */
import { type Status, wasSent } from './application.ts'
import type { Entry } from './entry.ts'

/** The most pressing first. */
export const suggestionKinds = ['answer_offer', 'overdue_task', 'apply', 'follow_up', 'ghosted'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

export interface Suggestion {
  readonly kind: SuggestionKind
  /** Since or until when, in whole days. */
  readonly days: number
  /** The move that is proposed; null where there is something to do and nothing to move. */
  readonly move: Status | null
}

/** What the rules look at. */
export interface Considered {
  readonly status: Status
  readonly statusSince: Date
  readonly archivedAt: Date | null
  readonly entries: readonly Entry[]
}

const dayMs = 86_400_000

/**
 * Days of silence. Employers that answer mostly do so within two weeks, so a polite question comes after one; after four
 * there is most often no answer at all. In talks both are shorter: somebody there knows the name.
 */
const silence = {
  applied: { followUp: 7, ghosted: 28 },
  screening: { followUp: 5, ghosted: 21 },
  interview: { followUp: 5, ghosted: 21 },
} as const

/** Documents that lie ready for so many days are forgotten. */
const readyDays = 3
/** An offer that must be answered is spoken of so many days before. */
const offerDays = 3

const isWaiting = (status: Status): status is keyof typeof silence => status in silence

/**
 * At most one for an application, the most pressing. An open task, or an interview that is still to come, says that the
 * person has a plan: until then nothing is suggested, so that a task with a date is how one is left in peace.
 */
export function suggestFor(one: Considered, now: Date): Suggestion | null {
  if (one.archivedAt !== null) return null
  const days = (from: Date): number => Math.floor((now.getTime() - from.getTime()) / dayMs)
  const [due] = one.entries
    .flatMap(({ content, at, doneAt }) => (content.kind === 'task' && doneAt === null && at && at < now ? [at] : []))
    .sort((earlier, later) => earlier.getTime() - later.getTime())
  if (due !== undefined) return { kind: 'overdue_task', days: days(due), move: null }
  if (one.status === 'offer') return suggestAnswer(one.entries, now)
  const hasPlan = one.entries.some(
    ({ content, at, doneAt }) =>
      (content.kind === 'task' && doneAt === null) || (content.kind === 'interview' && at !== null && at > now),
  )
  if (hasPlan) return null
  const quietDays = days(lastSign(one, now))
  if (one.status === 'ready') return quietDays >= readyDays ? { kind: 'apply', days: quietDays, move: 'applied' } : null
  if (!isWaiting(one.status)) return null
  const { followUp, ghosted } = silence[one.status]
  if (quietDays >= ghosted) return { kind: 'ghosted', days: quietDays, move: 'ghosted' }
  return quietDays >= followUp ? { kind: 'follow_up', days: quietDays, move: null } : null
}

function suggestAnswer(entries: readonly Entry[], now: Date): Suggestion | null {
  const [until] = entries
    .flatMap(({ content, at }) => (content.kind === 'offer' && at !== null && at > now ? [at] : []))
    .sort((one, other) => one.getTime() - other.getTime())
  if (until === undefined) return null
  const left = Math.ceil((until.getTime() - now.getTime()) / dayMs)
  return left <= offerDays ? { kind: 'answer_offer', days: left, move: null } : null
}

/** When something was last heard or done: a new status, an interview that took place, a task that was done. */
function lastSign({ statusSince, status, entries }: Considered, now: Date): Date {
  const signs = entries.flatMap(({ content, at, doneAt }) => {
    if (content.kind === 'task') return doneAt ?? []
    return content.kind === 'interview' && at !== null && at <= now && wasSent(status) ? at : []
  })
  return new Date(Math.max(statusSince.getTime(), ...signs.map((sign) => sign.getTime())))
}

export const suggestionLanguages = ['en', 'de'] as const
export type SuggestionLanguage = (typeof suggestionLanguages)[number]

const inDays = {
  en: (days: number): string => (days === 1 ? '1 day' : `${days} days`),
  // After "seit" and "innerhalb von": the dative.
  de: (days: number): string => (days === 1 ? 'einem Tag' : `${days} Tagen`),
}

/** In a sentence, for pages, commands and mails. */
export function describeSuggestion({ kind, days }: Suggestion, language: SuggestionLanguage): string {
  const span = inDays[language](days)
  const sentences: Readonly<Record<SuggestionLanguage, Readonly<Record<SuggestionKind, string>>>> = {
    en: {
      apply: `It has been ready for ${span}. Send it, or let it go.`,
      follow_up: `Nothing was heard for ${span}. Ask politely how it stands.`,
      ghosted: `Nothing was heard for ${span}. Most likely no answer comes: you can call it ghosted.`,
      answer_offer: `The offer must be answered within ${span}.`,
      overdue_task: days === 0 ? 'A task is due.' : `A task is overdue by ${span}.`,
    },
    de: {
      apply: `Sie liegt seit ${span} bereit. Schicken Sie sie ab oder lassen Sie sie los.`,
      follow_up: `Seit ${span} kam nichts. Fragen Sie höflich nach dem Stand.`,
      ghosted: `Seit ${span} kam nichts. Wahrscheinlich kommt keine Antwort mehr.`,
      answer_offer: `Das Angebot muss innerhalb von ${span} beantwortet werden.`,
      overdue_task: days === 0 ? 'Eine Aufgabe ist fällig.' : `Eine Aufgabe ist seit ${span} überfällig.`,
    },
  }
  return sentences[language][kind]
}
