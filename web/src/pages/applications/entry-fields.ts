/** The fields of each kind of entry, and the way between a form's texts and what the server takes. Pure. */
import type { EntryContent, EntryKind } from '../../api/applications.ts'
import { localMomentOf, momentOf } from './statuses.ts'

export const entryKinds: readonly EntryKind[] = ['task', 'interview', 'contact', 'note', 'offer']

type FieldKind = 'line' | 'text' | 'moment' | 'number' | 'email' | 'period'

interface EntryField {
  readonly name:
    | ('name' | 'role' | 'email' | 'phone' | 'text' | 'title' | 'dueAt' | 'startsAt' | 'durationMinutes')
    | ('place' | 'note' | 'amount' | 'currency' | 'period' | 'answerBy')
  readonly kind: FieldKind
  readonly isRequired?: boolean
}

export const fieldsOf: Readonly<Record<EntryKind, readonly EntryField[]>> = {
  contact: [
    { name: 'name', kind: 'line', isRequired: true },
    { name: 'role', kind: 'line' },
    { name: 'email', kind: 'email' },
    { name: 'phone', kind: 'line' },
  ],
  note: [{ name: 'text', kind: 'text', isRequired: true }],
  task: [
    { name: 'title', kind: 'line', isRequired: true },
    { name: 'dueAt', kind: 'moment' },
  ],
  interview: [
    { name: 'title', kind: 'line', isRequired: true },
    { name: 'startsAt', kind: 'moment', isRequired: true },
    { name: 'durationMinutes', kind: 'number' },
    { name: 'place', kind: 'line' },
    { name: 'note', kind: 'text' },
  ],
  offer: [
    { name: 'amount', kind: 'number' },
    { name: 'currency', kind: 'line' },
    { name: 'period', kind: 'period' },
    { name: 'answerBy', kind: 'moment' },
    { name: 'note', kind: 'text' },
  ],
}

export type Texts = Readonly<Record<string, string>>

/** What a form shows of an entry. */
export function textsOf(content: EntryContent): Texts {
  const values: Readonly<Record<string, unknown>> = content
  return Object.fromEntries(
    fieldsOf[content.kind].map(({ name, kind }) => {
      const value = values[name]
      return [name, kind === 'moment' ? localMomentOf(value as string | undefined) : String(value ?? '')]
    }),
  )
}

/** What is sent for a form's texts: an empty field says nothing. */
export function contentOf(kind: EntryKind, texts: Texts, before: EntryContent | undefined): EntryContent {
  const given = fieldsOf[kind].flatMap(({ name, kind: fieldKind }): (readonly [string, unknown])[] => {
    const text = texts[name]?.trim() ?? ''
    if (text === '') return []
    if (fieldKind === 'moment') return [[name, momentOf(text)]]
    return [[name, fieldKind === 'number' ? Number(text) : name === 'currency' ? text.toUpperCase() : text]]
  })
  const done = before?.kind === 'task' ? { done: before.done ?? false } : {}
  // The server checks the whole of it by the same form; what it refuses is told beside the fields.
  return { kind, ...done, ...Object.fromEntries(given) } as EntryContent
}
