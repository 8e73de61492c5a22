/**
 * The verifier: decides whether a rewritten text says only what its cited facts say. Pure, deterministic, without I/O.
 * Each clause of the rewrite must be carried whole by one fact (see `rules/`); what no table knows has no evidence;
 * an error inside refuses.
 */

import { inOwnWords } from './generalisation.ts'
import { keepToOrder } from './keep-order.ts'
import { addressedIn } from './letter.ts'
import { functionWords } from './lexicon/function-words.ts'
import { isPastForm } from './lexicon/verbs.ts'
import { inListedKinds } from './listed-kinds.ts'
import { addsDoing, addsPlainDoing, isOnePosition, keepToHeading, keepToPosition, tellsOfPerson } from './positions.ts'
import { statesAction } from './reading/actions.ts'
import type { Clause } from './reading/clauses.ts'
import { inCredentials } from './reading/credential-clauses.ts'
import { inStatements } from './reading/foreign-clauses.ts'
import { inGermanPosts } from './reading/german-posts.ts'
import { inDoings } from './reading/nominal-clauses.ts'
import { range } from './reading/ranges.ts'
import { languageOf, type Reading, readText } from './reading/reading.ts'
import { inSpanishPosts } from './reading/spanish-posts.ts'
import { normaliseText } from './reading/tokens.ts'
import type { Problem, Question } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
import type { Evidence } from './support.ts'
import type { Addressable, EvidenceFact, Refusal, Verdict } from './verdict.ts'

/** Longer texts are refused unread: a bullet has 200 characters, a letter 4,000; a fact is one statement. */
const maxCharacters = 6000
const maxFactCharacters = 2000
/** Each amount is held against each, beside each other: a line of 1,000 ones took minutes. A letter of 4,000 characters has about 20. */
const maxAmounts = 60

export interface RewriteToVerify {
  readonly rewrite: string
  readonly facts: readonly EvidenceFact[]
  /** ISO 639-1 code of the texts; recognised (en, de, es) when absent. */
  readonly language?: string
  /** The posting's text: only to say in a refusal that words were taken over from it. */
  readonly posting?: string
}

export interface LetterToVerify {
  readonly letter: string
  readonly facts: readonly EvidenceFact[]
  readonly allowed: Addressable
  readonly language?: string
}

interface ClauseProblem extends Problem {
  readonly rule: string
}

const plainWord = /^\p{L}[\p{L}'’-]*\.?$/u

/** "Wrote press releases": a deed and the name of its thing, which nothing else is told of. */
const isPlainBullet = (text: string): boolean => {
  const words = text.trim().split(/\s+/u)
  const isPlain = (word: string): boolean =>
    plainWord.test(word) && (!functionWords.has(word.toLowerCase()) || /^(?:an?|the)$/iu.test(word))
  return words.length >= 2 && words.length <= 5 && words.every(isPlain)
}

/**
 * Bullets that open with the same deed are one: "wrote press releases", "wrote the newsletter" where they tell nothing else, and
 * others where they open with the same thing as well: "inspected welds visually", "inspected welds with dye".
 */
const joinedBullets = (facts: readonly EvidenceFact[]): EvidenceFact[] => {
  // "Staff nurse, Oncology" and "staff nurse, Elderly Care" are two posts.
  const deeds = facts.filter(({ text }) => {
    const word = /[\p{L}]+/u.exec(text.toLowerCase())?.[0] ?? ''
    return isPastForm(word) || word.endsWith('ing')
  })
  const plain = deeds.filter(({ text }) => isPlainBullet(text))
  return [...joinedBy(1, plain), ...joinedBy(2, deeds)]
}

const wordsIn = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)]

/** @param words how many words at the beginning have to be the same */
const joinedBy = (words: number, deeds: readonly EvidenceFact[]): EvidenceFact[] => {
  const opening = ({ text, context }: EvidenceFact): string =>
    `${context.join(';')} ${wordsIn(text.toLowerCase()).slice(0, words).join(' ')}`
  const restOf = ({ text }: EvidenceFact): string => {
    const last = wordsIn(text)[words - 1]
    return last === undefined ? '' : text.slice(last.index + last[0].length).trimStart()
  }
  return [...Map.groupBy(deeds, opening).values()].flatMap(([first, ...others]): EvidenceFact[] =>
    first === undefined || others.length === 0
      ? []
      : [{ ...first, text: [first.text.replace(/[.\s]+$/u, ''), ...others.map(restOf)].join(', ') }],
  )
}

