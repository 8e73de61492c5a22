/** What is read out of a posting's own words: the same for one that comes in and for one that is stored already. */
import type { SkillMention } from '../skills/skills.ts'
import { completeSalary } from './complete-salary.ts'
import { findEligibility } from './eligibility.ts'
import { detectLanguage } from './language.ts'
import { countriesOf, isAnywhere, readPlace, remoteRegions } from './places.ts'
import type { NormalisedPosting } from './posting.ts'
import { remoteFromText, remoteFromWords } from './remote-policy.ts'
import { readPostingParts } from './requirements.ts'
import { findSalary } from './salary.ts'
import { seniorityFrom } from './seniority.ts'
import type { TextPart } from './text-parts.ts'
import { twinKeyOf } from './twins.ts'
import { yearlySalary } from './yearly-salary.ts'

/** Finds skills of the taxonomy; injected, since the taxonomy is loaded once per process. */
export type FindSkills = (text: string) => readonly SkillMention[]

/** Cleaned words, and what the source says in fields of its own: that wins over what the words tell. */
export interface PostingWords
  extends Pick<NormalisedPosting, 'title' | 'company' | 'locations' | 'text' | 'remote' | 'salary' | 'seniority'> {
  readonly remoteFrom: readonly (string | null)[]
}

/** Skills kept of one posting: a list of everything tells nothing. */
const maxSkills = 100

/** Pure and CPU heavy: a third of a millisecond for a typical posting. */
export function deriveFields(words: PostingWords, findSkills: FindSkills) {
  const { title, company, locations, text } = words
  const mentions = findSkills(text)
  const places = locations.map(readPlace)
  const remote =
    words.remote ??
    remoteFromWords(locations.join(' ')) ??
    (locations.some(isAnywhere) ? 'remote' : null) ??
    remoteFromWords(title) ??
    remoteFromText(text)
  const remoteFrom = remote === 'remote' ? remoteRegions(words.remoteFrom, locations) : []
  const countries = countriesOf(places, remoteFrom)
  const salary = completeSalary(words.salary ?? findSalary(text), countries)
  const { requirements, aside } = readPostingParts(text, () => mentions)
  const spans = requirements.map(({ span }) => span)
  return {
    remote,
    remoteFrom,
    places,
    countries,
    salary,
    salaryYear: yearlySalary(salary),
    seniority: words.seniority ?? seniorityFrom(title),
    ...findEligibility(text),
    twinKey: company === null ? null : twinKeyOf(company, title),
    language: detectLanguage(text),
    requirements,
    skills: namesOf([
      ...findSkills(title),
      ...mentions.filter(({ start, text: name }) =>
        isOwnName(name, company) ? isIn(spans, start) : !isIn(aside, start),
      ),
    ]),
  }
}

const namesOf = (mentions: readonly SkillMention[]): string[] =>
  [...new Set(mentions.map(({ skill }) => skill))].slice(0, maxSkills)

/** "GitLab is a platform ..." at GitLab says who hires: its product is a skill only where it is asked for. */
const isOwnName = (name: string, company: string | null): boolean =>
  company !== null && `${company} `.toLowerCase().startsWith(`${name} `.toLowerCase())

const isIn = (parts: readonly TextPart[], at: number): boolean =>
  parts.some(({ start, end }) => start <= at && at < end)
