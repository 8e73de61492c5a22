/** A profile as JSON Resume 1.0.0 (https://jsonresume.org/schema). Only what the facts state; nothing is filled in. Pure. */
import type { Fact } from './fact.ts'

type Json = { [key: string]: string | string[] | Json | Json[] | undefined }

/** The document as text, ready to be stored. Facts without a place in the schema are kept under `meta.unsorted`. */
export function toJsonResume(facts: readonly Fact[]): string {
  const ofKind = (kind: Fact['kind']): Fact[] => facts.filter((fact) => fact.kind === kind)
  const bulletsOf = (entry: Fact): string[] =>
    facts.filter((fact) => fact.kind === 'bullet' && fact.belongsTo === entry.id).map((fact) => fact.value)
  const loose = facts.filter((fact) => fact.kind === 'unsorted' || (fact.kind === 'bullet' && fact.belongsTo === null))
  const document: Json = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(facts),
    work: ofKind('position').map((fact) => ({ ...workOf(fact), highlights: some(bulletsOf(fact)) })),
    volunteer: ofKind('volunteering').map((fact) => ({ ...volunteerOf(fact), highlights: some(bulletsOf(fact)) })),
    education: ofKind('education').map((fact) => ({ ...educationOf(fact), courses: some(bulletsOf(fact)) })),
    projects: ofKind('project').map((fact) => ({
      name: fact.details.title ?? fact.value,
      entity: fact.details.organisation,
      url: fact.details.url,
      ...datesOf(fact),
      highlights: some(bulletsOf(fact)),
    })),
    skills: skillsOf(ofKind('skill')),
    certificates: ofKind('certificate').map(({ value, details }) => ({
      name: details.title ?? value,
      issuer: details.organisation,
      date: details.startDate ?? details.endDate,
      url: details.url,
    })),
    awards: ofKind('award').map(({ value, details }) => ({
      title: details.title ?? value,
      awarder: details.organisation,
      date: details.startDate ?? details.endDate,
    })),
    publications: ofKind('publication').map(({ value, details }) => ({
      name: details.title ?? value,
      publisher: details.organisation,
      releaseDate: details.startDate ?? details.endDate,
      url: details.url,
    })),
    languages: ofKind('language').map(({ value, details }) => ({ language: value, fluency: details.level })),
    interests: ofKind('interest').map(({ value }) => ({ name: value })),
    meta: { unsorted: some(loose.map((fact) => fact.value)) },
  }
  return `${JSON.stringify(document, withoutEmpty, 2)}\n`
}

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
  const valueOf = (field: string): string | undefined => contacts.find((fact) => fact.details.field === field)?.value
  const urls = contacts.filter((fact) => fact.details.field === 'url')
  const place = valueOf('location')
  return {
    name: valueOf('name'),
    label: valueOf('headline'),
    email: valueOf('email'),
    phone: valueOf('phone'),
    url: urls[0]?.details.url ?? urls[0]?.value,
    summary:
      facts
        .filter((fact) => fact.kind === 'summary')
        .map((fact) => fact.value)
        .join('\n') || undefined,
    location: place === undefined ? undefined : { address: place },
    profiles: urls.slice(1).map((fact) => ({ url: fact.details.url ?? fact.value })),
  }
}

const datesOf = ({ details }: Fact): Json => ({
  startDate: details.startDate,
  endDate: details.ongoing ? undefined : details.endDate,
})

const workOf = (fact: Fact): Json => ({
  name: fact.details.organisation,
  position: fact.details.title ?? (fact.details.organisation ? undefined : fact.value),
  location: fact.details.location,
  url: fact.details.url,
  ...datesOf(fact),
})

const volunteerOf = (fact: Fact): Json => ({
  organization: fact.details.organisation,
  position: fact.details.title ?? (fact.details.organisation ? undefined : fact.value),
  url: fact.details.url,
  ...datesOf(fact),
})

const educationOf = (fact: Fact): Json => ({
  institution: fact.details.organisation ?? (fact.details.title ? undefined : fact.value),
  studyType: fact.details.title,
  area: fact.details.area,
  score: fact.details.level,
  ...datesOf(fact),
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