const readEvidence = (given: readonly EvidenceFact[], language: string | undefined): Evidence[] => {
  const facts = [...given, ...joinedBullets(given)]
  const evidence = facts.map(({ text, context, about = [] }) => ({
    fact: readText(text, language),
    context: readText([...context, ...about].join(' ;\n'), language),
    position: normaliseText(context.join(' ;\n')),
  }))
  const bare = facts.filter((_, at) => evidence[at] !== undefined && isBare(evidence[at].fact))
  const isForeign = language === 'de' || language === 'es'
  // Lists of doing ("Go services") are not told together of two positions; what somebody knows is.
  const homeOf = ({ text, context }: EvidenceFact): string =>
    !isForeign && isKnowledge(readText(text, language)) ? '' : context.join('\n')
  const groups = [...Map.groupBy(bare, homeOf).values()]
  // Entries of lists ("Python", "French: B2") may be told together; statements may not.
  const together = groups.filter((group) => group.length > 1)
  return [
    ...evidence,
    ...together.map((group) => ({
      fact: readText(group.map((fact) => fact.text).join(', '), language),
      context: readText(group.flatMap((fact) => fact.context).join(' ;\n'), language),
      position: normaliseText(group.flatMap((fact) => fact.context).join(' ;\n')),
    })),
  ]
}

/** "Python", "French: B2", "Skills: Excel": what somebody knows, wherever it stands in the resume. */
const isKnowledge = (fact: Reading): boolean =>
  fact.tokens.every(
    ({ kind, lower }, at) =>
      kind !== 'word' ||
      /^(?:skills?|languages?|tools?|technologies|software|other|it|computer|technical)$/u.test(lower) ||
      /^(?:skill|language|level|grammar|certificate|degree)$/u.test(fact.owners[at] ?? ''),
  )

/** A fact without a verb: an entry of a list of skills, languages, interests. */
const isBare = (fact: Reading): boolean => {
  const isShort = fact.tokens.filter((token) => token.kind === 'word').length <= 12
  return (
    isShort &&
    // "Organist at St. John's" is a statement about a place, not an entry of a list.
    !fact.tokens.some((token) => /^(?:at|for|bei|en)$/u.test(token.lower)) &&
    fact.titles.length + fact.dates.length + fact.quantities.length === 0 &&
    !statesAction(fact) &&
    // "Homologación para TIG" is said of TIG alone.
    !fact.tokens.some((token) =>
      /^(?:homologa|titula|certific|zertifi|acredita|habilita|carné|licencia|führerschein|prüfung|schein)/u.test(
        token.lower,
      ),
    )
  )
}

const problemsOf = (question: Question): ClauseProblem[] =>
  rules.flatMap((rule) => rule.check(question).map((problem) => ({ ...problem, rule: rule.name })))

interface ClauseVerdict {
  /** Indexes of the evidence that carries the clause whole. */
  readonly carriedBy: readonly number[]
  readonly refusals: readonly Refusal[]
}

const toRefusal = ({ rule, entity, message }: ClauseProblem): Refusal => ({ rule, entity, message })

/** Problems that every fact has are problems; when each has its own, the clause mixes facts. */
const verifyClause = (rewrite: Reading, clause: Clause, evidence: readonly Evidence[]): ClauseVerdict => {
  const perFact = evidence.map((one) => problemsOf({ rewrite, clause, evidence: one }))
  const carriedBy = perFact.flatMap((problems, at) => (problems.length === 0 ? [at] : []))
  if (carriedBy.length > 0) return { carriedBy, refusals: [] }
  const [fewest = []] = [...perFact].sort((a, b) => a.length - b.length)
  const everywhere = fewest.filter((problem) =>
    perFact.every((problems) =>
      problems.some((other) => other.rule === problem.rule && other.entity === problem.entity),
    ),
  )
  if (everywhere.length > 0 || evidence.length < 2)
    return { carriedBy, refusals: (everywhere.length > 0 ? everywhere : fewest).map(toRefusal) }
  const words = rewrite.tokens
    .slice(clause.from, clause.to)
    .map((token) => token.text)
    .join(' ')
  const message = 'No single fact carries this statement; it mixes several facts.'
  return { carriedBy, refusals: [{ rule: 'merging', entity: words, message }, ...fewest.map(toRefusal)] }
}

