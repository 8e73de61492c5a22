/**
 * Which refusals a model of language may answer: those that say no more than that no table knows a word. What is refused for
 * a name, a number, a date, a title, a credential, a skill or a limit stays refused, whatever a model thinks of it, and so
 * does what is made of the facts' own words: then the question is who did what, and the rules know better.
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
const amountWords = 'each any both always never throughout entirely fully solely alone single-handedly'.split(' ')
const claims: ReadonlySet<string> = new Set(
  [...claimWords, ...amountWords].flatMap((word) => [word, ...tokenise(word).map(({ stem }) => stem)]),
)

/**
 * Log odds: 7 to 1. Of 300 lies of unread batches (AE to AI) none comes above it this way, of 114 honest rewrites that the rules
 * refuse 29; at 1.5 0 and 32, at 2.5 0 and 23. Of the 2,402 lies it was trained with 1.5 would let 3 pass, and 2 none.
 */
const leastLogOdds = 2

export interface RefusedRewrite {
  readonly rewrite: string
  readonly facts: readonly EvidenceFact[]
  readonly refusals: readonly Refusal[]
}

/** The facts as the model was trained to read them: each line once, what a fact belongs to before it, no part of a line beside it. */
export const premiseOf = (facts: readonly EvidenceFact[]): string => {
  const lines = [...new Set(facts.flatMap(({ text, context }) => [...context, text]))]
  return lines.filter((line) => !lines.some((other) => other !== line && other.includes(line))).join(' ; ')
}

/** @param logOdds of the rewrite, given `premiseOf` its facts */
export const isEntailed = (logOdds: number): boolean => logOdds >= leastLogOdds

/** Whether the refusals of a rewrite are of its wording alone. English only: the model knows no other language. */
export const isOfWording = ({ rewrite, facts, refusals }: RefusedRewrite): boolean => {
  if (refusals.length === 0 || !refusals.every(({ rule }) => rulesOfWording.has(rule))) return false
  // Two posts in one sentence: which of them a statement is of is not a question of words.
  if (new Set(facts.flatMap(({ context }) => (context.length > 0 ? [context.join('\n')] : []))).size > 1) return false
  if (languageOf([rewrite, ...facts.map(({ text }) => text)]) !== 'en') return false
  const known = readText(premiseOf(facts), 'en')
  const unknown = unknownWords(refusals, known)
  const told = readText(rewrite, 'en')
  return (
    unknown.length > 0 &&
    unknown.every(isEnglish) &&
    !unknown.some(({ stem, lower }) => claims.has(stem) || claims.has(lower)) &&
    !unknown.some((word) => isOpposite(word, known, told))
  )
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
