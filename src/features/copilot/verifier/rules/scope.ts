/** Scope: what the person did may not grow. A verb needs its own or a stronger one in the fact, about the same thing. */
import { irregularPasts, isPastForm, teamNouns } from '../lexicon/verbs.ts'
import { isAction } from '../reading/actions.ts'
import { verbStem, verbStems } from '../reading/clauses.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { byAcronym, isCarried, strengthOf, supportOf } from '../support.ts'
import { isHaving } from './having.ts'
import { isLimitCarried } from './limits.ts'
import { movedName, movedPair, movedVerb } from './moved.ts'
import { performedForOthers } from './performing.ts'
import { saysRatio } from './ratios.ts'
import type { Problem, Question, Rule } from './rule.ts'
import { isVerb } from './verb-forms.ts'
import { saysUnit } from './words.ts'

const teams = new Set(teamNouns.map(stemOf))
const leads = new Set(['lead', 'manag', 'supervis', 'overse', 'head', 'run', 'direct'])

/** One leads or manages a team; with other objects leading says more. */
const isTeamLead = ({ rewrite, clause, evidence }: Question, at: number): boolean => {
  const stem = rewrite.tokens[at]?.stem ?? ''
  if (!leads.has(stem) || !evidence.fact.tokens.some((token) => leads.has(token.stem))) return false
  const object = rewrite.tokens.slice(at + 1, Math.min(at + 7, clause.to)).find((token) => teams.has(token.stem))
  return object !== undefined && evidence.fact.tokens.some((token) => teams.has(token.stem))
}

/** "Drawings" are things, "drawing" is a doing. */
const derived =
  /^(?!luggage|baggage|package|garage|village|image|sausage|cottage|beverage)\p{L}*(?:ing$|(?:ion|ment|ance|ence|al|ure|age|sis|ery|ry|ty|our|or|(?<!mo)ve|th)s?$)/u
const framing = new Set(
  `provide give offer deliver perform make conduct carry do take hold run handle write prepare keep draw have lead manage support help assist contribute participate responsible ensure coordinate oversee supervise execute complete undertake organize include involve`
    .split(' ')
    .map(verbStem)
    .concat(verbStem('carry-out'), verbStem('draw-up'), verbStem('put-together')),
)

/** "Guided tours" of "took guided tours": what opens the rewrite only says of what kind the fact's thing is. */
const isAttribute = ({ rewrite, clause, evidence: { fact } }: Question, at: number, where: number): boolean => {
  const opens = range(clause.from, at).every((one) => rewrite.tokens[one]?.kind !== 'word')
  const before = fact.tokens[where - 1]
  return (
    opens &&
    /[^e]ed$/u.test(fact.tokens[where]?.lower ?? '') &&
    fact.tokens[where + 1]?.kind === 'word' &&
    before?.kind === 'word' &&
    (isPastForm(before.lower) || /^(?:a|an|the)$/u.test(before.lower)) &&
    !/^(?:and|or)$/u.test(before.lower)
  )
}

const isSubject = (fact: Reading, where: number): boolean =>
  /^(?:was|were|is|are|had|has)$/u.test(fact.tokens[where + 1]?.lower ?? '')

/**
 * "Operated the line according to the programme" does not carry "programmed the line": a noun that is no doing, in a
 * statement that has its own verb, makes no verb.
 */
const isThingOnly = (question: Question, at: number): boolean => {
  const { rewrite, evidence } = question
  const { fact } = evidence
  const lower = rewrite.tokens[at]?.lower ?? ''
  if (rewrite.language !== 'en' || !isPastForm(lower)) return false
  const { at: carriers, context } = supportOf(rewrite, at, evidence)
  return (
    !context &&
    carriers.every((where) => {
      const word = fact.tokens[where]
      const before = fact.tokens[where - 1]?.lower ?? ','
      // "Designs and sews": the next verb of a row.
      const isInRow = /^(?:and|or|,|;|to|i|we|then|also|not|.+ly)$/u.test(before)
      if (isAttribute(question, at, where)) return true
      if (word?.kind !== 'word' || isInRow || /(?:ed|ing)$/u.test(word.lower) || irregularPasts.has(word.lower))
        return false
      const clause = fact.clauses[fact.clauseOf[where] ?? 0]
      const opening = range(clause?.from ?? 0, where).find((one) => isAction(fact, one))
      const verb = fact.tokens[opening ?? -1]
      // "The move was called off": the thing that a statement is about.
      if (verb === undefined)
        return /^(?:the|a|an|this)$/u.test(before) && !derived.test(word.lower) && isSubject(fact, where)
      return !framing.has(verb.stem) && !derived.test(word.lower)
    })
  )
}

