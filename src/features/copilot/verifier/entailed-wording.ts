/**
 * What a model of language may say to a verdict of the rules. It may answer an objection to wording, to where something is told,
 * or to the name of a plain skill, and it may doubt a line that turns the facts' own words about. What is refused for a name, a
 * number, a date, a title or a credential that the facts do not hold stays refused, whatever a model thinks of it.
 */
import { claimWords } from './lexicon/claims.ts'
import { functionWords } from './lexicon/function-words.ts'
import { lemmasOf } from './reading/lemmas.ts'
import { languageOf, type Reading, readText } from './reading/reading.ts'
import { type Token, tokenise } from './reading/tokens.ts'
import type { EvidenceFact, Refusal } from './verdict.ts'

/** They object to a word, to what it was done to, or to where a statement comes from. */
const rulesOfWording: ReadonlySet<string> = new Set([
  'words',
  'scope',
  'merging',
  'deeds',
  'heads',
  'objects',
  'things',
])

/** How much or how often is no wording; nor is what only the fact's own word carries (`claimWords`). */
const amountWords =
  'each any both always never throughout entirely fully solely alone single-handedly halved doubled tripled trebled quadrupled'.split(
    ' ',
  )
/** Deeds and standings that a model took for others: "facilitated" of took part, "liaised" of work that went elsewhere. */
const standingWords = 'charge graduate facilitated liaised obtained caught drove'.split(' ')
/** "The latter": which of two it was is all that the line says. */
const pointingWords = 'latter ones'.split(' ')
const claims: ReadonlySet<string> = new Set(
  [...claimWords, ...amountWords, ...standingWords, ...pointingWords].flatMap((word) => [
    word,
    ...tokenise(word).map(({ stem }) => stem),
  ]),
)

/** They object to where a thing of the facts is told, or to whom it belongs: what they name stands in the facts. */
const rulesOfPlace: ReadonlySet<string> = new Set(['titles', 'statements', 'quantities', 'limits', 'organisations'])

/** `refusals` are those of the rules; none where they let the rewrite pass. */
export interface JudgedRewrite {
  readonly rewrite: string
  readonly facts: readonly EvidenceFact[]
  readonly refusals: readonly Refusal[]
}

/** The facts as the model was trained to read them: each line once, what a fact belongs to before it, no part of a line beside it. */
export const premiseOf = (facts: readonly EvidenceFact[]): string => {
  const lines = [...new Set(facts.flatMap(({ text, context }) => [...context, text]))]
  return lines.filter((line) => !lines.some((other) => other !== line && other.includes(line))).join(' ; ')
}

/** What the rules objected to, as far as a model may answer it. */
type Objection =
  /** a word that no table knows */
  | 'wording'
  /** how the facts' own words are put together */
  | 'own words'
  /** what the facts' own deeds were done to */
  | 'own deeds'
  /** where something that the facts hold is told */
  | 'place'
  /** whose title it is, or when, by words that the facts hold */
  | 'title'
  /** a skill by a plain word: "housekeeping" */
  | 'plain skill'

/**
 * Log odds: 2 is 7 to 1, 3.6 is 37 to 1. Measured on 21 batches that the model was not trained with (AE to AY, 2,700 honest
 * rewrites, 1,500 lies, a third of them by adversaries). Above its bound lie, of the honest ones and of the lies that the rules refuse:
 * wording 121 of 241 and 3 of 191, own words 16 of 28 and 2 of 63, own deeds 12 of 20 and 0 of 13, place 57 of 145 and 2 of 341, title
 * 13 of 24 and 2 of 26, plain skill 1 of 9 and 0 of 8. No lie of dev.jsonl and blind.jsonl (4,029) comes above.
 */
const leastLogOdds: Readonly<Record<Objection, number>> = {
  wording: 2.8,
  'own words': 2,
  'own deeds': 3.3,
  place: 3,
  title: 3.3,
  'plain skill': 3.6,
}

/** Log odds: 1 to 37. Of rewrites that the rules let pass and that turn words about, 17 of 1,020 honest ones and 44 of 94 lies lie below. */
const mostDoubted = -3.6

/** @returns how sure the model has to be before what the rules refuse passes; null where it is not asked */
export const neededLogOdds = (refused: JudgedRewrite): number | null => {
  const objection = objectionOf(refused)
  return objection === null ? null : leastLogOdds[objection]
}

/** Whether a line that the rules let pass is refused after all. */
export const isDoubted = (logOdds: number): boolean => logOdds < mostDoubted

