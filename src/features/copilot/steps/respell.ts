/**
 * The same name in the posting's spelling: `Postgres` where the posting says `PostgreSQL`. Only other ways to write one
 * name count. What the taxonomy merely takes for the same skill ("internal audit" and "auditing", "API" and "API
 * integrations") is never put in the place of the person's own words.
 */
import type { Fact } from '../../profiles/fact.ts'
import { findSkills, type SkillMention } from '../../skills/skills.ts'
import type { ProposedChange } from '../run.ts'

export function respell(facts: readonly Fact[], postingText: string): ProposedChange[] {
  const wanted = readSpellings(postingText)
  return facts.flatMap((fact) => {
    const text = isEntryOfList(fact) ? respellEntry(fact.value, wanted) : respellMentions(fact, wanted)
    if (text === null || text === fact.value) return []
    return [
      {
        part: 'resume' as const,
        operation: 'rephrase' as const,
        factIds: [fact.id],
        before: fact.value,
        after: text,
        reason: 'The posting writes it this way, and a machine that reads both looks for the same word.',
      },
    ]
  })
}

/** Skill -> the ways in which the posting writes it. */
type Spellings = ReadonlyMap<string, readonly string[]>

const readSpellings = (postingText: string): Spellings =>
  new Map(
    [...Map.groupBy(findSkills(postingText), ({ skill }) => skill)].map(([skill, mentions]) => [
      skill,
      [...new Set(mentions.map(({ text }) => text.replace(/\s+/gu, ' ')))],
    ]),
  )

/** One skill and nothing else: it may also say both names. */
function isEntryOfList({ kind, value }: Fact): boolean {
  const [first, ...others] = findSkills(value)
  return kind === 'skill' && others.length === 0 && first?.text === value
}

/** `AWS` becomes `Amazon Web Services (AWS)`: the person's word stays, the posting's joins it. */
function respellEntry(value: string, wanted: Spellings): string | null {
  const [mention] = findSkills(value)
  const spelling = mention ? findSpelling(mention, wanted) : null
  if (spelling !== null) return spelling
  const other = mention
    ? spellingsOf(mention, wanted).find((text) => isAcronym(text, value) || isAcronym(value, text))
    : undefined
  if (other === undefined) return null
  return other.length > value.length ? `${other} (${value})` : `${value} (${other})`
}

function respellMentions({ kind, value }: Fact, wanted: Spellings): string | null {
  if (kind !== 'bullet' && kind !== 'skill' && kind !== 'summary') return null
  return findSkills(value).reduceRight((text, mention) => {
    const spelling = findSpelling(mention, wanted)
    return spelling === null ? text : text.slice(0, mention.start) + spelling + text.slice(mention.end)
  }, value)
}

/** The posting's ways to write a skill; none where the person's own way is among them. */
function spellingsOf({ skill, text }: SkillMention, wanted: Spellings): readonly string[] {
  const spellings = wanted.get(skill) ?? []
  return spellings.some((spelling) => looseKey(spelling) === looseKey(text)) ? [] : spellings
}

const findSpelling = (mention: SkillMention, wanted: Spellings): string | null =>
  spellingsOf(mention, wanted).find((spelling) => isFullerName(spelling, mention.text)) ?? null

/** Case, spaces, hyphens and a plural make no difference to any reader. */
const looseKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-\s]+/gu, '')
    .replace(/s$/u, '')

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')

const makers = /^(?:adobe|amazon|apache|atlassian|google|hashicorp|ibm|microsoft|ms|oracle|sap)\s+/iu

/**
 * `Node.js` for `NodeJS`, `PostgreSQL` for `Postgres`, `Microsoft Excel` for `Excel`, `Kubernetes` for `K8s`: never a
 * shorter name for a longer one, and never a name with another word in it.
 */
function isFullerName(posting: string, own: string): boolean {
  if (posting === posting.toUpperCase() && posting.length > 5) return false
  const [there, here] = [key(posting), key(own)]
  if (there === here) return true
  if (key(posting.replace(makers, '')) === here) return true
  const isOneWord = !/\s/u.test(posting.trim()) && !/\s/u.test(own.trim())
  return isOneWord && ((here.length >= 5 && there.startsWith(here)) || isNumeronym(here, there))
}

/** `k8s`: first letter, number of letters between, last letter. */
function isNumeronym(short: string, long: string): boolean {
  const parts = /^(?<first>\p{L})(?<between>\d{1,2})(?<last>\p{L})$/u.exec(short)?.groups
  return (
    parts !== undefined &&
    long.length === Number(parts.between) + 2 &&
    long.startsWith(parts.first ?? '') &&
    long.endsWith(parts.last ?? '')
  )
}

/** `AWS` of `Amazon Web Services`. */
const isAcronym = (short: string, long: string): boolean => {
  const words = long.split(/[\s-]+/u).filter((word) => !/^(?:and|of|the|for|&)$/iu.test(word))
  return (
    words.length >= 2 &&
    /^\p{Lu}{2,6}$/u.test(short) &&
    words.map((word) => word.charAt(0).toUpperCase()).join('') === short
  )
}
