/**
 * Cuts a German sentence where another post, a training, a language or a list of knowledge begins: "Industriekauffrau (IHK, 2009),
 * die als Assistentin bei …", "Souschef im Hotel Atlantic; davor Koch im Ratskeller". Each is a statement of its own, under
 * its own heading; what follows a post stays with it.
 */
import { namesPersonAbroad } from '../lexicon/persons.foreign.ts'
import type { Clause } from './clauses.ts'
import { isContent } from './content.ts'
import { isForeignVerb } from './foreign-clauses.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

const order = /^(?:davor|zuvor|danach|anschließend|dann|zuletzt|derzeit|aktuell|heute|jetzt)$/u
const dating = /^(?:seit|von|bis|ab|in|im|jahr|den|dem)$/u
const knowing = /^(?:kenntnisse|sprachkenntnisse|sprachen|fremdsprachen|edv|führerschein)$/u
const training =
  /^(?:\p{L}*ausbildung|\p{L}*lehre|umschulung|\p{L}*studium|fachabitur|abitur|matura|meisterprüfung|gesellenprüfung|weiterbildung|fortbildung)$/u
const trained =
  /^(?:abgeschlossene?|ausgebildete[rn]?|gelernte[rn]?|staatlich|examinierte[rn]?|geprüfte[rn]?|kaufmännische)$/u

/** Past when and in which order: "seit 2017", "davor", "von 2013 bis 2019". */
const skipTime = (reading: Reading, from: number, to: number): number =>
  range(from, to).find(
    (at) =>
      !order.test(lowerAt(reading, at)) &&
      !dating.test(lowerAt(reading, at)) &&
      reading.owners[at] !== 'date' &&
      lowerAt(reading, at) !== '-' &&
      lowerAt(reading, at) !== '–',
  ) ?? to

/** "Kundenberaterin" is in no list of titles. */
const isPost = (reading: Reading, at: number): boolean =>
  reading.owners[at] === 'title' ||
  (reading.tokens[at]?.capital === true && reading.owners[at] === 'word' && namesPersonAbroad(lowerAt(reading, at)))

type Opening = 'post' | 'person' | null

/** What a statement that begins here tells of. */
const openingAt = (reading: Reading, from: number, to: number): Opening => {
  const at = skipTime(reading, from, to)
  if (reading.owners[at] === 'language' || knowing.test(lowerAt(reading, at))) return 'person'
  const near = range(at, Math.min(at + 4, to))
  if (near.some((one) => training.test(lowerAt(reading, one)))) return 'person'
  if (trained.test(lowerAt(reading, at))) return 'person'
  const first = lowerAt(reading, at) === 'als' ? at + 1 : at
  const title = range(first, Math.min(first + 3, to)).find((one) => isPost(reading, one))
  if (title === undefined || range(first, title).some((one) => isForeignVerb(reading, one))) return null
  // "Koch und Kellner": one post, unless it has a place, a time or a bracket of its own.
  const isTold = at > from || /^(?:bei|beim|im|in|am|an|auf|der|des|\(|,)$/u.test(lowerAt(reading, title + 1))
  return isTold ? 'post' : null
}

/** ", die als Vertriebsassistentin": who she is, told of the person that was named. */
const opensRelative = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.text === ',' &&
  /^(?:die|der)$/u.test(lowerAt(reading, at)) &&
  /^(?:als|seit|von|in|im|bei)$/u.test(lowerAt(reading, at + 1))

/** "Monteur bei Kahl, der Aufzüge wartete": what the person did there. */
const opensDoing = (reading: Reading, from: number, at: number, to: number): boolean => {
  const last = range(at, to).findLast((one) => isContent(reading, one))
  return (
    reading.tokens[at - 1]?.text === ',' &&
    /^(?:die|der)$/u.test(lowerAt(reading, at)) &&
    range(from, at).some((one) => isPost(reading, one)) &&
    last !== undefined &&
    isForeignVerb(reading, last)
  )
}

interface Cut {
  readonly at: number
  readonly opening: Opening
}

/** "Für Gehegereinigung, Fütterung und Führungen zuständig": each entry is one thing done. */
const isDuty = (reading: Reading, clause: Clause, at: number): boolean => {
  const charge = range(at, clause.to).find((one) => /^(?:zuständig|verantwortlich)$/u.test(lowerAt(reading, one)))
  const opening = range(clause.from, at).findLast((one) => lowerAt(reading, one) === 'für')
  return (
    charge !== undefined &&
    opening !== undefined &&
    range(opening + 1, charge).every((one) => !isForeignVerb(reading, one)) &&
    range(at, charge).some((one) => isContent(reading, one)) &&
    range(opening, at - 1).some((one) => isContent(reading, one))
  )
}

const cutsOf = (reading: Reading, clause: Clause): readonly Cut[] => {
  const cuts: Cut[] = [{ at: clause.from, opening: openingAt(reading, clause.from, clause.to) }]
  let depth = 0
  for (const at of range(clause.from, clause.to)) {
    const text = reading.tokens[at]?.text ?? ''
    if (text === '(') depth++
    if (text === ')') depth--
    const from = cuts.at(-1)?.at ?? clause.from
    if (depth > 0 || at === from || !range(from, at).some((one) => isContent(reading, one))) continue
    if (opensRelative(reading, at)) cuts.push({ at, opening: 'post' })
    else if (opensDoing(reading, from, at, clause.to)) cuts.push({ at, opening: null })
    else if (/^(?:,|;|und|sowie|–|-|:)$/u.test(lowerAt(reading, at - 1))) {
      const opening = openingAt(reading, at, clause.to)
      if (opening !== null || isDuty(reading, clause, at)) cuts.push({ at, opening })
    }
  }
  return cuts
}

/** A trade that was learned stands before its year or its chamber: "Dachdeckergeselle, 2008". */
const isTrade = (reading: Reading, { from, to }: Pick<Clause, 'from' | 'to'>): boolean =>
  range(from, to).every((at) => !/^(?:bei|beim|im|in|am|an|auf|seit)$/u.test(lowerAt(reading, at))) &&
  range(from, to).every((at) => !isForeignVerb(reading, at))

/** The reading with a clause for each post and each thing that the person has; null where it tells no second one. */
export const inGermanPosts = (reading: Reading): Reading | null => {
  if (reading.language !== 'de') return null
  let sentence = -1
  let last = -1
  const clauses = reading.clauses.flatMap((clause): Clause[] => {
    if (clause.sentence !== last) sentence++
    last = clause.sentence
    const cuts = cutsOf(reading, clause)
    return cuts.map(({ at, opening }, index): Clause => {
      const to = cuts[index + 1]?.at ?? clause.to
      if (index > 0 && opening !== null) sentence++
      const isOfPerson =
        opening === 'person' || (cuts.length > 1 && opening === 'post' && isTrade(reading, { from: at, to }))
      return {
        from: at,
        to,
        sentence,
        link: index === 0 ? clause.link : 'and',
        ...(isOfPerson ? { ofPerson: true } : {}),
      }
    })
  })
  if (clauses.length === reading.clauses.length) return null
  const clauseOf = [...reading.clauseOf]
  for (const [at, clause] of clauses.entries()) clauseOf.fill(at, clause.from, clause.to)
  return { ...reading, clauses, clauseOf }
}