const tiesClauses = (rewrite: Reading, clause: Clause): boolean => {
  if (clause.link === 'participle' || clause.link === 'relative') return true
  const at = range(clause.from, clause.to).find((one) => rewrite.tokens[one]?.kind === 'word') ?? clause.from
  const first = rewrite.tokens[at]
  // "Responsible for greasing shovels and for damping down roads": one more duty.
  if (first?.lower === 'for' && rewrite.tokens[at - 1]?.lower === 'and') return false
  // "And, for the annual report, drew maps": what stands between commas is of its own clause.
  if (rewrite.tokens[at - 1]?.text === ',' && rewrite.tokens[at - 2]?.lower === 'and') return false
  return clause.link !== 'sentence' && /^(?:by|with|using|through|via|at|in|for|as)$/u.test(first?.lower ?? '')
}

/** Two statements of one sentence that are tied by "reducing", "which" or "by" must come from one fact. */
const verifyTies = (rewrite: Reading, verdicts: readonly ClauseVerdict[], evidence: readonly Evidence[]): Refusal[] =>
  rewrite.clauses.flatMap((clause, at): Refusal[] => {
    if (clause.ofPerson === true) return []
    const earlier = rewrite.clauses.findLastIndex((one, where) => where < at && one.ofPerson !== true)
    const mine = verdicts[at]?.carriedBy ?? []
    const before = verdicts[earlier]?.carriedBy ?? []
    const isTied = rewrite.clauses[earlier]?.sentence === clause.sentence && tiesClauses(rewrite, clause)
    if (!isTied || mine.length === 0 || before.length === 0 || mine.some((one) => before.includes(one))) return []
    if (tellsOfPerson(rewrite, clause)) return []
    if (addsDoing(rewrite, clause) && isOnePosition(evidence, mine, before)) return []
    if (addsPlainDoing(rewrite, at) && evidence.every(({ position }) => position === '')) return []
    const words = rewrite.tokens
      .slice(clause.from, clause.to)
      .map((token) => token.text)
      .join(' ')
    return [
      {
        rule: 'merging',
        entity: words,
        message: 'These two statements come from different facts; no fact connects them.',
      },
    ]
  })

const claimsNothing = (rewrite: Reading): boolean => !rewrite.tokens.some((token) => token.kind !== 'mark')

const tooManyAmounts: Refusal = {
  rule: 'length',
  entity: '',
  message: `A text has more than ${maxAmounts} amounts; they were not held against each other.`,
}

const verify = (rewrite: Reading, given: readonly Evidence[]): Refusal[] => {
  if (rewrite.quantities.length > maxAmounts) return [tooManyAmounts]
  const evidence = given.filter(({ fact }) => fact.quantities.length <= maxAmounts)
  if (claimsNothing(rewrite))
    return rewrite.tokens.length === 0 ? [{ rule: 'empty', entity: '', message: 'The rewrite says nothing.' }] : []
  if (evidence.length === 0) return [{ rule: 'evidence', entity: rewrite.text, message: 'The rewrite cites no fact.' }]
  const verdicts = rewrite.clauses.map((clause) => verifyClause(rewrite, clause, evidence))
  return [
    ...verdicts.flatMap((verdict) => verdict.refusals),
    ...verifyTies(rewrite, verdicts, evidence),
    ...keepToPosition(
      rewrite,
      evidence,
      verdicts.map(({ carriedBy }) => carriedBy),
    ),
    ...keepToHeading(
      rewrite,
      evidence,
      verdicts.map(({ carriedBy }) => carriedBy),
    ),
    ...keepToOrder(
      rewrite,
      evidence,
      verdicts.map(({ carriedBy }) => carriedBy),
    ),
  ]
}

const wordsOf = (refusals: readonly Refusal[]): ReadonlySet<string> =>
  new Set(refusals.flatMap(({ entity }) => entity.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))

/** What these rules refuse is no other word for the fact's: a time, a level, a degree. */
const ofNoWord: ReadonlySet<string> = new Set([
  'dates',
  'degrees',
  'certificates',
  'levels',
  'paid',
  'rates',
  'totals',
  'frequencies',
  'superlatives',
])

