/** Lists whose label says what they hold, wherever they stand: `Certifications: ...` under `Additional information`. */
import { collapseWhitespace, type Span } from '../../../kernel/text.ts'
import { addContactSection, type ContactState } from './contact.ts'
import type { FactCollector } from './fact-collector.ts'
import { addInterests, addItems, itemDetails } from './lists.ts'
import { type ResumeLine, trimSpan } from './resume-line.ts'
import { headingKindOf } from './sections.ts'
import { splitItems } from './split-items.ts'

export interface LabelledList {
  readonly label: string
  /** Whether the label stands on the line of its list: then the items stand behind each other. */
  readonly inline: boolean
  readonly lines: readonly ResumeLine[]
}

/** Adds what the label says that it is. @returns false, with nothing added, for labels that are none of these */
export const addLabelled = (
  facts: FactCollector,
  { label, inline, lines }: LabelledList,
  state: ContactState,
): boolean => {
  switch (headingKindOf(label)) {
    case 'certificates':
      if (inline) addNames(facts, 'certificate', lines, splitItems)
      else addItems(facts, 'certificate', lines)
      return true
    case 'awards':
      if (inline) addNames(facts, 'award', lines, splitBehindYears)
      else addItems(facts, 'award', lines)
      return true
    case 'interests':
      addInterests(facts, lines)
      return true
    case 'contact':
      addContactSection(facts, lines, state)
      return true
    default:
      return false
  }
}

/** `Best Intern, Division Two (2022), Project Lead (2024)`: names hold commas, a year in brackets ends one. */
const splitBehindYears = (text: string): Span[] => {
  const ends = [...text.matchAll(/(?<=\)),\s+|;\s+/gu)].map(({ index, 0: mark }) => ({
    index,
    next: index + mark.length,
  }))
  return [...ends, { index: text.length, next: text.length }].map(({ index }, at) =>
    trimSpan(text, { start: ends[at - 1]?.next ?? 0, end: index }),
  )
}

const addNames = (
  facts: FactCollector,
  kind: 'certificate' | 'award',
  lines: readonly ResumeLine[],
  split: (text: string) => readonly Span[],
) => {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return
  const text = facts.text.slice(first.start, last.end)
  for (const { start, end } of split(text)) {
    const span = { start: first.start + start, end: first.start + end }
    facts.add({ kind, span, details: itemDetails(collapseWhitespace(text.slice(start, end))) })
  }
}
