/** Scope: what the person did may not grow. A verb needs its own or a stronger one in the fact, about the same thing. */
import { neutralWords, prepositions } from '../lexicon/function-words.ts'
import { generalVerbs, irregularPasts, isPastForm, teamNouns } from '../lexicon/verbs.ts'
import { isAction } from '../reading/actions.ts'
import { verbStem, verbStems } from '../reading/clauses.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { isCarried, strengthOf, supportOf } from '../support.ts'
import { isHaving } from './having.ts'
import { isLimitCarried } from './limits.ts'
import { saysRatio } from './quantities.ts'
import type { Problem, Question, Rule } from './rule.ts'
import { isName, saysUnit } from './words.ts'

const general = new Set(generalVerbs.map(verbStem))
const teams = new Set(teamNouns.map(stemOf))
const leads = new Set(['lead', 'manag', 'supervis', 'overse', 'head', 'run', 'direct'])

const isVerb = (rewrite: Reading, at: number): boolean => {
  const token = rewrite.tokens[at]
  // "AWS services" after a skill is what the skill is, not something done.
  if (token?.lower === 'services' && rewrite.owners[at - 1] === 'skill') return false
  // "Took care of": the second word belongs to the first.
  if (rewrite.tokens[at - 1]?.stem.endsWith(`-${token?.lower}`) === true) return false
  // "A BA, followed by a PGCE".
  if (token?.lower === 'followed' && rewrite.tokens[at + 1]?.lower === 'by') return false
  // "Served as cashier": the title rule answers for what follows.
  if (rewrite.tokens[at + 1]?.lower === 'as' && /^(?:act|serv|function|operat)/u.test(token?.lower ?? '')) return false
  return (
    token !== undefined &&
    rewrite.language === 'en' &&
    rewrite.owners[at] === 'word' &&
    verbStems.has(token.stem) &&
    !neutralWords.has(token.lower)
  )
}

/** One leads or manages a team; with other objects leading says more. */
const isTeamLead = ({ rewrite, clause, evidence }: Question, at: number): boolean => {
  const stem = rewrite.tokens[at]?.stem ?? ''
  if (!leads.has(stem) || !evidence.fact.tokens.some((token) => leads.has(token.stem))) return false
  const object = rewrite.tokens.slice(at + 1, Math.min(at + 7, clause.to)).find((token) => teams.has(token.stem))
  return object !== undefined && evidence.fact.tokens.some((token) => teams.has(token.stem))
}