const light = new Set(
  'provide give offer deliver perform make conduct carry-out do take produce create complete handle hold apply undertake achieve issue run place raise'
    .split(' ')
    .map(verbStem),
)

/** Verbs that only frame what a list of duties names: "handled deliveries", "took care of the rota". */
const duties = new Set(
  'provide deliver perform conduct carry-out do handle take-care produce complete cover undertake'
    .split(' ')
    .map(verbStem),
)

/** "Room service, luggage": a list of what there was to do, with more than names of skills and without a verb of its own. */
const listsDuties = (fact: Reading): boolean =>
  fact.tokens.every(({ lower }, at) => !isAction(fact, at) || lower.endsWith('ing')) &&
  fact.degrees.length + fact.certificates.length + fact.languages.length === 0 &&
  !fact.tokens.some(({ lower }) =>
    /^(?:knowledge|interests?|hobby|hobbies|skills?|familiar\w*|course|training|interested)$/u.test(lower),
  ) &&
  fact.tokens.some((_, at) => fact.owners[at] === 'word')

const framesDuty = ({ rewrite, clause, evidence }: Question, at: number): boolean =>
  (duties.has(rewrite.tokens[at]?.stem ?? '') || rewrite.tokens[at - 1]?.stem === verbStem('take-care')) &&
  listsDuties(evidence.fact) &&
  range(at + 1, Math.min(at + 6, clause.to)).some(
    (noun) =>
      rewrite.owners[noun] === 'word' &&
      supportOf(rewrite, noun, evidence).at.some((where) => evidence.fact.owners[where] === 'word'),
  )

/** "Prepared rotas" of "did the rotas", "gave lessons" of "taught lessons": the verb says what one does with such a thing. */
const makesOfDoing = ({ rewrite, clause, evidence: { fact } }: Question, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  const isOf = (verbs: RegExp): boolean =>
    range(at + 1, Math.min(at + 6, clause.to)).some((noun) =>
      (fact.byStem.get(rewrite.tokens[noun]?.stem ?? '') ?? []).some(
        (where) =>
          rewrite.owners[noun] === 'word' &&
          fact.tokens.slice(Math.max(0, where - 5), where).some((token) => verbs.test(token.lower)),
      ),
    )
  if (/^prepar/u.test(lower) && fact.byStem.has('ready')) return isOf(/^(?:got|get|getting|gets)$/u)
  if (/^(?:prepar|mak|mad|compil|complet|handl)/u.test(lower)) return isOf(/^(?:did|do|does|doing|done)$/u)
  const object = range(at + 1, Math.min(at + 7, clause.to)).some((noun) =>
    /^(?:lessons?|class(?:es)?|courses?|workshops?|sessions?|talks?|seminars?|tours?|lectures?)$/u.test(
      rewrite.tokens[noun]?.lower ?? '',
    ),
  )
  return object && /^(?:give|gave|giving|gives|deliver|delivered|delivering|guided|guiding|held|holding)$/u.test(lower)
    ? isOf(/^(?:taught|teach|teaching|teaches|gave|give|giving|gives|led|ran|held|delivered|presented)$/u)
    : false
}

/** "Rode 60 km a day": covered, whatever the way; the number is the fact's, or its own rule refuses it. */
const coversDistance = ({ rewrite }: Question, at: number): boolean =>
  /^cover(?:ed|ing|s)?$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  rewrite.quantities.some(
    ({ dimension, from }) => /^(?:metres|feet|miles)$/u.test(dimension) && from > at && from <= at + 3,
  )

/** "Phoned suppliers to chase deliveries" of "chased deliveries with suppliers by phone". */
const isByPhone = ({ rewrite, evidence: { fact } }: Question, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  const means = /^(?:phone|telephon)/u.test(lower) ? /^(?:tele)?phone$/u : /^e-?mail/u.test(lower) ? /^e-?mail$/u : null
  return (
    means !== null &&
    fact.tokens.some((token, where) => means.test(token.lower) && fact.tokens[where - 1]?.lower === 'by')
  )
}

/** "Kept rooms restocked" for "restocked rooms". */
const isKept = ({ rewrite, evidence }: Question, at: number): boolean =>
  /^ke(?:pt|ep|eping|eps)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  range(at + 2, Math.min(at + 7, rewrite.tokens.length)).some(
    (one) =>
      /[^e]ed$/u.test(rewrite.tokens[one]?.lower ?? '') &&
      (evidence.fact.byStem.get(rewrite.tokens[one]?.stem ?? '') ?? []).some((where) =>
        /[^e]ed$/u.test(evidence.fact.tokens[where]?.lower ?? ''),
      ),
  )

