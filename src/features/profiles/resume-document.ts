/** A resume as a structured document: the facts of a profile in the order and the sections that readers expect. Pure. */
import type { Block, ContactItem, StructuredDocument } from '../../platform/documents/structured-document.ts'
import { findEntryWords } from './entry-words.ts'
import type { Fact, FactKind, PartialDate } from './fact.ts'
import { type PhraseLanguage, phraseLanguage, resumePhrases, type SectionKind } from './resume-phrases.ts'

/** Sections in their order on the page. Facts that were read but not understood come last, whole. */
const sections: readonly SectionKind[] = [
  'summary',
  'position',
  'project',
  'education',
  'skill',
  'certificate',
  'language',
  'publication',
  'volunteering',
  'award',
  'interest',
  'unsorted',
]

/** @param language ISO 639-1 of the facts: headings and months are written in it where we have its words */
export function buildResumeDocument(facts: readonly Fact[], language: string): StructuredDocument {
  const children = Map.groupBy(
    facts.filter((fact) => fact.belongsTo !== null),
    (fact) => fact.belongsTo,
  )
  const known = new Set(facts.map((fact) => fact.id))
  const isTop = (fact: Fact): boolean => fact.belongsTo === null || !known.has(fact.belongsTo)
  const phrases = phraseLanguage(language)
  const blocks = sections.flatMap((kind): Block[] => {
    const members = facts.filter((fact) => isTop(fact) && fact.kind === kind)
    // A bullet without an entry of its own still belongs to the experience it was read under.
    const loose = kind === 'position' ? facts.filter((fact) => fact.kind === 'bullet' && isTop(fact)) : []
    if (members.length + loose.length === 0) return []
    return [
      { kind: 'heading', text: resumePhrases[phrases].headings[kind] },
      ...sectionBlocks(members, children, phrases),
      ...bulletBlock(loose),
    ]
  })
  const { name, headline, contact } = describeContact(facts)
  return { language, title: name, subtitle: headline, contact, blocks }
}

/** Who the resume is about. The name is empty where the documents state none: it is never made up. */
export function describeContact(facts: readonly Fact[]): {
  name: string
  headline: string | null
  contact: ContactItem[]
} {
  const fields = facts.filter((fact) => fact.kind === 'contact')
  const fieldValue = (field: string): string | undefined => fields.find((fact) => fact.details.field === field)?.value
  const contact = fields
    .filter((fact) => !['name', 'headline'].includes(fact.details.field ?? ''))
    .map((fact) => ({ text: fact.value, href: hrefOf(fact) }))
  return { name: fieldValue('name') ?? '', headline: fieldValue('headline') ?? null, contact }
}

function hrefOf({ value, details }: Fact): string | null {
  if (details.field === 'email') return `mailto:${value}`
  if (details.field === 'phone') return `tel:${value.replace(/[^+\d]/gu, '')}`
  if (details.field !== 'url') return null
  const url = URL.parse(
    /^https?:\/\//iu.test(details.url ?? value) ? (details.url ?? value) : `https://${details.url ?? value}`,
  )
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null
}

function sectionBlocks(
  members: readonly Fact[],
  children: ReadonlyMap<string | null, readonly Fact[]>,
  language: PhraseLanguage,
): Block[] {
  const [first] = members
  if (!first) return []
  const listed = listBlocks(first.kind, members)
  // What stands under an item of a list has no place within it, and is not lost for that.
  if (listed) return [...listed, ...members.flatMap((fact) => childBlocks(children.get(fact.id) ?? []))]
  return members.flatMap((fact): Block[] => [
    ...entryBlocks(fact, language),
    ...childBlocks(children.get(fact.id) ?? []),
  ])
}

/** Sections without entries of their own; null for the others. */
function listBlocks(kind: FactKind, members: readonly Fact[]): Block[] | null {
  if (kind === 'summary' || kind === 'unsorted') return members.map((fact) => ({ kind: 'paragraph', text: fact.value }))
  if (kind === 'skill') return skillBlocks(members)
  if (kind === 'interest') return groupedTerms(members, (fact) => fact.value)
  return kind === 'language' ? [{ kind: 'terms', label: null, items: members.map(withLevel) }] : null
}

const childBlocks = (children: readonly Fact[]): Block[] => [
  ...children
    .filter((child) => child.kind !== 'bullet')
    .map((child): Block => ({ kind: 'paragraph', text: child.value })),
  ...bulletBlock(children.filter((child) => child.kind === 'bullet')),
]

const bulletBlock = (bullets: readonly Fact[]): Block[] =>
  bullets.length === 0 ? [] : [{ kind: 'bullets', items: bullets.map((fact) => fact.value) }]

const skillBlocks = (skills: readonly Fact[]): Block[] => groupedTerms(skills, withLevel)

const groupedTerms = (facts: readonly Fact[], nameOf: (fact: Fact) => string): Block[] =>
  [...Map.groupBy(facts, (fact) => fact.details.area ?? null)].map(([label, group]) => ({
    kind: 'terms',
    label,
    items: group.map(nameOf),
  }))

const withLevel = ({ value, details: { level } }: Fact): string =>
  level && !value.includes(level) ? `${value} (${level})` : value

/** Its parts where they were understood, then its other words; else the words of the document as they are. */
function entryBlocks(fact: Fact, language: PhraseLanguage): Block[] {
  const { title, organisation, area, location, level } = fact.details
  const name = fact.kind === 'education' ? nameDegree(fact) : title
  const main = name || organisation || fact.value
  const grade = fact.kind === 'education' ? nameGrade(fact) : undefined
  const below = [name ? organisation : undefined, grade].filter((part) => part)
  const shown = main === fact.value ? [main] : [name, title, area, organisation, grade, level, location]
  const { period, notes } = findEntryWords(fact, shown)
  // A citation taken apart is no citation any more.
  if (fact.kind === 'publication' && notes.length > 0) return [{ kind: 'paragraph', text: fact.value }]
  return [
    {
      kind: 'entry',
      title: main,
      subtitle: below.length > 0 ? below.join(', ') : null,
      period: period ?? (main === fact.value ? null : describePeriod(fact, language)),
      place: location ?? null,
    },
    ...notes.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

/** `CGPA 9.8/10` with the word before it, which says what the number is. */
function nameGrade({ value, details: { level } }: Fact): string | undefined {
  if (!level) return undefined
  const at = value.indexOf(level)
  const label = /(?:c?gpa|grade|score|average|note)\W{1,3}$/iu.exec(value.slice(Math.max(0, at - 20), Math.max(0, at)))
  return label ? `${label[0]}${level}` : level
}

/** "Master of Science in Nursing" as the document says it, else degree and field beside each other. */
function nameDegree({ value, details: { title, area } }: Fact): string | undefined {
  if (!title || !area) return title ?? area
  return (
    [`${title} in ${area}`, `${title} of ${area}`, `${title} ${area}`].find((name) => value.includes(name)) ??
    `${title}, ${area}`
  )
}

function describePeriod({ details: { startDate, endDate, ongoing } }: Fact, language: PhraseLanguage): string | null {
  const from = startDate ? describeDate(startDate, language) : null
  const to = ongoing ? resumePhrases[language].present : endDate ? describeDate(endDate, language) : null
  if (from && to) return from === to ? from : `${from} – ${to}`
  return from ?? to
}

/** `2021-03` becomes `Mar 2021`: as exact as the fact, never more. */
function describeDate(date: PartialDate, language: PhraseLanguage): string {
  const [year = '', month] = date.split('-')
  if (!month) return year
  return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, 1)),
  )
}
