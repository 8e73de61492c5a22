/**
 * What a fact lists as done, one by one: "Shod horses and groomed ponies" are two deeds, "Repaired pumps, valves and
 * motors" is one. A verb, a noun of doing ("Verkauf von Brot") or a participle at the end ("Brot gebacken") makes a deed.
 */

import { determiners, neutralWords } from '../lexicon/function-words.ts'
import { irregularPasts } from '../lexicon/verbs.ts'
import { wordEntry } from '../lexicon/wordnet.ts'
import { verbStems } from './clauses.ts'
import { isContentWord } from './content.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'

export interface Deed {
  /** Tokens that say what was done; several share what they were done to. */
  readonly heads: readonly number[]
  /** Tokens of what it was done to, up to the first preposition. */
  readonly objects: readonly number[]
  /** All content of it. */
  readonly all: readonly number[]
}

const dividers = /^(?:,|;|and|or|und|oder|sowie|y|e|&|then|dann)$/u
const genitives = /^(?:of|von|vom|der|des|de|del)$/u
const pronouns = /^(?:them|it|these|those|sie|diese|los|las|lo|la)$/u
/** What follows is a part of what was said before. */
const parts =
  /^(?:including|incl|especially|namely|inklusive|einschließlich|insbesondere|incluyendo|incluida|incluidos)$/u
const stops =
  /^(?:in|at|on|to|for|with|from|by|as|into|across|during|under|over|within|per|via|after|before|between|im|am|an|bei|beim|auf|für|mit|zu|zum|zur|aus|als|durch|nach|über|unter|en|para|con|a|al|por|como|desde|durante)$/u

interface Item {
  readonly content: readonly number[]
  readonly from: number
  readonly to: number
}

/** Stretches between "and" and commas within a sentence; adverbs and "I" claim nothing here. */
function itemsOf(reading: Reading, from: number, to: number): Item[] {
  const cuts = range(from, to).filter((at) => dividers.test(reading.tokens[at]?.lower ?? ''))
  return [from - 1, ...cuts].flatMap((cut, index): Item[] => {
    const end = [...cuts, to][index] ?? to
    const content = range(cut + 1, end).filter(
      (at) => isContentWord(reading, at) && !/ly$/u.test(reading.tokens[at]?.lower ?? ''),
    )
    // "Responsible for checking tills": the frame is no doing.
    const opening = content.findIndex((at) => !neutralWords.has(reading.tokens[at]?.lower ?? ''))
    const own = opening === -1 ? content : content.slice(opening)
    return own.length === 0 ? [] : [{ content: own, from: cut + 1, to: end }]
  })
}

const isGermanParticiple = (lower: string): boolean =>
  /^(?:\p{L}{0,9}ge\p{L}{3,}(?:t|en)|\p{L}{2,}iert|(?:be|er|ver|zer|ent|über|unter)\p{L}{3,}(?:t|en))$/u.test(lower)

/** The form of a verb that opens an item, or null where the word is none. Items are deeds beside each other in one form only. */
function verbForm(reading: Reading, at: number, isFirst: boolean): string | null {
  const token = reading.tokens[at]
  if (token === undefined || /^(?:title|language|degree|certificate)$/u.test(reading.owners[at] ?? '')) return null
  const { lower } = token
  if (reading.owners[at] === 'skill' && (!lower.endsWith('ing') || reading.owners[at + 1] === 'skill')) return null
  if (token.capital && !isFirst) return null
  if (reading.language === 'de') return /(?:te|ten|iere)$/u.test(lower) && lower.length > 4 ? 'past' : null
  if (reading.language === 'es') {
    if (/(?:é|í|ió|ó|aba|amos|imos|aron|ieron)$/u.test(lower)) return 'past'
    return /(?:ando|iendo)$/u.test(lower) ? 'ing' : null
  }
  if (irregularPasts.has(lower) || (/[^e]ed$/u.test(lower) && lower.length > 3)) return 'past'
  if (/ing$/u.test(lower) && lower.length > 5) return 'ing'
  // "Dose chlorine, sample tanks and log readings": told as what one does.
  return isBaseVerb(reading, at) && opensWithBase(reading) ? 'base' : null
}

