/** Skills and certificates asked for against the facts that name them. Pure. */
import type { Requirement } from '../postings/posting.ts'
import { findCertificates } from '../skills/skills.ts'
import type { EvidenceCandidate, EvidenceProfile } from './evidence-profile.ts'
import { type Citation, gap, met, unknown, type Verdict } from './requirement-verdict.ts'
import { namesScope } from './scope-words.ts'
import { findUnknownExamples, groupSkills, type SkillGroup } from './skill-groups.ts'

/** More citations for one skill tell nobody more. */
const maxFactsPerSkill = 4

/** Met when facts name every skill asked for, or one of each choice. */
export function judgeSkills(requirement: Requirement, profile: EvidenceProfile): Verdict | null {
  const groups = groupSkills(requirement)
  if (groups.length === 0) return null
  const isShown = (skill: string): boolean => profile.factsOfSkill(skill).length > 0
  const found = [...new Set(groups.flatMap(({ skills }) => skills.filter(isShown)))]
  const cited = citeSkills(found, profile)
  const missing = groups.filter((group) => !isGroupShown(group, isShown))
  if (missing.length > 0) {
    const names = missing.map(({ skills, isChoice }) =>
      listNames(
        skills.filter((skill) => !isShown(skill)),
        isChoice,
      ),
    )
    const shownKinds = missing.flatMap(({ kinds }) => kinds.filter(isShown))
    if (shownKinds.length > 0)
      return unknown(
        `The resume names ${listNames([...new Set([...found, ...shownKinds])])}, but not ${names.join(', ')}.`,
        cited,
      )
    if (found.length === 0) return gap(`The resume does not name ${names.join(', ')}.`)
    const why = `The resume names ${listNames(found)}, but not ${names.join(', ')}.`
    // A sentence with "or" may mean that what is there is enough.
    return /\b(?:or|oder|ou)\b/iu.test(requirement.quote) && missing.every(({ isChoice }) => !isChoice)
      ? unknown(why, cited)
      : gap(why, cited, 1 - missing.length / groups.length)
  }
  const examples = findUnknownExamples(requirement.quote)
  if (examples.length > 0 && !profile.facts.some(({ value }) => examples.some((name) => namesWord(value, name))))
    return unknown(`The resume names ${listNames(found)}, but none of ${listNames(examples)}.`, cited)
  if (namesScope(requirement.quote) && !cited.some(({ factId }) => showsScope(factId, profile)))
    return unknown(`The resume names ${listNames(found)}, but not in the responsible role that is asked for.`, cited)
  return met(cited, `The resume names ${listNames(found)}.`)
}

const isGroupShown = ({ skills, isChoice }: SkillGroup, isShown: (skill: string) => boolean): boolean =>
  isChoice ? skills.some(isShown) : skills.every(isShown)

function showsScope(factId: string, { facts }: EvidenceProfile): boolean {
  const fact = facts.find(({ id }) => id === factId)
  const position = facts.find(({ id }) => id === fact?.belongsTo)
  return namesScope(`${fact?.value ?? ''} ${position?.details.title ?? ''}`)
}

const namesWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.+#-]+/u)
    .includes(word.toLowerCase())

/** Where something was done with the skill comes before where it is only listed. */
function citeSkills(skills: readonly string[], profile: EvidenceProfile): Citation[] {
  const kinds = new Map(profile.facts.map((fact) => [fact.id, fact.kind]))
  const whyById = new Map<string, string[]>()
  for (const skill of skills) {
    const ids = [...profile.factsOfSkill(skill)].sort((one, other) => rankOf(kinds.get(one)) - rankOf(kinds.get(other)))
    for (const id of ids.slice(0, maxFactsPerSkill)) whyById.set(id, [...(whyById.get(id) ?? []), skill])
  }
  return [...whyById].map(([factId, names]) => ({ factId, why: `names ${listNames(names)}` }))
}

const rankOf = (kind: EvidenceCandidate['kind'] | undefined): number =>
  kind === 'bullet' || kind === 'project' ? 0 : kind === 'skill' ? 2 : 1

const listNames = (names: readonly string[], isChoice = false): string => names.join(isChoice ? ' or ' : ', ')

/** Certificates are held or not: met when facts name all of them, where "or" is said any one. */
export function judgeCertificates(quote: string, profile: EvidenceProfile): Verdict | null {
  const asked = [...new Set(findCertificates(quote).map(({ certificate }) => certificate))]
  if (asked.length === 0) return null
  const holders = profile.facts
    .filter(({ kind }) => kind !== 'contact' && kind !== 'interest')
    .map((fact) => ({
      factId: fact.id,
      names: findCertificates(fact.value)
        .map(({ certificate }) => certificate)
        .filter((name) => asked.includes(name)),
    }))
    .filter(({ names }) => names.length > 0)
  const missing = asked.filter((name) => !holders.some(({ names }) => names.includes(name)))
  const cited = holders.map(({ factId, names }) => ({ factId, why: `names ${listNames(names)}` }))
  const isChoice = /\bor\b|\boder\b|\bsimilar\b|\bequivalent\b|\p{L}\s?\/\s?\p{L}/iu.test(quote)
  if (missing.length === 0 || (isChoice && cited.length > 0)) return met(cited, 'The resume names the certificate.')
  return gap(`The resume does not name ${listNames(missing, isChoice)}.`, cited, 1 - missing.length / asked.length)
}
