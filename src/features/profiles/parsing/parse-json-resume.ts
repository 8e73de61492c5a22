/** JSON Resume 1.0 (jsonresume.org/schema) to facts whose spans point at the strings of the file. */
import type { z } from 'zod'
import { type Issue, invalidInput } from '../../../kernel/errors.ts'
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { FactDetails, FactKind, ParsedFact } from '../fact.ts'
import { createFactCollector, type FactCollector, type FactHandle } from './fact-collector.ts'
import { jsonResumeSchema } from './json-resume-schema.ts'
import { type JsonNode, plainValueOf, propertiesOf, readTree, spanOf, textOf } from './json-tree.ts'

/**
 * @throws AppError `invalid_input`: broken JSON with line and column, or every wrong field with its path
 */
export const parseJsonResume = (document: DocumentText): { facts: ParsedFact[]; structure: Span[] } => {
  const root = readTree(document.text)
  const checked = jsonResumeSchema.safeParse(plainValueOf(root))
  if (!checked.success) throw notAResume(checked.error)
  if (!Object.keys(checked.data).some((key) => Object.hasOwn(sections, key) || key === 'basics')) {
    throw invalidInput(
      'The file is JSON but not a JSON Resume: it has none of its sections, such as basics, work or skills.',
    )
  }
  const facts = createFactCollector(document)
  for (const [key, node] of propertiesOf(root)) addSection(facts, key, node)
  return finish(facts)
}

/** Keys, brackets and schema marks are the form of JSON; only the string and number values hold words of the person. */
const finish = (facts: FactCollector) => {
  facts.markStructure({ start: 0, end: facts.text.length })
  const { facts: parsed } = facts.finish()
  return { facts: parsed, structure: [{ start: 0, end: facts.text.length }] }
}

const notAResume = (error: z.ZodError) => {
  const issues: Issue[] = error.issues.map(({ path, message }) => ({ path: path.join('.') || '(whole file)', message }))
  const shown = issues.slice(0, 3).map(({ path, message }) => `${path}: ${message}`)
  return invalidInput(
    `The file does not follow JSON Resume 1.0 in ${issues.length} ${issues.length === 1 ? 'place' : 'places'}: ${shown.join('; ')}.`,
    issues,
  )
}

type Detail = Exclude<keyof FactDetails, 'ongoing' | 'field' | 'concealed'>
type Property = readonly [string, JsonNode]

interface EntrySection {
  readonly kind: FactKind
  /** Keys whose values are the words of the entry itself, and the detail each fills. */
  readonly fields: Readonly<Record<string, Detail | null>>
  /** Keys whose values are statements that belong to the entry. */
  readonly statements: readonly string[]
  /** A key whose list becomes facts of the same kind instead, such as keywords of a skill. */
  readonly spread?: string
}

const period = { startDate: 'startDate', endDate: 'endDate' } as const

const sections: Readonly<Record<string, EntrySection>> = {
  work: {
    kind: 'position',
    fields: {
      name: 'organisation',
      company: 'organisation',
      position: 'title',
      location: 'location',
      url: 'url',
      website: 'url',
      description: null,
      ...period,
    },
    statements: ['summary', 'highlights'],
  },
  volunteer: {
    kind: 'volunteering',
    fields: { organization: 'organisation', position: 'title', url: 'url', website: 'url', ...period },
    statements: ['summary', 'highlights'],
  },
  education: {
    kind: 'education',
    fields: {
      institution: 'organisation',
      studyType: 'title',
      area: 'area',
      score: 'level',
      gpa: 'level',
      url: 'url',
      ...period,
    },
    statements: ['courses'],
  },
  projects: {
    kind: 'project',
    fields: { name: 'title', entity: 'organisation', type: null, url: 'url', ...period },
    statements: ['description', 'highlights', 'keywords', 'roles'],
  },
  awards: {
    kind: 'award',
    fields: { title: 'title', awarder: 'organisation', date: 'endDate' },
    statements: ['summary'],
  },
  certificates: {
    kind: 'certificate',
    fields: { name: 'title', issuer: 'organisation', date: 'endDate', url: 'url' },
    statements: [],
  },
  publications: {
    kind: 'publication',
    fields: { name: 'title', publisher: 'organisation', releaseDate: 'endDate', url: 'url', website: 'url' },
    statements: ['summary'],
  },
  languages: { kind: 'language', fields: { language: null, fluency: 'level', level: 'level' }, statements: [] },
  skills: {
    kind: 'skill',
    fields: { name: null, level: 'level' },
    statements: [],
    spread: 'keywords',
  },
  interests: {
    kind: 'interest',
    fields: { name: null },
    statements: [],
    spread: 'keywords',
  },
}

/** Keys come from strangers: `constructor` must not find what every object inherits. */
const ownOf = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const addSection = (facts: FactCollector, key: string, node: JsonNode) => {
  const section = ownOf(sections, key)
  if (key === 'basics') return addBasics(facts, node)
  if (key === '$schema' || key === 'meta') return
  if (section === undefined || node.type !== 'array') return addUnsorted(facts, node, null)
  for (const entry of node.children ?? []) addEntry(facts, section, entry)
}

