/**
 * Writes a letter without a model: the person's own lines, between a plain opening and a plain end. What cannot stand in a
 * letter stays in the resume.
 */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { ProposedChange } from '../run.ts'
import { type Addressee, openingOf } from './addressee.ts'
import { tellExperiences } from './letter-experience.ts'
import { letterLanguageOf, openingReason } from './letter-language.ts'
import { write } from './letter-paragraph.ts'
import { type LetterLanguage, letterPhrases } from './letter-phrases.ts'
import { type Listing, listFacts, nameInList } from './listings.ts'
import { weighFacts } from './step.ts'
import { factsAbout, noWishes, type Wishes } from './wishes.ts'

/** A letter is read in half a minute: two entries, qualifications, and one line of skills. */
const maxQualifications = 4
const maxSkills = 6

/** What a letter is chosen by, beside the requirements. */
export interface LetterAids {
  /** As `findRelevant` gives it: what speaks of the posting's matter without meeting a requirement. */
  readonly relevant: ReadonlyMap<string, number>
  /** Whether the verifier lets a paragraph pass: a sentence that it refuses is left out, and another one is told. */
  readonly isProven: (paragraph: ProposedChange) => boolean
}

const noAids: LetterAids = { relevant: new Map(), isProven: () => true }

/** The paragraphs of a letter, in their order, each citing the facts it rests on. Written by rules. */
export function writeLetter(
  facts: readonly Fact[],
  addressee: Addressee,
  evidence: readonly RequirementEvidence[],
  wishes: Wishes = noWishes,
  { relevant, isProven }: LetterAids = noAids,
): ProposedChange[] {
  const weights = weighFacts(evidence, factsAbout(facts, wishes), relevant)
  const language = letterLanguageOf(facts, addressee)
  const experience = tellExperiences(facts, { weights, isShort: wishes.isShort, language, isProven })
  const qualifications = qualificationsParagraph(facts, weights, experience.length > 0, language)
  const isBare = experience.length + qualifications.length === 0
  return [
    write([], openingOf(addressee, language), openingReason(addressee, language, facts)),
    ...experience,
    ...qualifications,
    ...skillsParagraph(facts, weights, isBare, language),
    ...languagesParagraph(facts, weights, language),
    write([], letterPhrases[language].closing, 'Ends the letter.'),
  ]
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
    wanted.length > 0 ? 'The skills of yours that the posting names.' : 'The skills your resume names first.'
  return list('skills', withoutRepeats(chosen).slice(0, maxSkills), reason, language)
}

/** "Decision making" beside "Judgment and decision making" is said twice. */
const withoutRepeats = (skills: readonly Fact[]): Fact[] =>
  skills.filter(
    ({ id, value }) =>
      !skills.some((other) => other.id !== id && other.value.toLowerCase().includes(` ${value.toLowerCase()}`)),
  )

/** The languages that the posting asks for. */
const languagesParagraph = (
  facts: readonly Fact[],
  weights: ReadonlyMap<string, number>,
  language: LetterLanguage,
): ProposedChange[] =>
  list(
    'languages',
    facts.filter((fact) => fact.kind === 'language' && weights.has(fact.id)),
    'The languages of yours that the posting asks for.',
    language,
  )

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
