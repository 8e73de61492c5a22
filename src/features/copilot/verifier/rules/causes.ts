/** Causes: that one thing brought about another is a claim of its own; a result beside an action is not its effect. */
import { prepositions } from '../lexicon/function-words.ts'
import { causingChange } from '../lexicon/verbs.ts'
import { helpedChangeIn } from '../reading/helping.ts'
import { isNoun } from '../reading/lemmas.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const causing = new Set(causingChange.map(stemOf))
const phrases =
  `resulting in|resulted in|results in|result of|results of|led to|leading to|leads to|thereby|therefore|hence|consequently|because|due to|thanks to|owing to|causing|caused|enabling|enabled|allowing|allowed|contributing to|driving|which meant|so that|, so|meaning that|meaning|as a consequence|with the result|which is why|sodass|so dass|deshalb|daher|por lo que|por eso|de modo que|as a result|attributable to|stemming from|yielding|yielded|translating into|dadurch|wodurch|führte zu|was zu|aufgrund|gracias a|debido a|lo que|resultando en`
    .split('|')
    .map((phrase) => phrase.split(' '))
const looser = new Set(
  'by through via using with from dank durch mittels mediante con para to which for that upon'.split(' '),
)

const phraseAt = (reading: Reading, at: number): readonly string[] | undefined =>
  phrases.find((phrase) => phrase.every((word, offset) => reading.tokens[at + offset]?.lower === word))

/** "Lifting panels", "cutting cloth": a deed of hands is no change of a figure. */
const byHand = new Set(['lift', 'cut', 'drive', 'grow', 'save', 'trim', 'raise', 'lower'].map(stemOf))
const figures =
  /^(?:sales?|costs?|errors?|revenues?|times?|outputs?|efficiency|rates?|productivity|satisfaction|traffic|profits?|waste|scores?|turnover|margins?|numbers?|bills?|complaints?|membership|attendance|takings|business|demand|growth|quality|morale|money|energy|adoption|innovation|engagement|improvements?|change|results?|success|performance|uptake|conversion\w*|retention|loyalty|value|delays?|spend\w*|expens\w*)$/u

const isDeedOfHands = (reading: Reading, at: number): boolean => {
  const clause = reading.clauses[reading.clauseOf[at] ?? 0]
  const end = Math.min(at + 7, clause?.to ?? at)
  return (
    byHand.has(reading.tokens[at]?.stem ?? '') &&
    !range(at, end).some((one) => figures.test(reading.tokens[one]?.lower ?? '')) &&
    !reading.quantities.some(({ from, dimension }) => dimension === 'percent' && from > at && from < end)
  )
}

/** "Driving elderly people to appointments" causes nothing; "driving sales" does. */
const isDriving = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.lower === 'driving' &&
  !reading.tokens.slice(at + 1, at + 7).some(({ lower }) => figures.test(lower))

const isChange = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'word' &&
  // "Double glazing" doubles nothing.
  !/^(?:double|triple)$/u.test(reading.tokens[at]?.lower ?? '') &&
  causing.has(reading.tokens[at]?.stem ?? '') &&
  // "Growth rooms" are a thing.
  !(reading.tokens[at]?.lower === 'growth' && isNoun(reading.tokens[at + 1]?.lower ?? '')) &&
  // "Shrink-wrapped pallets" shrank nothing.
  !(reading.tokens[at + 1]?.text === '-' && reading.tokens[at + 1]?.start === reading.tokens[at]?.end)

/** Whether the fact connects its statements by any word of cause, means or purpose, or by a participle. */
const saysCause = (fact: Reading): boolean =>
  fact.tokens.some(
    (token, at) =>
      phraseAt(fact, at) !== undefined || (looser.has(token.lower) && at > 0 && fact.tokens[at + 1]?.kind === 'word'),
  ) || fact.clauses.some((clause) => clause.link === 'participle' || clause.link === 'relative')

const isSingleStatement = (fact: Reading): boolean => fact.clauses.length === 1

/** ", reducing errors", "which cut costs", "resulting in": the words of a rewrite that claim a cause. */
const causeIn = ({ rewrite, clause }: Question): number | null => {
  const phrase = range(clause.from, clause.to).find(
    (at) =>
      phraseAt(rewrite, at) !== undefined &&
      !isDriving(rewrite, at) &&
      !(isChange(rewrite, at) && isDeedOfHands(rewrite, at)),
  )
  if (phrase !== undefined) return phrase
  if (clause.link === 'participle' || clause.link === 'relative')
    return (
      range(clause.from, Math.min(clause.from + 4, clause.to)).find(
        (at) => isChange(rewrite, at) && !isDeedOfHands(rewrite, at),
      ) ?? null
    )
  const helped = helpedChangeIn(rewrite, clause)
  if (helped !== undefined) return helped
  // "A sheet that cut losses": a relative clause without its comma.
  const relative = range(clause.from + 1, clause.to).find(
    (at) =>
      /^(?:that|which)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
      isChange(rewrite, at + 1) &&
      !isDeedOfHands(rewrite, at + 1),
  )
  if (relative !== undefined) return relative + 1
  const hasChange = range(clause.from, clause.to).some((at) => isChange(rewrite, at))
  const means = range(clause.from + 1, clause.to).find(
    (at) =>
      /^(?:by|through|via)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
      rewrite.owners[at + 1] !== 'quantity' &&
      rewrite.tokens[at + 1]?.kind === 'word',
  )
  return hasChange && means !== undefined ? means : null
}