/** Every text below a node that has no place of its own, such as references and fields that JSON Resume does not know. */
const addUnsorted = (facts: FactCollector, node: JsonNode | undefined, belongsTo: FactHandle | null) => {
  if (node === undefined) return
  const value = textOf(node)
  if (value !== null && node.type !== 'boolean') facts.add({ kind: 'unsorted', span: spanOf(node), value, belongsTo })
  for (const child of node.type === 'property' ? (node.children ?? []).slice(1) : (node.children ?? []))
    addUnsorted(facts, child, belongsTo)
}

const notWords = ['startDate', 'endDate', 'date', 'releaseDate', 'url', 'website']

const addEntry = (facts: FactCollector, section: EntrySection, entry: JsonNode) => {
  const properties = propertiesOf(entry)
  const handle = isGroup(section, properties)
    ? addGroup(facts, section, properties)
    : addOwn(facts, section, entry, properties)
  for (const [key, node] of properties) {
    if (section.statements.includes(key)) addStatement(facts, node, handle)
    else if (!Object.hasOwn(section.fields, key) && key !== section.spread) addUnsorted(facts, node, handle)
  }
}

const detailsOf = (section: EntrySection, properties: readonly Property[]): FactDetails => {
  const details: { -readonly [K in Detail]?: string } = {}
  for (const [key, node] of properties) {
    const detail = ownOf(section.fields, key)
    const value = textOf(node)
    if (detail && value !== null) details[detail] ??= value
  }
  return details
}

/** The name of a group of skills is no skill: it heads its keywords. */
const isGroup = (section: EntrySection, properties: readonly Property[]): boolean =>
  properties.some(([key, node]) => key === section.spread && (node.children?.length ?? 0) > 0)

const addGroup = (facts: FactCollector, section: EntrySection, properties: readonly Property[]): null => {
  const area = textOf(properties.find(([key]) => key === 'name')?.[1])
  const { level } = detailsOf(section, properties)
  const details = { ...(area === null ? {} : { area }), ...(level === undefined ? {} : { level }) }
  for (const [key, node] of properties) {
    if (key !== section.spread) continue
    for (const keyword of node.children ?? []) addText(facts, section.kind, keyword, null, details)
  }
  return null
}

const addOwn = (facts: FactCollector, section: EntrySection, entry: JsonNode, properties: readonly Property[]) => {
  const own = properties.filter(([key, node]) => Object.hasOwn(section.fields, key) && textOf(node) !== null)
  if (own.length === 0) return null
  const words = own.filter(([key]) => !notWords.includes(key))
  return addJoined(facts, section.kind, entry, words.length > 0 ? words : own, detailsOf(section, own))
}

/** The value joins the words as they stand in the file; the span reaches from the first to the last of them. */
const addJoined = (
  facts: FactCollector,
  kind: FactKind,
  entry: JsonNode,
  words: readonly Property[],
  details: FactDetails,
): FactHandle => {
  const spans = words.map(([, node]) => spanOf(node))
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const value = words.map(([, node]) => textOf(node)).join(kind === 'language' ? ' ' : ', ')
  const single = words.length === 1 && words[0] !== undefined ? spanOf(words[0][1]) : span
  return facts.add({ kind, span: words.length === 0 ? spanOf(entry) : single, value, details })
}

const addStatement = (facts: FactCollector, node: JsonNode, belongsTo: FactHandle | null) => {
  if (node.type === 'array') for (const child of node.children ?? []) addStatement(facts, child, belongsTo)
  else if (node.type === 'object') addUnsorted(facts, node, belongsTo)
  else addText(facts, 'bullet', node, belongsTo)
}

const addText = (
  facts: FactCollector,
  kind: FactKind,
  node: JsonNode | undefined,
  belongsTo: FactHandle | null,
  details: FactDetails = {},
) => {
  const value = textOf(node)
  if (node !== undefined && value !== null) facts.add({ kind, span: spanOf(node), value, belongsTo, details })
}

const contactFields: Readonly<Record<string, NonNullable<FactDetails['field']>>> = {
  name: 'name',
  label: 'headline',
  email: 'email',
  phone: 'phone',
  url: 'url',
  website: 'url',
}

const addBasics = (facts: FactCollector, basics: JsonNode) => {
  for (const [key, node] of propertiesOf(basics)) {
    const field = ownOf(contactFields, key)
    const value = textOf(node)
    if (field !== undefined)
      addText(facts, 'contact', node, null, field === 'url' && value !== null ? { field, url: value } : { field })
    else if (key === 'summary') addText(facts, 'summary', node, null)
    else if (key === 'location' && node.type === 'object') addLocation(facts, node)
    else if (key === 'profiles' && node.type === 'array')
      for (const profile of node.children ?? []) addProfile(facts, profile)
    // A picture's address says nothing about the person.
    else if (key !== 'image' && key !== 'picture') addUnsorted(facts, node, null)
  }
}

const addLocation = (facts: FactCollector, location: JsonNode) => {
  const words = propertiesOf(location).filter(([, node]) => textOf(node) !== null)
  if (words.length > 0) addJoined(facts, 'contact', location, words, { field: 'location' })
}

const addProfile = (facts: FactCollector, profile: JsonNode) => {
  const properties = new Map(propertiesOf(profile))
  const url = properties.get('url')
  const address = textOf(url)
  const node = address === null ? properties.get('username') : url
  addText(facts, 'contact', node, null, { field: 'url', ...(address === null ? {} : { url: address }) })
  for (const [key, other] of properties) if (other !== node && key !== 'network') addUnsorted(facts, other, null)
}
