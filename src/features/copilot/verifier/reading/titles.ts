/** Finds job titles: a noun that names a person at work with the words that raise or lower it. */
import { determiners, functionWords } from '../lexicon/function-words.ts'
import { loweringWords, otherPersonCues, raisingWords, titleNouns } from '../lexicon/titles.ts'
import { irregularPasts } from '../lexicon/verbs.ts'
import type { Token } from './tokens.ts'

export interface TitleMention {
  readonly at: number
  /** Singular, lower case: `manager`. */
  readonly noun: string
  /** Raising words that stand in the same noun phrase, e.g. `senior`. */
  readonly raised: readonly string[]
  readonly lowered: readonly string[]
  /** Other words of the phrase before the noun, e.g. `marketing` (lower case). */
  readonly about: readonly string[]
  /** Whether the words say it of the person, not of somebody else ("reported to the director") or of several people. */
  readonly self: boolean
  readonly text: string
}

/** Nouns of the list that are also verbs or things: they are titles only in capitals or after "as a". */
const doubtful = new Set(
  'lead head chair host judge coach guard author pilot partner associate staff server operator chief principal steward porter leader owner fellow scholar agent trainer executive contractor cleaner printer master volunteer packer reporter planner controller'.split(
    ' ',
  ),
)

/** A "planner" is nothing that one does. */
const verbsAsWell =
  /^(?:lead|head|chair|host|judge|coach|guard|author|pilot|partner|associate|steward|master|volunteer|porter)$/u

const singular = (lower: string): string => {
  const bare = lower.replace(/'s$|'$/u, '')
  if (titleNouns.has(bare)) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (bare === 'children' || bare === 'men') return bare
  return bare.endsWith('s') ? bare.slice(0, -1) : bare
}

/** "Travel agent, TUI", "2014-2016, forklift operator": a stretch of nothing but the name of a post. */
const endsHeading = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1]
  const mark = tokens.slice(0, at).findLastIndex(({ kind, text }) => kind === 'mark' && text !== '-')
  const isName = ({ kind, lower }: Token): boolean =>
    kind === 'word' && !/(?:ed|ing)$/u.test(lower) && !irregularPasts.has(lower) && !functionWords.has(lower)
  const words = tokens.slice(mark + 1, at)
  const isOpening = mark === -1 || (after === undefined && tokens.slice(0, mark).some(({ kind }) => kind === 'number'))
  return (
    words.length > 0 &&
    words.length <= 3 &&
    isOpening &&
    (after === undefined || after.text === ',' || after.lower === 'at') &&
    (after !== undefined || mark !== -1) &&
    words.every(isName)
  )
}

/** "Encargada de limpiar" says what was done, "encargada de tienda" a post. */
const isDutyAbroad = (tokens: readonly Token[], at: number, noun: string): boolean =>
  /^encargad[oa]$/u.test(noun) &&
  tokens[at + 1]?.lower === 'de' &&
  /(?:ar|er|ir)(?:l[oa]s?)?$/u.test(tokens[at + 2]?.lower ?? '')

const isTitle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const noun = singular(token.lower)
  if (!titleNouns.has(noun)) return false
  if (isDutyAbroad(tokens, at, noun)) return false
  if (!doubtful.has(noun)) return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (
    (noun === 'lead' || noun === 'head' || noun === 'chair' || noun === 'chief') &&
    after?.kind === 'word' &&
    titleNouns.has(singular(after.lower))
  )
    return false
  // "Volunteer cook": the second word is the title.
  if (noun === 'volunteer' && after?.kind === 'word' && titleNouns.has(singular(after.lower))) return false
  if (noun === 'staff' || (noun === 'principal' && after?.kind === 'word' && titleNouns.has(singular(after.lower))))
    return false
  if (noun !== 'staff' && endsHeading(tokens, at)) return true
  const asPerson =
    /^(?:a|an|as|senior|junior|team|shift|project|tech|technical|assistant|department)$/u.test(before?.lower ?? '') &&
    !/^(?:of|for|generation|time)$/u.test(noun === 'lead' ? (after?.lower ?? '') : '')
  const opens = at === 0 || /^[.;:\n•!?]$/u.test(before?.text ?? '')
  const isVerb =
    verbsAsWell.test(noun) &&
    opens &&
    after !== undefined &&
    (determiners.has(after.lower) || after.kind === 'number' || !after.capital) &&
    !/^(?:of|at|for|,|–|-)$/u.test(after.lower)
  return (token.capital && !isVerb) || asPerson
}

