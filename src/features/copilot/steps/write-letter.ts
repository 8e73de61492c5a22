/**
 * Writes a letter without a model: the person's own lines, between a plain opening and a plain end. What cannot stand in a
 * letter stays in the resume.
 */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { ProposedChange } from '../run.ts'
import { type Addressee, openingOf } from './addressee.ts'
import { letterLanguageOf, openingReason } from './letter-language.ts'
import { type LetterLanguage, letterPhrases } from './letter-phrases.ts'
import { type Listing, listFacts, nameInList } from './listings.ts'
import { weighFacts } from './step.ts'
import { experienceTellers } from './tell-experience.ts'
import { factsAbout, noWishes, type Wishes } from './wishes.ts'

/** A letter is read in half a minute: two entries with two sentences each, qualifications, and one line of skills. */
const maxEntries = 2
const maxSentencesPerEntry = 2
const maxQualifications = 4
const maxSkills = 6

/** The paragraphs of a letter, in their order, each citing the facts it rests on. Written by rules. */
export function writeLetter(
  facts: readonly Fact[],
  addressee: Addressee,
  evidence: readonly RequirementEvidence[],
  wishes: Wishes = noWishes,
): ProposedChange[] {
  const weights = weighFacts(evidence, factsAbout(facts, wishes))
  const language = letterLanguageOf(facts, addressee)
  const experience = experienceParagraphs(facts, weights, wishes, language)
  const qualifications = qualificationsParagraph(facts, weights, experience.length > 0, language)
  const isBare = experience.length + qualifications.length === 0
  return [
    write([], openingOf(addressee, language), openingReason(addressee, language)),
    ...experience,
    ...qualifications,
    ...skillsParagraph(facts, weights, isBare, language),
    write([], letterPhrases[language].closing, 'Ends the letter.'),
  ]
}

const write = (factIds: readonly string[], after: string, reason: string): ProposedChange => ({
  part: 'letter',
  operation: 'write',
  factIds,
  before: null,
  after,
  reason,
})

/** An entry of the resume, or what stands there without one, and its lines as sentences, the most asked for first. */
interface Experience {
  readonly entry: Fact | null
  readonly lines: readonly { readonly fact: Fact; readonly sentence: string }[]
  readonly weight: number
}

const entryKinds: readonly Fact['kind'][] = ['position', 'project', 'volunteering']

/** The entries whose lines meet most of what is asked; without any, the latest entry. */
function experienceParagraphs(
  facts: readonly Fact[],
  weights: ReadonlyMap<string, number>,
  { isShort }: Wishes,
  language: LetterLanguage,
): ProposedChange[] {
  const mostSentences = isShort ? 1 : maxSentencesPerEntry
  const all = readExperience(facts, weights, language).map((one) => ({
    ...one,
    lines: one.lines.slice(0, mostSentences),
  }))
  const told = all.filter(({ lines }) => lines.length > 0)
  const relevant = told.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight)
  const chosen = relevant.length > 0 ? relevant : told.slice(0, 1)
  if (chosen.length > 0) return chosen.slice(0, maxEntries).flatMap((one) => tellExperience(one, language))
  // Where no line makes a sentence, the latest entries alone still say what the person does.
  return all
    .filter(({ entry }) => entry?.kind === 'position')
    .slice(0, maxEntries)
    .flatMap(({ entry }) => {
      const place = entry === null ? null : experienceTellers[language].place(entry)
      return entry && place ? [write([entry.id], place, 'One of your latest positions.')] : []
    })
}

function readExperience(
  facts: readonly Fact[],
  weights: ReadonlyMap<string, number>,
  language: LetterLanguage,
): Experience[] {
  const entries = facts.filter((fact) => entryKinds.includes(fact.kind))
  const loose = facts.some((fact) => fact.kind === 'bullet' && fact.belongsTo === null)
  return [...entries, ...(loose ? [null] : [])].map((entry) => {
    const lines = facts
      .filter((fact) => fact.kind === 'bullet' && fact.belongsTo === (entry?.id ?? null))
      .flatMap((fact) => {
        const sentence = experienceTellers[language].line(fact, entry)
        return sentence === null ? [] : [{ fact, sentence }]
      })
    const weight = lines.reduce((sum, { fact }) => sum + (weights.get(fact.id) ?? 0), 0)
    const byWeight = lines.toSorted((one, other) => (weights.get(other.fact.id) ?? 0) - (weights.get(one.fact.id) ?? 0))
    return { entry, weight, lines: distinct(byWeight).slice(0, maxSentencesPerEntry) }
  })
}

/** Resumes repeat lines; a letter does not, nor does it say "My work was to" twice in a row. */
function distinct(lines: Experience['lines']): Experience['lines'] {
  const seen = new Set<string>()
  return lines.filter(({ sentence }) => {
    const key = sentence.startsWith('My work ') ? 'My work' : sentence.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

function tellExperience({ entry, lines, weight }: Experience, language: LetterLanguage): ProposedChange[] {
  const text = experienceTellers[language].tell(
    entry,
    lines.map(({ sentence }) => sentence),
  )
  const factIds = [...(entry ? [entry.id] : []), ...lines.map(({ fact }) => fact.id)]
  return [write(factIds, text, weight > 0 ? 'These lines meet what the posting asks for.' : 'Your latest entry.')]
}

/** Certificates, licences and degrees that the posting asks for; without any experience, whatever there is. */
function qualificationsParagraph(
  facts: readonly Fact[],
  weights: ReadonlyMap<string, number>,
  hasExperience: boolean,
  language: LetterLanguage,
): ProposedChange[] {
  const held = facts
    .filter((fact) => (weights.has(fact.id) || !hasExperience) && nameInList('qualifications', fact, language) !== null)
    .slice(0, maxQualifications)
  const reason = hasExperience
    ? 'What you hold of what the posting asks for.'
    : 'What your resume says of your education.'
  return list('qualifications', held, reason, language)
}

/** The skills that the posting asks for; in a letter that has nothing else, the first ones. */
function skillsParagraph(
  facts: readonly Fact[],
  weights: ReadonlyMap<string, number>,
  isBare: boolean,
  language: LetterLanguage,
): ProposedChange[] {
  const skills = facts.filter((fact) => nameInList('skills', fact) !== null)
  const wanted = skills
    .filter((fact) => weights.has(fact.id))
    .toSorted((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0))
  const chosen = wanted.length === 0 && isBare ? skills : wanted
  const reason =
    wanted.length > 0 ? 'The skills of yours that the posting asks for.' : 'The skills your resume names first.'
  return list('skills', chosen.slice(0, maxSkills), reason, language)
}

function list(listing: Listing, facts: readonly Fact[], reason: string, language: LetterLanguage): ProposedChange[] {
  const text = listFacts(listing, facts, language)
  return text === null
    ? []
    : [
        write(
          facts.map((fact) => fact.id),
          text,
          reason,
        ),
      ]
}
