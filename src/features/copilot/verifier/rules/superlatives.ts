/** Superlatives: who was second best is not told as best, who was among the faster not as fastest, and a first job makes nobody first at the place. */
import { isContentWord } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const superlative = /^(?:best|worst|most|least|largest|biggest|highest|lowest|fastest|busiest|longest|\p{L}{2,}iest)$/u
const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|one|among)$/u
/** What makes somebody or something the only one, in three languages. */
const singling = /^(?:first|only|sole|last|erste[nrms]?|einzige[nrms]?|primer[oa]?|únic[oa])$/u

/** Whether a word in front says that there were others above: "second largest", "one of the largest". */
const rankBefore = (reading: Reading, at: number): string | undefined =>
  reading.tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .findLast((lower) => ordinals.test(lower))

const unrankedIn = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    const word = rewrite.tokens[at]
    if (word === undefined || !superlative.test(word.lower)) return []
    const given = [fact, context].flatMap((reading) =>
      reading.tokens.flatMap(({ lower }, where) => (lower === word.lower ? [rankBefore(reading, where)] : [])),
    )
    const own = rankBefore(rewrite, at)
    const nearer = [fact, context].some(({ tokens }) =>
      tokens.some(({ lower }) => lower === word.lower.replace(/est$/u, 'er')),
    )
    const isLowered = given.length > 0 && given.every((rank) => rank !== undefined) && own === undefined
    if (!isLowered && !(given.length === 0 && nearer)) return []
    return [{ entity: word.text, message: `The cited fact does not say "${word.text}" without a limit.`, tokens: [at] }]
  })

/** The words that a singling word is said of: the next two with content. */
const saidOf = (reading: Reading, at: number): readonly number[] => {
  const mark = range(at + 1, reading.tokens.length).find((one) => reading.tokens[one]?.kind === 'mark')
  return range(at + 1, Math.min(at + 5, mark ?? reading.tokens.length))
    .filter((one) => isContentWord(reading, one))
    .slice(0, 2)
}

/** "The cinema's first usher" of "first job: usher". */
const movedFirst = (question: Question): Problem[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  return range(clause.from, clause.to).flatMap((at): Problem[] => {
    const word = rewrite.tokens[at]
    if (word === undefined || !singling.test(word.lower) || rewrite.tokens[at + 1]?.text === '-') return []
    const readings = [fact, evidence.context]
    const places = readings.flatMap((reading) =>
      reading.tokens.flatMap(({ lower }, where) =>
        singling.test(lower) && lower.slice(0, 4) === word.lower.slice(0, 4) ? [{ reading, where }] : [],
      ),
    )
    const [next] = saidOf(rewrite, at)
    if (places.length === 0 || next === undefined) return []
    const carriers = supportOf(rewrite, next, evidence)
    const isSame = places.some(({ reading, where }) =>
      saidOf(reading, where).some((one) =>
        reading === fact ? carriers.at.includes(one) : reading.tokens[one]?.stem === rewrite.tokens[next]?.stem,
      ),
    )
    const isElsewhere = carriers.at.length > 0 && !carriers.context
    // "First at the company to learn" of "first learned at the company": first among others.
    const isAmong = (reading: Reading, where: number): boolean =>
      reading.tokens.slice(where + 1, where + 7).some(({ lower }) => lower === 'to') &&
      !reading.tokens.slice(where + 1, where + 4).some(({ lower }) => /(?:ed|ing)$/u.test(lower))
    const becomesAmong = isAmong(rewrite, at) && !places.some(({ reading, where }) => isAmong(reading, where))
    if ((isSame || !isElsewhere) && !becomesAmong) return []
    return [{ entity: word.text, message: `The cited fact says "${word.text}" of something else.`, tokens: [at, next] }]
  })
}

const oneOf =
  /\b(?:one of (?:\p{L}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|the|our)|(?:un|uno|una) de l[oa]s|eine?r? (?:der|von))\b/iu

/** "The one first aider" of "one of two first aiders". */
const madeOnly = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
  if (!oneOf.test(fact.text) || oneOf.test(rewrite.text)) return []
  const at = clause.from
  const [first, second] = [rewrite.tokens[at], rewrite.tokens[at + 1]]
  const isOnly =
    /^(?:el|la|der|die|das)$/u.test(first?.lower ?? '') || (first?.lower === 'the' && second?.lower === 'one')
  return isOnly && first !== undefined
    ? [{ entity: `${first.text} ${second?.text ?? ''}`, message: 'The cited fact names one of several.', tokens: [at] }]
    : []
}

/** From being named to winning. */
const steps = [
  /^(?:nominated|nominee|nomination)$/u,
  /^shortlist/u,
  /^finalists?$/u,
  /^runners?$/u,
  /^(?:won|winner|winning)$/u,
]
const stepOf = ({ tokens }: Reading): number =>
  Math.max(-1, ...tokens.map(({ lower }) => steps.findIndex((pattern) => pattern.test(lower))))

/** "Shortlisted for" of "nominated for": nearer to the prize than the fact. */
const nearerToPrize = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
  const [given, said] = [stepOf(fact), stepOf(rewrite)]
  const at = range(clause.from, clause.to).find(
    (one) => said >= 0 && steps[said]?.test(rewrite.tokens[one]?.lower ?? ''),
  )
  if (given === -1 || said <= given || at === undefined) return []
  const entity = rewrite.tokens[at]?.text ?? ''
  return [{ entity, message: `The cited fact does not say "${entity}".`, tokens: [at] }]
}

export const superlatives: Rule = {
  name: 'superlatives',
  check: (question) => [
    ...unrankedIn(question),
    ...movedFirst(question),
    ...madeOnly(question),
    ...nearerToPrize(question),
  ],
}
