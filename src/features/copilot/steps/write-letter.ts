/** Writes a letter without a model: the person's own facts in the first person, between a plain opening and a plain end. */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { ProposedChange } from '../run.ts'
import { asFirstPerson } from './first-person.ts'
import { weighFacts } from './step.ts'

/** A letter is read in half a minute: two entries with two lines each, and one line of skills. */
const maxEntries = 2
const maxLinesPerEntry = 2
const maxSkills = 6

/** What of the posting a letter may name as the thing applied for. */
export interface Addressee {
  readonly title: string
  readonly company: string | null
}

export function writeLetter(
  facts: readonly Fact[],
  addressee: Addressee,
  evidence: readonly RequirementEvidence[],
): ProposedChange[] {
  const weights = weighFacts(evidence)
  return [
    write([], openingOf(addressee), 'Says what the letter is about.'),
    ...experienceParagraphs(facts, weights),
    ...skillsParagraph(facts, weights),
    write([], closing, 'Ends the letter.'),
  ]
}

/** The sentence every letter begins with; the only one that names the posting. */
function openingOf({ title, company }: Addressee): string {
  return company
    ? `I am writing to apply for the position of ${title} at ${company}.`
    : `I am writing to apply for the position of ${title}.`
}

const closing = 'I would be glad to discuss the position. Thank you for your time and consideration.'

const write = (factIds: readonly string[], after: string, reason: string): ProposedChange => ({
  part: 'letter',
  operation: 'write',
  factIds,
  before: null,
  after,
  reason,
})

/** The entries whose lines meet most of what is asked; without any, the latest entry. */
function experienceParagraphs(facts: readonly Fact[], weights: ReadonlyMap<string, number>): ProposedChange[] {
  const byEntry = Map.groupBy(
    facts.filter((fact) => fact.kind === 'bullet' && fact.belongsTo !== null),
    (fact) => fact.belongsTo,
  )
  const entries = facts.filter((fact) => fact.kind === 'position' && byEntry.has(fact.id))
  const weightOf = (entry: Fact): number =>
    (byEntry.get(entry.id) ?? []).reduce((sum, line) => sum + (weights.get(line.id) ?? 0), 0)
  const relevant = entries
    .filter((entry) => weightOf(entry) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
  const chosen = (relevant.length > 0 ? relevant : entries.slice(0, 1)).slice(0, maxEntries)
  return chosen.map((entry) => {
    const lines = (byEntry.get(entry.id) ?? [])
      .toSorted((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0))
      .slice(0, maxLinesPerEntry)
    const sentences = [
      placeOf(entry),
      ...lines.map((line) => asFirstPerson(line.value, entry.details.ongoing === true)),
    ]
    return write(
      [entry.id, ...lines.map((line) => line.id)],
      sentences.filter((sentence) => sentence !== '').join(' '),
      weightOf(entry) > 0 ? 'These lines meet what the posting asks for.' : 'Your latest entry.',
    )
  })
}

function placeOf(entry: Fact): string {
  const { title, organisation, ongoing } = entry.details
  const verb = ongoing ? 'work' : 'worked'
  if (title && organisation) return `At ${organisation} I ${verb} as ${title}.`
  if (organisation) return `I ${verb} at ${organisation}.`
  if (title) return `I ${verb} as ${title}.`
  return ''
}

function skillsParagraph(facts: readonly Fact[], weights: ReadonlyMap<string, number>): ProposedChange[] {
  const skills = facts
    .filter((fact) => fact.kind === 'skill' && weights.has(fact.id) && fact.value.length <= 40)
    .toSorted((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0))
    .slice(0, maxSkills)
  if (skills.length === 0) return []
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(skills.map((fact) => fact.value))
  return [
    write(
      skills.map((fact) => fact.id),
      `My skills include ${list}.`,
      'The skills of yours that the posting asks for.',
    ),
  ]
}
