/** How a requirement joins the skills it names: "Java and (Kotlin or Scala)" are two groups. Pure. */
import type { Requirement } from '../postings/posting.ts'
import { broaderSkills, findSkills, type SkillMention } from '../skills/skills.ts'
import { selfDescriptions } from './unjudgeable.ts'

export interface SkillGroup {
  readonly skills: readonly string[]
  /** True where one of the skills is enough. */
  readonly isChoice: boolean
  /** The kind of thing that the skills are examples of: "databases such as Redis". Knowing another one leaves it open. */
  readonly kinds: readonly string[]
}

const introducesExamples = /\bsuch as\b|\be\.g\.?|\blike\b|\bfor example\b|\bincluding\b|\bz\.\s?b\./iu
const choiceBetween = new RegExp(`\\b(?:or|oder|ou)\\b|\\/|${introducesExamples.source}`, 'iu')
const choiceAfter = /^[^\p{L}]*(?:or|oder|etc|and similar|and other|o\. ?ä)\b/iu
/** "Kafka, RabbitMQ, NATS, or Pulsar": names that the taxonomy does not know go on with the same list. */
const unknownNames =
  /^(?:\s*,\s*\p{Lu}[\p{L}\p{N}.+#-]*(?: \p{Lu}[\p{L}\p{N}.+#-]*)?){1,4}(?=\s*,?\s*(?:or|oder|ou|etc)\b)/u
const choiceBefore = /\b(?:one|any|some|either) of\b|\beither\b|\bat least one\b/iu
const joins = /\band\b(?!\s*\/)|\bund\b|&|;/iu

/** Words that may stand inside a list without ending it. */
const listWords = new Set(
  'or oder ou such as e g like for example including tools tool technologies frameworks databases similar equivalent other preferred a an the in with'.split(
    ' ',
  ),
)

/** Groups of skills, all of which must be met. */
export function groupSkills({ quote, skills }: Requirement): SkillGroup[] {
  const asked = skills.filter((skill) => !selfDescriptions.has(skill))
  const mentions = findSkills(quote).filter(
    ({ skill }, at, all) => asked.includes(skill) && all.findIndex((other) => other.skill === skill) === at,
  )
  const groups: { mentions: SkillMention[]; isChoice: boolean }[] = []
  mentions.forEach((mention, at) => {
    const previous = mentions[at - 1]
    const between = previous ? quote.slice(previous.end, mention.start) : ''
    const last = groups.at(-1)
    if (last && !startsGroup(between)) {
      last.mentions.push(mention)
      last.isChoice ||= choiceBetween.test(between)
    } else
      groups.push({
        mentions: [mention],
        isChoice: choiceBefore.test(previous ? between : quote.slice(0, mention.start)),
      })
    const group = groups.at(-1)
    if (group && choiceAfter.test(quote.slice(mention.end).replace(unknownNames, ''))) group.isChoice = true
  })
  // Found in the posting, where the sentences around gave the context that the quote alone lacks.
  const alone = asked.filter((skill) => !mentions.some((mention) => mention.skill === skill))
  return [
    ...groups.map((group) => separateKinds(quote, group)),
    ...alone.map((skill) => ({ skills: [skill], isChoice: false, kinds: [] })),
  ]
}

/** "Databases such as Redis", "SQL or similar databases": the broad word names the kind and is no choice of its own. */
function separateKinds(quote: string, group: { mentions: readonly SkillMention[]; isChoice: boolean }): SkillGroup {
  const introduces = (mention: SkillMention, other: SkillMention | undefined): boolean =>
    other !== undefined && introducesExamples.test(quote.slice(mention.end, other.start))
  const isKind = (mention: SkillMention, at: number): boolean =>
    introduces(mention, group.mentions[at + 1]) ||
    group.mentions.some(
      (other) =>
        broaderSkills(other.skill).has(mention.skill) && (other.start < mention.start || introduces(mention, other)),
    )
  const kinds = group.isChoice ? group.mentions.filter(isKind) : []
  const names = (mentions: readonly SkillMention[]) => mentions.map(({ skill }) => skill)
  return {
    skills: names(group.mentions.filter((mention) => !kinds.includes(mention))),
    isChoice: group.isChoice,
    kinds: names(kinds),
  }
}

function startsGroup(between: string): boolean {
  if (introducesExamples.test(between)) return false
  if (joins.test(between)) return true
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => !listWords.has(word)).length >= 2
}

/** Proper names given as examples that the taxonomy does not know: "web frameworks including Axum, Warp" -> Axum, Warp. */
export function findUnknownExamples(quote: string): string[] {
  const introduced = new RegExp(`(?:${introducesExamples.source}|\\busing\\b)`, 'iu').exec(quote)
  if (!introduced) return []
  const from = introduced.index + introduced[0].length
  const examples = quote.slice(from)
  if (findSkills(quote).some(({ start }) => start >= from)) return []
  return examples.match(/\b\p{Lu}[\p{L}\p{N}.+#-]*[\p{L}\p{N}+#]/gu) ?? []
}