const objectionOf = ({ rewrite, facts, refusals }: JudgedRewrite): Objection | null => {
  if (refusals.length === 0 || isOfTwoPosts(facts) || !isInEnglish(rewrite, facts)) return null
  const known = readText(premiseOf(facts), 'en')
  const unknown = unknownWords(refusals, known)
  const told = readText(rewrite, 'en')
  if (!unknown.every((word) => isWording(word, known, told))) return null
  const others = refusals.filter(({ rule }) => !rulesOfWording.has(rule))
  const isNamed = ({ entity }: Refusal): boolean =>
    readText(entity, 'en').tokens.every((token) => token.kind === 'mark' || has(known, token))
  if (others.length > 0) {
    if (others.every((one) => rulesOfPlace.has(one.rule) && isNamed(one)))
      return others.some(({ rule }) => rule === 'titles') ? 'title' : 'place'
    const isPlainSkill = (one: Refusal): boolean =>
      one.rule === 'skills' && one.entity === one.entity.toLowerCase() && !isNamed(one)
    return others.every(isPlainSkill) ? 'plain skill' : null
  }
  if (unknown.length > 0) return 'wording'
  return refusals.some(isOfDeeds) ? 'own deeds' : 'own words'
}

/** Whether a word that stands nowhere in the facts may be another way to say them. */
const isWording = (word: Token, known: Reading, told: Reading): boolean =>
  isEnglish(word) &&
  !claims.has(word.stem) &&
  !claims.has(word.lower) &&
  !isOpposite(word, known, told) &&
  !isChangeOfFigure(word, told)

/** Which of two posts a statement is of is not a question of words. */
const isOfTwoPosts = (facts: readonly EvidenceFact[]): boolean =>
  new Set(facts.flatMap(({ context }) => (context.length > 0 ? [context.join('\n')] : []))).size > 1

const isInEnglish = (rewrite: string, facts: readonly EvidenceFact[]): boolean =>
  languageOf([rewrite, ...facts.map(({ text }) => text)]) === 'en'

const contentOf = (text: string): Token[] =>
  readText(text, 'en').tokens.filter(({ kind, lower }) => kind !== 'mark' && !functionWords.has(lower))

/**
 * Whether a line is made of the facts' own words (one other at most) in another order: there a deed changes its doer, or its thing,
 * without a word that a rule could miss. What has other words is the rules' to know: acronyms, units, kinds of things.
 */
export const isRearranged = ({ rewrite, facts }: Pick<JudgedRewrite, 'rewrite' | 'facts'>): boolean => {
  if (!isInEnglish(rewrite, facts)) return false
  const known = readText(premiseOf(facts), 'en')
  const told = contentOf(rewrite)
  if (told.filter((token) => !has(known, token)).length > 1) return false
  const given = contentOf(facts.map(({ text }) => text).join(' ; '))
  let at = 0
  return told.some(({ stem }) => {
    const found = given.findIndex((token, where) => where >= at && token.stem === stem)
    at = found + 1
    return found === -1
  })
}

const has = (reading: Reading, { stem, lower }: Token): boolean =>
  reading.tokens.some((token) => token.stem === stem || token.lower === lower)

/** Of what was objected to, the words that stand nowhere in the facts. A merged clause is asked only where nothing else was named. */
const unknownWords = (refusals: readonly Refusal[], known: Reading): Token[] => {
  const named = refusals.filter(({ rule }) => rule !== 'merging')
  return (named.length > 0 ? named : refusals).flatMap(({ entity }) =>
    readText(entity, 'en').tokens.filter((token) => token.kind === 'word' && !has(known, token)),
  )
}

/** What is in no dictionary, a name or another script, is no wording: the model cannot read it and might wave it through. */
const isEnglish = ({ lower }: Token): boolean => lemmasOf(lower).length > 0 || functionWords.has(lower)

const isOfDeeds = ({ rule }: Refusal): boolean => rule === 'deeds' || rule === 'heads'

/** "Took followers from 2,000 to 5,000", "brought complaints down": that somebody changed a figure is a claim of its own. */
const isChangeOfFigure = ({ lower }: Token, told: Reading): boolean => {
  const at = told.tokens.findIndex((token) => token.lower === lower)
  const behind = told.tokens.slice(at + 1, at + 6).map((token) => (token.kind === 'number' ? '#' : token.lower))
  return /\b(?:up|down|from #)/u.test(behind.join(' '))
}

const endings = /(?:ing|tion|sion|ment|ness|ance|ence|ions|ents|ties)$/u

/** "Outbound" of inbound, "external" of internal: a word of the fact is gone, and one with the same tail stands in its place. */
const isOpposite = ({ lower }: Token, known: Reading, told: Reading): boolean =>
  lower.length >= 6 &&
  !endings.test(lower) &&
  known.tokens.some(
    (token) =>
      token.kind === 'word' &&
      token.lower.length >= 6 &&
      token.lower.slice(-5) === lower.slice(-5) &&
      !has(told, token),
  )