/** Start of the noun phrase that a title ends: at most five words back, over words that are no grammar words. */
const phraseStart = (tokens: readonly Token[], at: number): number => {
  let start = at
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const token = tokens[back]
    if (token === undefined) break
    if (token.text === '-' || token.text === '/') continue
    // "NMC-registered nurse": the credential's own rule answers for it.
    if (
      /^(?:registered|qualified|certified|accredited|licen[sc]ed|former)$/u.test(token.lower) &&
      (token.lower === 'former' || tokens[back - 1]?.text === '-')
    )
      break
    if (token.lower === 'managing' && /^(?:director|partner|editor|consultant)$/u.test(tokens[back + 1]?.lower ?? '')) {
      start = back
      continue
    }
    const isPart =
      token.kind === 'word' &&
      (token.capital ||
        loweringWords.has(token.lower) ||
        raisingWords.has(token.lower) ||
        !/(?:ed|ing)$/u.test(token.lower))
    if (
      !isPart ||
      determiners.has(token.lower) ||
      // "Training Coordinator" in capitals is one title.
      (otherPersonCues.has(token.lower) && !(token.capital && tokens[at]?.capital === true)) ||
      /^(?:and|or|as|the|at|in|on|is|was|i|am|be|been|being|became|who|that|which|not|&)$/u.test(token.lower)
    )
      break
    start = back
  }
  return start
}

const becoming = new Set(
  'became was were named appointed elected promoted made served worked acted hired employed joined been received won earned awarded'.split(
    ' ',
  ),
)

/** The next four. */
const wordsAfter = (tokens: readonly Token[], at: number): readonly Token[] => tokens.slice(at + 1, at + 5)

const isOthers = (tokens: readonly Token[], start: number, at: number): boolean => {
  const token = tokens[at]
  if (token !== undefined && token.lower.replace(/'s$/u, '') !== singular(token.lower)) return true
  if (token?.lower.endsWith("'s") === true) return true
  // "Head of Year's assistant": somebody else's, to whom the person belongs.
  const owner = wordsAfter(tokens, at).findIndex((one) => one.lower.endsWith("'s"))
  if (
    owner > 0 &&
    /^(?:assistant|secretary|deputy|aide|pa|office|driver|helper)$/u.test(tokens[at + owner + 2]?.lower ?? '')
  )
    return true
  // "The farm manager put me in charge".
  if (
    determiners.has(tokens[start - 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'me' &&
    (irregularPasts.has(tokens[at + 1]?.lower ?? '') || /ed$/u.test(tokens[at + 1]?.lower ?? ''))
  )
    return true
  let before = start - 1
  while (before >= 0 && (determiners.has(tokens[before]?.lower ?? '') || tokens[before]?.kind === 'number')) before--
  const cue = tokens[before]?.lower ?? ''
  // "diary of the director"; "director of the clinic" has its title before the "of".
  if (cue === 'of' && before < start - 1) return true
  // "drove the mayor": the object of what the person did, unless the verb makes a title of it ("became the manager").
  const isObject = before < start - 1 && (/(?:ed|ing)$/u.test(cue) || irregularPasts.has(cue)) && !becoming.has(cue)
  if (isObject) return true
  const promoted =
    cue === 'to' &&
    /^(?:promoted|advanced|rose|moved|elevated|appointed|progressed|promotion)$/u.test(tokens[before - 1]?.lower ?? '')
  return otherPersonCues.has(cue) && !promoted
}

const isPlainTitle = ({ lower }: Token): boolean => lower === singular(lower) && !lower.endsWith("'s")

/** "Nurse and midwife": the second title is its person's as the first one is. */
const isBesideOwn = (tokens: readonly Token[], start: number, found: readonly TitleMention[]): boolean => {
  const last = found.at(-1)
  return last?.self === true && last.at === start - 2 && /^(?:and|und|y|e|\/|&)$/u.test(tokens[start - 1]?.lower ?? '')
}

export const findTitles = (tokens: readonly Token[], taken: (at: number) => boolean): TitleMention[] => {
  const found: TitleMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (taken(at) || !isTitle(tokens, at)) continue
    const token = tokens[at]
    if (token === undefined) continue
    const start = phraseStart(tokens, at)
    const words = tokens
      .slice(start, at)
      .filter((one) => one.kind === 'word')
      .map((one) => one.lower)
    const wide = tokens.slice(Math.max(0, at - 3), at).map((one) => one.lower)
    found.push({
      at,
      noun: singular(token.lower),
      raised: words.filter((word) => raisingWords.has(word)),
      lowered: [...words, ...wide.filter((word) => word === 'co')].filter((word) => loweringWords.has(word)),
      about: words.filter((word) => !raisingWords.has(word) && !loweringWords.has(word)),
      self: !isOthers(tokens, start, at) || (isPlainTitle(token) && isBesideOwn(tokens, start, found)),
      text: tokens
        .slice(start, at + 1)
        .map((one) => one.text)
        .join(' '),
    })
  }
  return found
}
