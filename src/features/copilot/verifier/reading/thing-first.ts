/**
 * One order for what the person did: "Tills counted in two shops and takings banked" is read as "Counted tills in two shops and
 * banked takings", with "were" as without it. What is not wholly told so comes back as it is.
 */
import { prepositions } from '../lexicon/function-words.ts'
import { irregularForms } from '../lexicon/irregular-forms.ts'
import { titleNouns } from '../lexicon/titles.ts'
import { causingChange, irregularPasts } from '../lexicon/verbs.ts'
import { verbStems } from './clauses.ts'
import { lemmasOf } from './lemmas.ts'
import { stemOf } from './stem.ts'

/** "Wrote": a past that is no participle; a thing before it would be its doer. */
const onlyPast =
  /^(?:ran|wrote|oversaw|grew|drove|gave|took|began|chose|drew|flew|rose|fell|spoke|got|went|came|became|rode|sang|swam|broke|undertook|rewrote|overcame|withdrew|knew|wove|shook|tore|wore|blew|threw|did|hid|ate|drank|woke|shrank|sank|stole|swore|mistook|foresaw|rang|strove|fled|crept|knelt|leapt|quit)$/u
/** "Price cut", "payroll run": things as well, so that they are no participles by themselves. */
const asBase = /^(?:run|cut|set|put|hit|shut|read|reset|split|bid|cast|spread|shed|broadcast|forecast|upset)$/u
/** What somebody or something is, what happens by itself and what came to nothing: "firm based in Hull", "sales ended". */
const states =
  /^(?:cancell?ed|abandoned|postponed|delayed|stopped|refused|rejected|denied|intended|aborted|suspended|disbanded|dissolved|based|located|situated|called|named|titled|aged|employed|registered|qualified|certified|licensed|licenced|chartered|accredited|awarded|elected|appointed|promoted|retired|born|founded|owned|ended|started|lasted|failed|passed|expired|returned|happened|occurred|arrived|lived|worked|stayed|joined|applied|signed|used|helped|assisted|supported|skilled|experienced|interested|concerned|related|dated|affected|sprayed)$/u
const changes = new Set(causingChange.map(stemOf))
/** "Timber cut", "roots lifted": a deed of hands, unless a figure is what was cut. */
const byHand = /^(?:cut|lifted|trimmed|driven)$/u
const figures =
  /^(?:costs?|sales|prices?|budgets?|rates?|times?|waste|bills?|spend\w*|losses|errors?|numbers?|emissions|absence|debts?|traffic|growth|profits?|turnover|revenues?|morale|standards?)$/u
/** "Exam booked for June": what is to come of these is no deed. */
const toCome = /^(?:booked|scheduled|planned|arranged|expected)$/u
const credentials =
  /^(?:exams?|examinations?|tests?|ratings?|courses?|assessments?|licen[cs]es?|certificates?|interviews?)$/u
const particles = /^(?:up|down|out|off|in|over|away|back)$/u
const times = /^(?:every|each|daily|weekly|monthly|yearly|annually|nightly|twice|once|\p{L}+ly)$/u
const somebody =
  /^(?:i|we|he|she|they|it|was|were|you|who|which|that|this|these|those|everyone|not|never|no|only|then)$/u
const others = /\b(?:by|me|us|my|our|them|him|her|their|who|which|that|not|never)\b/iu

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '')

const pasts = new Map([...irregularPasts].map((past) => [irregularForms.get(past), past]))

/** "Drew" of "drawn", "handled" of itself; undefined for what is no participle. */
const pastOf = (word: string): string | undefined => {
  const lower = plain(word)
  if (lower !== word.toLowerCase() || states.test(lower) || onlyPast.test(lower)) return undefined
  if (changes.has(stemOf(lower)) && !byHand.test(lower)) return undefined
  if (asBase.test(lower)) return pasts.get(lower) ?? lower
  if (irregularPasts.has(lower) || irregularPasts.has(lower.replace(/^(?:re|over|under|out)/u, ''))) return lower
  if (/[^e]ed$/u.test(lower))
    return lemmasOf(lower).some(({ word: base, parts }) => parts.has('v') && base !== lower) ? lower : undefined
  const base = irregularForms.get(lower)
  return base !== undefined && base !== lower && /(?:wn|en|un|um|ung|ven)$/u.test(lower) ? pasts.get(base) : undefined
}

const endsDoing = (word: string | undefined): boolean =>
  word === undefined || prepositions.has(plain(word)) || times.test(plain(word))

/** "Drawn up": the particle belongs to the verb; "fitted in 20 homes" has none. */
const hasParticle = ([word, next]: readonly string[]): boolean =>
  word !== undefined && particles.test(plain(word)) && endsDoing(next)

/** The index of the first participle that ends there or has a particle, a preposition or a time behind it. */
const participleIn = (words: readonly string[]): number =>
  words.findIndex(
    (word, at) => pastOf(word) !== undefined && (endsDoing(words[at + 1]) || hasParticle(words.slice(at + 1))),
  )

