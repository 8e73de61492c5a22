/** A resume as text to facts: sections first, then each section by its own rules; the rest is kept as unsorted. */
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { ParsedFact } from '../fact.ts'
import { addContactSection, addTop, type ContactState } from './contact.ts'
import { addEducation } from './education.ts'
import { createFactCollector, type FactCollector } from './fact-collector.ts'
import { addLabelled } from './labelled-lists.ts'
import { addInterests, addItems } from './lists.ts'
import { addPositions, addProjects, addStatements } from './positions.ts'
import { joinWrapped, partOfLine, type ResumeLine, toResumeLines } from './resume-line.ts'
import { headingKindOf, type Section, splitSections } from './sections.ts'
import { addLanguages, addSkills } from './skills.ts'

/** Facts in the order of the document; `structure` are headings and labels, which are no facts. */
export const parseTextResume = (document: DocumentText): { facts: ParsedFact[]; structure: Span[] } => {
  const facts = createFactCollector(document)
  const { shown, hidden } = Object.groupBy(toResumeLines(document), (line) => (line.hidden ? 'hidden' : 'shown'))
  const lines = shown ?? []
  const state: ContactState = {
    hasName: false,
    hasLocation: false,
    hasHeadline: false,
    bodySize: usualSize(lines),
  }
  for (const section of splitSections(lines)) {
    if (section.heading !== null) facts.markStructure(section.heading)
    addSection(facts, section, state)
  }
  for (const { start, end } of hidden ?? [])
    facts.add({ kind: 'unsorted', span: { start, end }, details: { concealed: true } })
  return facts.finish()
}

/** The middle one of all lines: headings are few. */
const usualSize = (lines: readonly ResumeLine[]): number | null => {
  const sizes = lines.flatMap(({ fontSize }) => (fontSize === null ? [] : [fontSize])).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? null
}

const addSection = (facts: FactCollector, section: Section, state: ContactState) => {
  const { kind } = section
  const lines = addListOfHeading(facts, section, state)
  switch (kind) {
    case 'top':
      return addTop(facts, lines, state)
    case 'contact':
      return addContactSection(facts, lines, state)
    case 'summary':
      return addStatements(facts, 'summary', lines, null)
    case 'experience':
      return addPositions(facts, 'position', lines)
    case 'volunteering':
      return addPositions(facts, 'volunteering', lines)
    case 'education':
      return addEducation(facts, lines)
    case 'skills':
      return addSkills(facts, lines, state)
    case 'languages':
      return addLanguages(facts, lines)
    case 'projects':
      return addProjects(facts, lines)
    case 'certificates':
      return addItems(facts, 'certificate', lines)
    case 'awards':
      return addItems(facts, 'award', lines)
    case 'publications':
      return addItems(facts, 'publication', lines)
    case 'interests':
      return addInterests(facts, lines)
    case 'other':
      return addOther(facts, lines, state)
  }
}

/** `Certifications: CKA, CSM`: a list on the line of its heading. @returns the lines that are left */
const addListOfHeading = (facts: FactCollector, section: Section, state: ContactState): readonly ResumeLine[] => {
  const { kind, heading, headingText, lines } = section
  const [item, ...others] = joinWrapped(lines)
  const [first] = item ?? []
  if ((kind !== 'certificates' && kind !== 'awards') || heading === null || item === undefined || first === undefined)
    return lines
  const isInline = /^\s*:[^\S\n]*$/u.test(facts.text.slice(heading.end, first.start))
  return isInline && addLabelled(facts, { label: headingText, inline: true, lines: item }, state)
    ? others.flat()
    : lines
}

/** What no rule understands stays as it is, but for lists that say themselves what they are. */
const addOther = (facts: FactCollector, lines: readonly ResumeLine[], state: ContactState) => {
  for (const item of joinWrapped(lines)) {
    const [first, ...rest] = item
    const label = first === undefined ? null : labelOf(first)
    if (first === undefined || label === null || !addList(facts, label, [label.rest, ...rest], state))
      addStatements(facts, 'unsorted', item, null)
  }
}

const addList = (
  facts: FactCollector,
  { text, start, end }: LineLabel,
  lines: readonly ResumeLine[],
  state: ContactState,
): boolean => {
  const kind = headingKindOf(text)
  const isKnown =
    kind === 'languages' || kind === 'skills' || addLabelled(facts, { label: text, inline: true, lines }, state)
  if (!isKnown) return false
  facts.markStructure({ start, end })
  if (kind === 'languages') addLanguages(facts, lines)
  if (kind === 'skills') addSkills(facts, lines, state)
  return true
}

interface LineLabel extends Span {
  readonly text: string
  /** The line without it. */
  readonly rest: ResumeLine
}

/** `Languages: English, French`. */
const labelOf = (line: ResumeLine): LineLabel | null => {
  const match = /^([^:\t]{3,40}?)\s*:\s+(?=\S)/u.exec(line.text)
  if (match?.[1] === undefined) return null
  const rest = partOfLine(line, match[0].length, line.text.length)
  return { text: match[1], start: line.start, end: line.start + match[0].length, rest }
}
