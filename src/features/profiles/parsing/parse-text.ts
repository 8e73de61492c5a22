/** A resume as text to facts: sections first, then each section by its own rules; the rest is kept as unsorted. */
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { ParsedFact } from '../fact.ts'
import { addContactSection, addTop, type ContactState } from './contact.ts'
import { addEducation } from './education.ts'
import { createFactCollector, type FactCollector } from './fact-collector.ts'
import { addInterests, addItems } from './lists.ts'
import { addPositions, addProjects, addStatements } from './positions.ts'
import { type ResumeLine, toResumeLines } from './resume-line.ts'
import { type Section, splitSections } from './sections.ts'
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

const addSection = (facts: FactCollector, { kind, lines }: Section, state: ContactState) => {
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
      return addSkills(facts, lines)
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
      return addStatements(facts, 'unsorted', lines, null)
  }
}
