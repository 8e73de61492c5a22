/** The tables of a LinkedIn export to facts. Columns without a place of their own are kept as unsorted. */
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { ParsedFact } from '../fact.ts'
import { createFactCollector } from './fact-collector.ts'
import { type JsonNode, propertiesOf, readTree, textOf } from './json-tree.ts'
import { type RecordFacts, recordFacts } from './record-facts.ts'

type Row = ReadonlyMap<string, JsonNode>
type AddRow = (facts: RecordFacts, row: Row) => void

/** What belongs into no resume: kept in the file, shown nowhere. */
const ownAffairs = ['Maiden Name', 'Birth Date', 'Address', 'Zip Code', 'Instant Messengers', 'Country', 'Type']
const bookkeeping = ['Confirmed', 'Primary', 'Updated On', 'Extension', 'License Number', 'Created On']

const addDescribed =
  (kind: 'position' | 'project' | 'volunteering', names: { title: string; organisation?: string }): AddRow =>
  (facts, row) => {
    const handle = facts.entry(
      kind,
      {
        title: row.get(names.title),
        organisation: names.organisation === undefined ? undefined : row.get(names.organisation),
        location: row.get('Location'),
        url: row.get('Url') ?? row.get('URL'),
        start: row.get('Started On'),
        end: row.get('Finished On'),
      },
      true,
    )
    facts.statements('bullet', row.get('Description'), handle)
  }

const addIssued =
  (
    kind: 'certificate' | 'award' | 'publication',
    names: { title: string; organisation?: string; date: string },
  ): AddRow =>
  (facts, row) => {
    const handle = facts.entry(kind, {
      title: row.get(names.title),
      organisation: names.organisation === undefined ? undefined : row.get(names.organisation),
      url: row.get('Url') ?? row.get('URL'),
      end: row.get(names.date),
    })
    facts.skip(row.get('Finished On'))
    facts.statements('bullet', row.get('Description'), handle)
  }

const tables: Readonly<Record<string, AddRow>> = {
  'Profile.csv': (facts, row) => {
    facts.joined('contact', [row.get('First Name'), row.get('Last Name')], { field: 'name' })
    facts.single('contact', row.get('Headline'), { field: 'headline' })
    facts.single('contact', row.get('Geo Location'), { field: 'location' })
    const sites = row.get('Websites')
    const url = /https?:\/\/[^\s,;\]]+/u.exec(textOf(sites) ?? '')?.[0]
    facts.single('contact', sites, { field: 'url', ...(url && { url }) })
    facts.single('summary', row.get('Summary'))
  },
  'Profile Summary.csv': (facts, row) => facts.single('summary', row.get('Profile Summary')),
  'Email Addresses.csv': (facts, row) => {
    if (textOf(row.get('Primary'))?.toLowerCase() === 'no') return facts.skip(row.get('Email Address'))
    facts.single('contact', row.get('Email Address'), { field: 'email' })
  },
  'PhoneNumbers.csv': (facts, row) => facts.single('contact', row.get('Number'), { field: 'phone' }),
  'Positions.csv': addDescribed('position', { title: 'Title', organisation: 'Company Name' }),
  'Projects.csv': addDescribed('project', { title: 'Title' }),
  'Volunteering.csv': addDescribed('volunteering', { title: 'Role', organisation: 'Company Name' }),
  'Education.csv': (facts, row) => {
    const handle = facts.entry('education', {
      organisation: row.get('School Name'),
      title: row.get('Degree Name'),
      start: row.get('Start Date'),
      end: row.get('End Date'),
    })
    facts.statements('bullet', row.get('Notes'), handle)
    facts.statements('bullet', row.get('Activities'), handle)
  },
  'Skills.csv': (facts, row) => facts.single('skill', row.get('Name')),
  'Languages.csv': (facts, row) => {
    const level = textOf(row.get('Proficiency'))
    facts.single('language', row.get('Name'), level === null ? {} : { level })
    facts.skip(row.get('Proficiency'))
  },
  'Certifications.csv': addIssued('certificate', { title: 'Name', organisation: 'Authority', date: 'Started On' }),
  'Honors.csv': addIssued('award', { title: 'Title', date: 'Issued On' }),
  'Publications.csv': addIssued('publication', { title: 'Name', organisation: 'Publisher', date: 'Published On' }),
}

export const parseLinkedIn = (document: DocumentText): { facts: ParsedFact[]; structure: Span[] } => {
  const collector = createFactCollector(document)
  const facts = recordFacts(collector)
  for (const [name, table] of propertiesOf(readTree(document.text))) {
    for (const node of table.children ?? []) {
      const row: Row = new Map(propertiesOf(node))
      if (Object.hasOwn(tables, name)) tables[name]?.(facts, row)
      for (const [column, value] of row)
        if (!facts.isTaken(value) && ![...ownAffairs, ...bookkeeping].includes(column)) facts.single('unsorted', value)
    }
  }
  const whole = { start: 0, end: document.text.length }
  collector.markStructure(whole)
  return { facts: distinct(collector.finish().facts), structure: [whole] }
}

/** Summaries stand in two tables, skills now and then twice. */
function distinct(facts: readonly ParsedFact[]): ParsedFact[] {
  const seen = new Set<string>()
  return facts.filter(({ kind, value, belongsTo }) => {
    if (!['skill', 'summary', 'language', 'contact'].includes(kind) || belongsTo !== null) return true
    const key = `${kind} ${value.toLowerCase()}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}