/** "Provided support" for "supported": the verb is only the frame of a noun whose verb the fact has. */
const isFrame = ({ rewrite, clause, evidence }: Question, at: number): boolean => {
  if (!light.has(rewrite.tokens[at]?.stem ?? '')) return false
  return range(at + 1, Math.min(at + 6, clause.to)).some((noun) => {
    const token = rewrite.tokens[noun]
    if (token?.kind !== 'word') return false
    return supportOf(rewrite, noun, evidence).at.some(
      (where) =>
        token.lower !== evidence.fact.tokens[where]?.lower &&
        !isPastForm(token.lower) &&
        (isPastForm(evidence.fact.tokens[where]?.lower ?? '') ||
          (evidence.fact.tokens[where]?.root === token.root &&
            /(?:ed|ing)$/u.test(evidence.fact.tokens[where]?.lower ?? ''))),
    )
  })
}

const strongestIn = (reading: Reading): number =>
  Math.max(0, ...reading.tokens.filter((token) => verbStems.has(token.stem)).map((token) => strengthOf(token.stem)))

/** "Oiled organs": a verb that no table knows, at the beginning of what it says. */
const opensAsVerb = ({ rewrite, clause }: Question, at: number): boolean => {
  const first = range(clause.from, clause.to).find((one) => rewrite.tokens[one]?.kind === 'word')
  return at === first && rewrite.owners[at] === 'word' && /[^e]ed$/u.test(rewrite.tokens[at]?.lower ?? '')
}

const over =
  /^(?:under|reporting|report|reports|reported|supervis\p{L}*|led|leading|manag\p{L}*|my|charge|head\p{L}*|foreman|supervisor)$/u

/** "With 350 workers under me" of a plant with 350 workers. */
const authority = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] =>
  range(clause.from, clause.to - 1).flatMap((at): Problem[] => {
    const [word, next] = [rewrite.tokens[at], rewrite.tokens[at + 1]]
    const isOver = word?.lower === 'under' && /^(?:me|my)$/u.test(next?.lower ?? '')
    if (!isOver || fact.tokens.some(({ lower }) => over.test(lower))) return []
    return [
      {
        entity: `${word.text} ${next?.text ?? ''}`,
        message: 'The cited fact puts nobody under the person.',
        tokens: [at],
      },
    ]
  })

export const scope: Rule = {
  name: 'scope',
  check: (question) => {
    const { rewrite, clause, evidence } = question
    const verbs = range(clause.from, clause.to)
      .filter(
        (at) => isVerb(rewrite, at) || opensAsVerb(question, at) || /^work/u.test(rewrite.tokens[at]?.lower ?? ''),
      )
      .flatMap((at): Problem[] => {
        if (!isVerb(rewrite, at) && opensAsVerb(question, at)) return movedVerb(question, at)
        const isOfAcronym = byAcronym(rewrite, at, evidence.fact).length > 0
        if (isCarried(supportOf(rewrite, at, evidence)) && !isOfAcronym && isThingOnly(question, at)) {
          const verb = rewrite.tokens[at]?.text ?? ''
          return [{ entity: verb, message: `The cited fact names a thing, it does not say "${verb}".`, tokens: [at] }]
        }
        if (isFrame(question, at)) return movedName(question, at)
        if (isCarried(supportOf(rewrite, at, evidence)) || isTeamLead(question, at))
          return [...movedVerb(question, at), ...movedName(question, at)]
        if (
          !isVerb(rewrite, at) ||
          framesDuty(question, at) ||
          isKept(question, at) ||
          makesOfDoing(question, at) ||
          isOfAcronym ||
          coversDistance(question, at) ||
          isByPhone(question, at) ||
          isHaving(question, at) ||
          saysUnit(rewrite, at) ||
          saysRatio(rewrite.tokens[at]?.lower ?? '', evidence.fact) ||
          isLimitCarried(rewrite, at, evidence.fact)
        )
          return []
        const word = rewrite.tokens[at]?.text ?? ''
        const isStronger = strengthOf(rewrite.tokens[at]?.stem ?? '') > strongestIn(evidence.fact)
        const message = isStronger
          ? `"${word}" claims more than the cited fact says.`
          : `The cited fact does not say "${word}".`
        return [{ entity: word, message, tokens: [at] }]
      })
    return [...verbs, ...movedPair(question), ...authority(question), ...performedForOthers(question)]
  },
}