/** "Sales grew 20 %" has no cause; a verb before an amount, "by", "to" or the end, with a noun before it. */
const isHappening = (fact: Reading, at: number): boolean => {
  const token = fact.tokens[at]
  if (token?.kind !== 'word' || /ing$/u.test(token.lower)) return false
  const clause = fact.clauses[fact.clauseOf[at] ?? 0]
  if (clause === undefined) return false
  // "The shop where I worked grew": what the relative clause says is not who grew it.
  const relative = range(clause.from + 1, at).find((one) =>
    /^(?:where|which|that|whose|whom)$/u.test(fact.tokens[one]?.lower ?? ''),
  )
  const before = range(clause.from, relative ?? at).filter(
    (one) => fact.owners[one] !== 'grammar' && !/ly$/u.test(fact.tokens[one]?.lower ?? ''),
  )
  const subject = before.at(-1)
  const isPassive = range(clause.from, at).some((one) =>
    /^(?:was|were|been|is|are|be)$/u.test(fact.tokens[one]?.lower ?? ''),
  )
  const next = fact.tokens[at + 1]
  const hasNoObject =
    next === undefined ||
    next.kind === 'mark' ||
    fact.owners[at + 1] === 'quantity' ||
    prepositions.has(next.lower) ||
    /ly$/u.test(next.lower)
  const isBySelf = before.some((one) => /^(?:i)$/u.test(fact.tokens[one]?.lower ?? ''))
  const isNoun = subject !== undefined && !/(?:ed|ing)$/u.test(fact.tokens[subject]?.lower ?? '')
  return isNoun && hasNoObject && !isPassive && !isBySelf && fact.owners[subject] !== 'quantity'
}

/** "Increased sales by 20 %" for "Sales grew 20 %": the person becomes the cause. */
const claimedHappening = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    if (!isChange(rewrite, at) || rewrite.owners[at] !== 'word' || isHappening(rewrite, at)) return []
    const isNoun =
      /^(?:a|an|the|in)$/u.test(rewrite.tokens[at - 1]?.lower ?? '') ||
      /(?:[^e]ed|ing)$/u.test(rewrite.tokens[at - 1]?.lower ?? '') ||
      rewrite.tokens[at + 1]?.lower === 'in' ||
      rewrite.tokens[at + 1]?.lower === 'of'
    if (isNoun) return []
    const carriers = supportOf(rewrite, at, evidence).at.filter(
      (where) => !/^(?:growth|sales?|loss)$/u.test(evidence.fact.tokens[where]?.lower ?? ''),
    )
    if (carriers.length === 0 || !carriers.every((where) => isHappening(evidence.fact, where))) return []
    const word = rewrite.tokens[at]?.text ?? ''
    return [
      { entity: word, message: `The cited fact reports a change; "${word}" claims to have caused it.`, tokens: [at] },
    ]
  })

const spanishThird = /(?:aron|ieron|ió|ó|aba|aban|ían?)$/u
const spanishFirst = /(?:é|í)$/u

const imperfect = /(?:aba|ía)$/u

/** The first word, or one right behind "y" where the first word is a verb as well: "abría la tienda y cobraba en caja". */
const opensDoing = ({ tokens }: Reading, at: number): boolean =>
  at === 0 ||
  (/(?:aba|ía|é|í)$/u.test(tokens[0]?.lower ?? '') && /^(?:y|e|,|también|además)$/u.test(tokens[at - 1]?.lower ?? ''))

/** "Subí las ventas" for "las ventas subieron": Spanish says in the verb who did it. */
const claimedInSpanish = ({ rewrite, clause, evidence }: Question): Problem[] =>
  rewrite.language !== 'es'
    ? []
    : range(clause.from, clause.to).flatMap((at): Problem[] => {
        const word = rewrite.tokens[at]
        if (word?.kind !== 'word' || !spanishFirst.test(word.lower)) return []
        const carriers = supportOf(rewrite, at, evidence).at
        if (
          carriers.length === 0 ||
          !carriers.every(
            (where) =>
              spanishThird.test(evidence.fact.tokens[where]?.lower ?? '') &&
              // "Preparaba ofertas": the person's own, as an entry tells it.
              !(opensDoing(evidence.fact, where) && imperfect.test(evidence.fact.tokens[where]?.lower ?? '')),
          )
        )
          return []
        const message = `The cited fact reports what happened; "${word.text}" claims to have done it.`
        return [{ entity: word.text, message, tokens: [at] }]
      })

export const causes: Rule = {
  name: 'causes',
  check: (question) => {
    const happening = [...claimedHappening(question), ...claimedInSpanish(question)]
    const at = causeIn(question)
    if (
      at === null ||
      saysCause(question.evidence.fact) ||
      (isSingleStatement(question.evidence.fact) && question.rewrite.clauses.length === 1)
    )
      return happening
    const word = question.rewrite.tokens[at]?.text ?? ''
    return [
      ...happening,
      {
        entity: word,
        message: `The cited fact does not say that one thing caused the other ("${word}").`,
        tokens: [at],
      },
    ]
  },
}