const isBaseVerb = ({ tokens }: Reading, at: number): boolean => {
  const { lower = '', stem = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  return (
    !/(?:s|ed|ing)$/u.test(lower) &&
    next?.kind === 'word' &&
    (verbStems.has(stem) || wordEntry(lower)?.said.v !== undefined) &&
    // "Data entry", "stock control": a thing; what is done is done to several, or to one that is named.
    (/[^s]s$/u.test(next.lower) || determiners.has(next.lower) || wordEntry(lower)?.said.n === undefined)
  )
}

/** Whether a text opens with a verb in its base form. */
const opensWithBase = (reading: Reading): boolean => {
  const first = reading.tokens.findIndex(({ kind }) => kind === 'word')
  return first !== -1 && verbStems.has(reading.tokens[first]?.stem ?? '') && isBaseVerb(reading, first)
}

interface Piece {
  readonly form: string | null
  readonly heads: readonly number[]
  readonly objects: readonly number[]
  readonly item: Item
}

const directly = (reading: Reading, { content }: Item, from: number, to: number): number[] => {
  // "Bundles supervised by a solicitor": who did what to them is no part of the thing.
  const isByOthers = (at: number): boolean =>
    at > from && /[^e]ed$/u.test(reading.tokens[at]?.lower ?? '') && reading.tokens[at + 1]?.lower === 'by'
  const end = range(from, to).find((at) => stops.test(reading.tokens[at]?.lower ?? '') || isByOthers(at)) ?? to
  return content.filter((at) => at >= from && at < end)
}

function readItem(reading: Reading, item: Item, isFirst: boolean): Piece {
  const [first = 0] = item.content
  const last = item.content.at(-1) ?? first
  const none = { form: null, heads: [], objects: item.content, item }
  if (parts.test(reading.tokens[item.from]?.lower ?? '')) return none
  if (reading.language === 'de' && isGermanParticiple(reading.tokens[last]?.text ?? '') && item.content.length > 1)
    return { form: 'end', heads: [last], objects: directly(reading, item, item.from, last), item }
  const form = verbForm(reading, first, isFirst)
  if (form !== null && !genitives.test(reading.tokens[first + 1]?.lower ?? ''))
    return { form, heads: [first], objects: directly(reading, item, first + 1, item.to), item }
  const marker = first + 1
  if (genitives.test(reading.tokens[marker]?.lower ?? '') && reading.owners[first] !== 'title') {
    const after = range(marker + 1, item.to).find(
      (at) => genitives.test(reading.tokens[at]?.lower ?? '') && at > marker + 2,
    )
    return { form: 'of', heads: [first], objects: directly(reading, item, marker + 1, after ?? item.to), item }
  }
  return none
}

/** What has a thing of its own ("phonics teaching") waits for none. */
const waitingIn = ({ item }: Piece): readonly number[] => (item.content.length === 1 ? item.content : [])

/** "Measured up, cut timber". */
const needsNoThing = (reading: Reading, { heads: [head = 0] }: Piece): boolean =>
  /^(?:up|down|out|off|in|on)$/u.test(reading.tokens[head + 1]?.lower ?? '')

/**
 * The deeds of a stretch of text, in order. `isFact`: what a fact names alone belongs to the doing before it; what a rewrite
 * names alone after a noun of doing may be an entry of its own.
 */
export function findDeeds(reading: Reading, from: number, to: number, isFact: boolean): Deed[] {
  const pieces = itemsOf(reading, from, to).map((item, at) => readItem(reading, item, at === 0))
  const form = pieces.find((piece) => piece.form !== null)?.form
  const deeds: Deed[] = []
  let waiting: readonly number[] = []
  for (const piece of pieces) {
    const isDeed = piece.form !== null && piece.form === form
    const before = deeds.at(-1)
    if (!isDeed) {
      // "Repaired pumps and valves": one more thing; "design and construction of bridges": one more doing.
      if (before === undefined) waiting = [...waiting, ...waitingIn(piece)]
      else if (isFact || form !== 'of')
        deeds[deeds.length - 1] = {
          heads: before.heads,
          objects: [...before.objects, ...piece.item.content],
          all: [...before.all, ...piece.item.content],
        }
      continue
    }
    const heads = [...waiting, ...piece.heads]
    const isOfLast = pronouns.test(reading.tokens[(piece.heads[0] ?? 0) + 1]?.lower ?? '')
    if (piece.objects.length === 0 && piece.item.content.length === 1 && !isOfLast && !needsNoThing(reading, piece)) {
      waiting = heads
      continue
    }
    waiting = []
    // "Baked cakes and sold them", "baked cakes and delivered to homes": of what was said before.
    const refersBack = piece.objects.length === 0 || isOfLast
    const shared = refersBack ? (before?.all ?? []) : []
    deeds.push({ heads, objects: [...piece.objects, ...shared], all: [...heads, ...piece.item.content, ...shared] })
  }
  return deeds
}