/** What is refused is read once more in the facts' own words, where it names the kind of a thing or the area of a place. */
const verifyInOwnWords = (
  rewrite: Reading,
  evidence: readonly Evidence[],
  read: (text: string) => Reading,
): Refusal[] => {
  const refusals = verify(rewrite, evidence)
  if (refusals.length === 0 || evidence.length === 0 || refusals.some(({ rule }) => ofNoWord.has(rule))) return refusals
  const facts = evidence.flatMap(({ fact, context }) => [fact, context])
  const listed = inListedKinds(rewrite, facts)
  if (listed !== null && verifyInOwnWords(read(listed), evidence, read).length === 0) return []
  const isCarried = inOwnWords(rewrite, facts, wordsOf(refusals)).some(
    (text) => verify(read(text), evidence).length === 0,
  )
  return isCarried ? [] : refusals
}

type Cutter = (reading: Reading) => Reading | null

/**
 * Other ways to part a sentence into statements: what the person has, told apart from what she did, and each doing that is
 * named ("assessment of patients and therapy planning").
 */
const cutters: readonly Cutter[] = [
  inCredentials,
  inDoings,
  inGermanPosts,
  inSpanishPosts,
  (reading) => {
    const cut = inCredentials(reading)
    return cut === null ? null : inDoings(cut)
  },
]

/** Refused only where no way to part it into statements has evidence for each of them. */
const verifyParted = (rewrite: Reading, evidence: readonly Evidence[], read: (text: string) => Reading): Refusal[] => {
  const refusals = verifyInOwnWords(rewrite, evidence, read)
  if (refusals.length === 0) return []
  const isCarried = cutters.some((cutter) => {
    const cut = cutter(rewrite)
    if (cut === null) return false
    const readCut = (text: string): Reading => {
      const reading = read(text)
      return cutter(reading) ?? reading
    }
    return verifyInOwnWords(cut, evidence, readCut).length === 0
  })
  return isCarried ? [] : refusals
}

const unique = (refusals: readonly Refusal[]): Refusal[] => [
  ...new Map(refusals.map((refusal) => [`${refusal.rule} ${refusal.entity} ${refusal.message}`, refusal])).values(),
]

const withPosting = (refusal: Refusal, posting: string | undefined): Refusal => {
  const entity = refusal.entity.toLowerCase()
  const isTaken = posting !== undefined && entity.length > 2 && posting.toLowerCase().includes(entity)
  return isTaken
    ? { ...refusal, message: `${refusal.message} The posting says it, the person's own facts do not.` }
    : refusal
}

const failClosed = (work: () => Refusal[]): Verdict => {
  try {
    const refusals = unique(work())
    return refusals.length === 0 ? { accepted: true } : { accepted: false, refusals }
  } catch {
    // Deliberately not rethrown: a verifier that fails must refuse, never let a text through or stop a run.
    return {
      accepted: false,
      refusals: [{ rule: 'error', entity: '', message: 'The text could not be verified, so it is refused.' }],
    }
  }
}

const isTooLong = (text: string, facts: readonly EvidenceFact[]): boolean =>
  text.length > maxCharacters ||
  facts.some((fact) => fact.text.length > maxFactCharacters || fact.context.join(' ').length > maxFactCharacters)

const tooLong: Refusal = {
  rule: 'length',
  entity: '',
  message: `A text has more than ${maxCharacters} characters, or a fact more than ${maxFactCharacters}; it was not read.`,
}

/**
 * Verifies one rewritten statement (or a few sentences) against the facts it cites. Never throws.
 * Refusals name the words without evidence and say so in a plain sentence.
 */
export const verifyRewrite = ({ rewrite, facts, language, posting }: RewriteToVerify): Verdict =>
  failClosed(() => {
    if (isTooLong(rewrite, facts)) return [tooLong]
    const spoken = language ?? languageOf([rewrite, ...facts.map((fact) => fact.text)])
    const read = (text: string): Reading => inStatements(readText(text, spoken))
    return verifyParted(read(rewrite), readEvidence(facts, spoken), read).map((refusal) =>
      withPosting(refusal, posting),
    )
  })

/**
 * Verifies a letter: it may cite several facts, use the courtesy of letters, and name the posting's employer and title
 * (`allowed.terms`) as what is applied to, never as the person's experience. Never throws.
 */
export const verifyLetter = ({ letter, facts, allowed, language }: LetterToVerify): Verdict =>
  failClosed(() => {
    if (isTooLong(letter, facts)) return [tooLong]
    const spoken = language ?? languageOf([letter])
    const read = (text: string): Reading => addressedIn(readText(text, spoken), allowed)
    return verifyInOwnWords(read(letter), readEvidence(facts, spoken), read)
  })