const objectsOf = (rewrite: Reading, verb: number, to: number): number[] => {
  const found: number[] = []
  for (let at = verb + 1; at < to && found.length < 3; at++) {
    const token = rewrite.tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-') || prepositions.has(token.lower)) break
    if (token.lower === 'and' || token.lower === 'or') {
      if (found.length > 0) break
      continue
    }
    const owner = rewrite.owners[at]
    if (owner === 'word' || owner === 'skill' || owner === 'title') found.push(at)
  }
  return found
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

/** In a fact with several statements the verb and its object must come from one of them. */
const movedVerb = (question: Question, at: number): Problem[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  const token = rewrite.tokens[at]
  const isVerbForm =
    /(?:ed|ing)$/u.test(token?.lower ?? '') || irregularPasts.has(token?.lower ?? '') || at === clause.from
  if (token === undefined || !isVerbForm || fact.clauses.length < 2 || general.has(token.stem)) return []
  const { at: verbs, context } = supportOf(rewrite, at, evidence)
  if (context || verbs.length === 0) return []
  // "Sold dried flowers": what opened a clause of the fact is part of the thing here.
  if (/[^e]ed$/u.test(rewrite.tokens[at + 1]?.lower ?? '')) return []
  // "Baked cakes and delivered to hospitals": what was delivered stands in the clause before.
  const homes = new Set<number | undefined>(
    verbs.flatMap((where) => {
      const home = fact.clauseOf[where] ?? 0
      return prepositions.has(fact.tokens[where + 1]?.lower ?? '') ? [home, home - 1] : [home]
    }),
  )
  if (verbs.some((where) => /^(?:them|it|these|those|this)$/u.test(fact.tokens[where + 1]?.lower ?? ''))) return []
  const moved = objectsOf(rewrite, at, clause.to).filter((object) => {
    if (isVerb(rewrite, object) || /ed$/u.test(rewrite.tokens[object]?.lower ?? '')) return false
    const carried = supportOf(rewrite, object, evidence)
    return !carried.context && carried.at.length > 0 && !carried.at.some((where) => homes.has(fact.clauseOf[where]))
  })
  const first = moved[0]
  if (first === undefined) return []
  const word = rewrite.tokens[first]?.text ?? ''
  return [
    {
      entity: `${token.text} ${word}`,
      message: `The cited fact says "${token.text}" of something else than "${word}".`,
      tokens: [at, first],
    },
  ]
}

const hasName = (fact: Reading, clause: number | undefined): boolean =>
  fact.tokens.some(
    (token, at) => fact.clauseOf[at] === clause && fact.owners[at] === 'word' && isName(fact, at) && token.capital,
  )

/** "Trained in Paris, worked in Lyon": where each statement has its own name, names may not change places. */
const movedName = (question: Question, verb: number): Problem[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  const token = rewrite.tokens[verb]
  const homes = (fact.byStem.get(token?.stem ?? '') ?? []).map((where) => fact.clauseOf[where])
  if (token === undefined || homes.length === 0 || !homes.every((home) => hasName(fact, home))) return []
  return range(verb + 1, clause.to).flatMap((at): Problem[] => {
    if (!isName(rewrite, at) || rewrite.owners[at] !== 'word') return []
    const carriers = supportOf(rewrite, at, evidence, true)
    if (
      carriers.context ||
      carriers.at.length === 0 ||
      carriers.at.some((where) => homes.includes(fact.clauseOf[where]))
    )
      return []
    const name = rewrite.tokens[at]?.text ?? ''
    return [
      {
        entity: `${token.text} ${name}`,
        message: `The cited fact says "${token.text}" of something else than "${name}".`,
        tokens: [verb, at],
      },
    ]
  })
}

const light = new Set(
  'provide give offer deliver perform make conduct carry-out do take produce create complete handle hold apply undertake achieve issue run'
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

/** Stretches of a fact between "and" and commas. */
const stretchOf = (fact: Reading, at: number): number =>
  fact.tokens.slice(0, at).filter((token) => token.lower === 'and' || token.text === ',' || token.text === ';').length

const isPlaced = (reading: Reading, at: number): boolean =>
  /^(?:at|for|in|with)$/u.test(reading.tokens[at - 1]?.lower ?? '')

/** "C# at Ferro and PHP at Lumo": a name keeps the thing that it stands with. */
const movedPair = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from + 2, clause.to).flatMap((at): Problem[] => {
    if (!isName(rewrite, at) || rewrite.owners[at] !== 'word' || !isPlaced(rewrite, at)) return []
    const { fact } = evidence
    const named = new Set(
      fact.tokens.flatMap((_, where) =>
        isName(fact, where) && fact.owners[where] === 'word' && isPlaced(fact, where) ? [stretchOf(fact, where)] : [],
      ),
    )
    // One name alone has nothing to change places with.
    if (named.size < 2) return []
    const homes = supportOf(rewrite, at, evidence, true).at.map((where) => stretchOf(fact, where))
    const partners = supportOf(rewrite, at - 2, evidence).at.map((where) => stretchOf(fact, where))
    const isMoved =
      homes.length > 0 &&
      partners.length > 0 &&
      partners.every((stretch) => named.has(stretch) && !homes.includes(stretch))
    if (!isMoved) return []
    const words = rewrite.tokens
      .slice(at - 2, at + 1)
      .map((token) => token.text)
      .join(' ')
    return [
      { entity: words, message: `The cited fact does not connect these words: "${words}".`, tokens: [at - 2, at] },
    ]
  })

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
        if (isCarried(supportOf(rewrite, at, evidence)) && isThingOnly(question, at)) {
          const verb = rewrite.tokens[at]?.text ?? ''
          return [{ entity: verb, message: `The cited fact names a thing, it does not say "${verb}".`, tokens: [at] }]
        }
        if (isCarried(supportOf(rewrite, at, evidence)) || isTeamLead(question, at))
          return [...movedVerb(question, at), ...movedName(question, at)]
        if (
          !isVerb(rewrite, at) ||
          isFrame(question, at) ||
          framesDuty(question, at) ||
          isKept(question, at) ||
          makesOfDoing(question, at) ||
          coversDistance(question, at) ||
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
    return [...verbs, ...movedPair(question), ...authority(question)]
  },
}
