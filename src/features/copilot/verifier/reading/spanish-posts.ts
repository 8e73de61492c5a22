/**
 * Cuts a Spanish rewrite where it passes to another post ("camarera en A (2015-2017) y cajera en B"), to what was done in one ("abogada en
 * A que redactó contratos") or to what the person has, whatever she did: a degree, a licence, a language ("con título de ...", "e inglés B1").
 */
import { namesPersonAbroad } from '../lexicon/persons.foreign.ts'
import type { Clause } from './clauses.ts'
import { isContent } from './content.ts'
import { type Cut, cutClauses } from './cut-clauses.ts'
import { isForeignVerb } from './foreign-clauses.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'

const dividers = /^(?:,|;|y|e|con|que|además|:)$/u
const credentials =
  /^(?:títulos?|titulación|titulad[oa]|licenciad[oa]|licenciatura|graduad[oa]|grado|diplomad[oa]|diplomatura|máster|doctorad[oa]|bachillerato|formación|ciclo|carnet|carné|permiso|licencia|certificad[oa]s?|certificado|inglés|francés|alemán|italiano|portugués|árabe|ruso|chino|catalán|gallego|euskera|valenciano|castellano|español|idiomas?|aficionad[oa]|afición|aficiones|conocimientos|dominio|nivel|manejo|curso|voluntari[oa])$/u
const adverbs = /^(?:antes|después|anteriormente|previamente|posteriormente|luego|también|además|como|ahora|hoy|,)$/u
const times = /^(?:de|desde|entre|en|hasta|a|y|durante|hace|el|año|años|-|–|\()$/u

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** The first word behind what says when and in which order: "antes, de 2010 a 2014, como". */
const afterTime = (reading: Reading, from: number, to: number): number =>
  range(from, to).find(
    (at) =>
      !adverbs.test(lowerAt(reading, at)) &&
      reading.owners[at] !== 'date' &&
      reading.owners[at] !== 'quantity' &&
      !times.test(lowerAt(reading, at)),
  ) ?? to

/** "Tutora del aula en el CEIP Lorca", "cajera en Dia (2011)": who somebody was, with a name or a time behind it. */
const opensPost = (reading: Reading, from: number, to: number): boolean => {
  const at = afterTime(reading, from, to)
  const end = range(at + 1, to).find((one) => /^[;:]$/u.test(lowerAt(reading, one))) ?? to
  return (
    namesPersonAbroad(lowerAt(reading, at)) &&
    range(at + 1, end).some((one) => reading.tokens[one]?.capital === true || reading.owners[one] === 'date')
  )
}

/** "Título de soldador", "inglés (B1)", "carné B": behind "con", "y" or a comma. */
const opensCredential = (reading: Reading, from: number, to: number): boolean => {
  const at = range(from, to).find(
    (one) => !/^(?:el|la|los|un|una|su|con|también|además|más)$/u.test(lowerAt(reading, one)),
  )
  return at !== undefined && credentials.test(lowerAt(reading, at))
}

/** "…, que redactó contratos". */
const opensRelative = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'que' && isForeignVerb(reading, at + 1)

const cutsOf = (reading: Reading, clause: Clause): readonly Cut[] => {
  const cuts: Cut[] = [{ at: clause.from, ofPerson: opensCredential(reading, clause.from, clause.to) }]
  for (const at of range(clause.from + 1, clause.to - 1)) {
    const last = cuts.at(-1)
    const isSaid = range(last?.at ?? clause.from, at).some((one) => isContent(reading, one))
    if (!isSaid || !dividers.test(lowerAt(reading, at))) continue
    const next = dividers.test(lowerAt(reading, at + 1)) && lowerAt(reading, at + 1) !== 'que' ? at + 2 : at + 1
    if (opensRelative(reading, at) || opensRelative(reading, at + 1)) cuts.push({ at: next, ofPerson: false })
    else if (opensCredential(reading, next, clause.to)) cuts.push({ at: next, ofPerson: true })
    else if (opensPost(reading, next, clause.to)) cuts.push({ at: next, ofPerson: false })
  }
  return cuts
}

/** The reading of a Spanish rewrite with a clause for each post and each thing that the person has; null where nothing is cut. */
export const inSpanishPosts = (reading: Reading): Reading | null =>
  reading.language === 'es' ? cutClauses(reading, (clause) => cutsOf(reading, clause)) : null