/** Whether words can be what something was done to, and not who did it or a doing themselves. */
const isThing = (words: readonly string[], verb: string, hasVerb: boolean, isFirst: boolean): boolean => {
  const [first = ''] = words.map(plain)
  if (words.some((word) => somebody.test(plain(word)) || onlyPast.test(plain(word)))) return false
  if (/ly$/u.test(plain(words.at(-1) ?? '')) || prepositions.has(plain(words.at(-1) ?? ''))) return false
  if (irregularPasts.has(first) || prepositions.has(first) || (/[^e]ed$/u.test(first) && words.length > 1)) return false
  if (toCome.test(verb) && words.some((word) => credentials.test(plain(word)))) return false
  if (byHand.test(verb) && words.some((word) => figures.test(plain(word)))) return false
  if (hasVerb) return true
  // "Repair cars damaged in accidents", "Running clubs founded in 1990", "Nurse trained in Hull".
  const isRow = words[1] === 'and'
  const isVerb = isFirst && words.length > 1 && !isRow && !first.endsWith('s') && verbStems.has(stemOf(first))
  return !isVerb && !/.{3}ing$/u.test(first) && !words.some((word) => titleNouns.has(plain(word)))
}

/** "Inventories", "Slate": what is no name begins small behind its verb. */
const inside = (words: string): string => {
  const [first = ''] = words.split(' ')
  const isCommon = /^\p{Lu}\p{Ll}+,?$/u.test(first) && lemmasOf(plain(first)).length > 0
  return isCommon ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
}

/** What stands between "and" and commas. */
interface Stretch {
  readonly divider: string
  readonly words: readonly string[]
}

const stretchesOf = (sentence: string): Stretch[] => {
  const parts = sentence.split(/(, and |, | and )/u)
  return parts.flatMap((part, at) => (at % 2 === 0 ? [{ divider: parts[at - 1] ?? '', words: part.split(' ') }] : []))
}

interface Doing {
  readonly divider: string
  readonly past: string
  readonly thing: string
  /** Where, with what, when. */
  readonly rest: string
  /** "Price cut" alone can be a thing. */
  readonly isSure: boolean
}

const textOf = (stretches: readonly Stretch[]): string =>
  stretches.map(({ divider, words }) => `${divider}${words.join(' ')}`).join('')

/** The doing that ends the stretches: their last one has its verb at `at`. Null where they tell something else. */
const doingOf = (stretches: readonly Stretch[], at: number, isFirst: boolean): Doing | null => {
  const last = stretches.at(-1)
  const [participle = '', ...rest] = last?.words.slice(at) ?? []
  const past = pastOf(participle)
  if (last === undefined || past === undefined) return null
  const hasVerb = at > 1 && /^(?:was|were)$/u.test(last.words[at - 1] ?? '')
  const divider = stretches[0]?.divider ?? ''
  const subject = [...stretches.slice(0, -1), { ...last, words: last.words.slice(0, hasVerb ? at - 1 : at) }]
  const thing = textOf(subject).slice(divider.length)
  if (!isThing(thing.split(' '), plain(participle), hasVerb, isFirst)) return null
  const particle = hasParticle(rest) ? rest.slice(0, 1) : []
  return {
    divider,
    past: [past, ...particle].join(' '),
    thing: inside(thing),
    rest: rest
      .slice(particle.length)
      .map((word) => ` ${word}`)
      .join(''),
    isSure: hasVerb || particle.length > 0 || !asBase.test(plain(participle)),
  }
}

/** Whether stretches that name things without a doing can wait for the one behind them. */
const canWait = (waiting: readonly Stretch[], next: Stretch, last: Doing | undefined): boolean =>
  waiting.length === 0 ||
  // "LLB Law, Kent, two years completed" is no row; "packed with care, tills and scales cleaned" tells of the tills one or the other.
  (next.divider.includes('and') && (last === undefined || last.rest === ''))

/** The doings of a sentence without its end mark; null where it does not tell what was done, thing by thing. */
const doingsOf = (sentence: string): readonly Doing[] | null => {
  const doings: Doing[] = []
  let waiting: Stretch[] = []
  for (const stretch of stretchesOf(sentence)) {
    const at = participleIn(stretch.words)
    const last = doings.at(-1)
    if (at === 0 && last?.rest === '' && waiting.length === 0 && endsDoing(stretch.words[1])) {
      // "Roofs stripped and relaid", "scanned and marked with the vet": one more doing to the same thing.
      const [word = '', ...rest] = stretch.words
      const past = `${last.past}${stretch.divider}${word}`
      doings.splice(-1, 1, { ...last, past, rest: rest.map((one) => ` ${one}`).join(''), isSure: true })
    } else if (at > 0) {
      const doing = canWait(waiting, stretch, last) ? doingOf([...waiting, stretch], at, last === undefined) : null
      if (doing === null) return null
      doings.push(doing)
      waiting = []
    } else if (pastOf(stretch.words[0] ?? '') === undefined) waiting.push(stretch)
    else return null
  }
  const last = doings.at(-1)
  if (last === undefined || !doings.some(({ isSure }) => isSure)) return null
  return [...doings.slice(0, -1), { ...last, rest: `${last.rest}${textOf(waiting)}` }]
}

const turned = (sentence: string): string => {
  const doings = others.test(sentence) ? null : doingsOf(sentence)
  if (doings === null) return sentence
  const text = doings.map(({ divider, past, thing, rest }) => `${divider}${past} ${thing}${rest}`).join('')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** From the beginning, a mark or a heading up to the next one; "approx. 20 pumps" goes on. */
const sentences =
  /(?<=^|[;\n:] *|\p{L}{3,}[.!] +|\d[.!] +)(?<!\b(?:approx|incl|dept|prof|corp)\. +)(?!\s)(?:[^.!;:\n]|[.](?=\S))+/giu

/** The text with each doing before its thing. English; other texts come back as they are. */
export const inDoingFirst = (text: string): string => text.replace(sentences, turned)
