/** A profile as JSON Resume 1.0.0 (https://jsonresume.org/schema). Only what the facts state; nothing is filled in. Pure. */
import { findEntryWords } from './entry-words.ts'
import type { Fact } from './fact.ts'

type Json = { [key: string]: string | string[] | Json | Json[] | undefined }

/** The document as text, ready to be stored. Facts without a place in the schema are kept under `meta.unsorted`. */
export function toJsonResume(facts: readonly Fact[]): string {
  const ofKind = (kind: Fact['kind']): Fact[] => facts.filter((fact) => fact.kind === kind)
  const bulletsOf = (entry: Fact): string[] =>
    facts.filter((fact) => fact.kind === 'bullet' && fact.belongsTo === entry.id).map((fact) => fact.value)
  const withHighlights = (entry: Fact): Json => ({ highlights: some(bulletsOf(entry)) })
  const placed = new Set(facts.filter(({ kind }) => kindsWithBullets.includes(kind)).map(({ id }) => id))
  const loose = facts.filter(
    (fact) => fact.kind === 'unsorted' || (fact.kind === 'bullet' && !placed.has(fact.belongsTo ?? '')),
  )
  const document: Json = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(facts),
    work: ofKind('position').map((fact) => ({ ...workOf(fact), ...withHighlights(fact) })),
    volunteer: ofKind('volunteering').map((fact) => ({ ...volunteerOf(fact), ...withHighlights(fact) })),
    education: ofKind('education').map((fact) => ({ ...educationOf(fact), courses: some(bulletsOf(fact)) })),
    projects: ofKind('project').map((fact) => ({ ...projectOf(fact), ...withHighlights(fact) })),
    skills: skillsOf(ofKind('skill')),
    certificates: ofKind('certificate').map((fact) => ({
      name: fact.details.title ?? fact.value,
      issuer: fact.details.organisation,
      ...issuedOf(fact, 'date', bulletsOf(fact)),
    })),
    awards: ofKind('award').map((fact) => ({
      title: fact.details.title ?? fact.value,
      awarder: fact.details.organisation,
      ...issuedOf(fact, 'date', bulletsOf(fact)),
    })),
    publications: ofKind('publication').map((fact) => ({
      name: fact.details.title ?? fact.value,
      publisher: fact.details.organisation,
      ...issuedOf(fact, 'releaseDate', bulletsOf(fact)),
    })),
    languages: ofKind('language').map(({ value, details }) => ({ language: value, fluency: details.level })),
    interests: ofKind('interest').map(({ value }) => ({ name: value })),
    meta: { unsorted: some(loose.map((fact) => fact.value)) },
  }
  return `${JSON.stringify(document, withoutEmpty, 2)}\n`
}

const kindsWithBullets: readonly Fact['kind'][] = [
  'position',
  'volunteering',
  'education',
  'project',
  'certificate',
  'award',
  'publication',
]

const some = (list: string[]): string[] | undefined => (list.length > 0 ? list : undefined)

/** Sections nobody filled are left out. */
const withoutEmpty = (_key: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined
  if (value !== null && typeof value === 'object')
    return Object.values(value).some((part) => part !== undefined) ? value : undefined
  return value
}

function basicsOf(facts: readonly Fact[]): Json {
  const contacts = facts.filter((fact) => fact.kind === 'contact')
  const fieldValue = (field: string): string | undefined => contacts.find((fact) => fact.details.field === field)?.value
  const urls = contacts.filter((fact) => fact.details.field === 'url')
  const place = fieldValue('location')
  return {
    name: fieldValue('name'),
    label: fieldValue('headline'),
    email: fieldValue('email'),
    phone: fieldValue('phone'),
    url: urls[0]?.details.url ?? urls[0]?.value,
    summary:
      facts
        .filter((fact) => fact.kind === 'summary')
        .map((fact) => fact.value)
        .join('\n') || undefined,
    location: place === undefined ? undefined : { address: place },
    profiles: urls.length > 1 ? urls.slice(1).map((fact) => ({ url: fact.details.url ?? fact.value })) : undefined,
  }
}

const datesOf = ({ details }: Fact): Json => ({
  startDate: details.startDate,
  endDate: details.ongoing ? undefined : details.endDate,
})

/** The entry's words that no field of the schema holds. */
function notesOf(fact: Fact): string[] {
  const { title, organisation, area, location, level } = fact.details
  if (!title && !organisation) return []
  const { period, notes } = findEntryWords(fact, [title, area, organisation, level, location])
  return [...(period ? [period] : []), ...notes]
}

const summaryOf = (parts: readonly string[]): string | undefined => parts.join('\n') || undefined

const workOf = (fact: Fact): Json => ({
  name: fact.details.organisation,
  position: fact.details.title ?? (fact.details.organisation ? undefined : fact.value),
  location: fact.details.location,
  url: fact.details.url,
  ...datesOf(fact),
  summary: summaryOf(notesOf(fact)),
})

const volunteerOf = (fact: Fact): Json => ({
  organization: fact.details.organisation,
  position: fact.details.title ?? (fact.details.organisation ? undefined : fact.value),
  location: fact.details.location,
  url: fact.details.url,
  ...datesOf(fact),
  summary: summaryOf(notesOf(fact)),
})

/** The schema has no place and no notes for education; it allows fields of one's own. */
const educationOf = (fact: Fact): Json => ({
  institution: fact.details.organisation ?? (fact.details.title ? undefined : fact.value),
  studyType: fact.details.title,
  area: fact.details.area,
  score: fact.details.level,
  location: fact.details.location,
  ...datesOf(fact),
  summary: summaryOf(notesOf(fact)),
})

const projectOf = (fact: Fact): Json => ({
  name: fact.details.title ?? fact.value,
  entity: fact.details.organisation,
  url: fact.details.url,
  ...datesOf(fact),
  description: summaryOf(notesOf(fact)),
})

/** What certificates, awards and publications have in common. */
const issuedOf = (fact: Fact, dateField: 'date' | 'releaseDate', bullets: readonly string[]): Json => ({
  [dateField]: fact.details.startDate ?? fact.details.endDate,
  url: fact.details.url,
  summary: summaryOf([...(fact.details.title ? notesOf(fact) : []), ...bullets]),
})

/** One entry a group heading, its skills as keywords; a skill with a level of its own stands alone. */
function skillsOf(skills: readonly Fact[]): Json[] {
  const single = skills.filter((fact) => !fact.details.area || fact.details.level)
  const grouped = skills.filter((fact) => fact.details.area && !fact.details.level)
  return [
    ...[...Map.groupBy(grouped, (fact) => fact.details.area ?? '')].map(([name, group]) => ({
      name,
      keywords: group.map((fact) => fact.value),
    })),
    ...single.map(({ value, details }) => ({ name: value, level: details.level })),
  ]
}
