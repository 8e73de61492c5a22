/**
 * Frames: in German and Spanish a list's "curas" or "Fahrkartenkontrolle" becomes "realizaba curas", "mit Fahrkartenkontrolle betraut".
 * Such a verb adds nothing where each thing it is said of opens an entry of the fact; "Teilnahme an Sitzungen" makes nobody hold them.
 */

import {
  doings,
  type Frame,
  framesByLanguage,
  knowledge,
  learning,
  lightEndings,
  spareTime,
  uses,
} from '../lexicon/frames.ts'
import { isContentWord } from '../reading/content.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, supportOf } from '../support.ts'

const dividers = /^(?:,|;|:|\.|und|oder|sowie|y|e|o|ni|\(|\)|–|\n)$/u

const isContent = (reading: Reading, at: number): boolean =>
  isContentWord(reading, at) && reading.owners[at] !== 'quantity'

/** Content of the entry of a list in which a token stands. */
const entryAround = (reading: Reading, at: number): readonly number[] => {
  const isDivider = (one: number): boolean => dividers.test(reading.tokens[one]?.lower ?? '')
  const from = range(0, at).findLast(isDivider) ?? -1
  const to = range(at, reading.tokens.length).find(isDivider) ?? reading.tokens.length
  return range(from + 1, to).filter((one) => isContent(reading, one))
}

/** "Ehrenamtliche Mitarbeit": a capital only opens the line. */
const isQuality = (reading: Reading, at: number): boolean =>
  /(?:lich|isch|ig)e[rnsm]?$/u.test(reading.tokens[at]?.lower ?? '') &&
  reading.tokens[at + 1]?.capital === true &&
  reading.tokens[at + 1]?.kind === 'word'

/** What an entry is about: its first noun in German, its first word in Spanish. */
const headOf = (reading: Reading, entry: readonly number[]): number | undefined => {
  // "Zuständig für die Buchhaltung": the frame is none of it.
  const things = entry.filter((at) => !isFrameWord(reading, at))
  return reading.language === 'de'
    ? (things.find((at) => reading.tokens[at]?.capital === true && !isQuality(reading, at)) ?? things[0])
    : things[0]
}

const isFrameWord = (reading: Reading, at: number): boolean =>
  /^(?:zuständig|verantwortlich|betraut|responsable|encargad[oa]|dedicad[oa]|cargo|realizar|realización|durchführung|tareas?|labores|trabajos?|funciones|experiencia|erfahrung|tätigkeit|arbeiten)$/u.test(
    reading.tokens[at]?.lower ?? '',
  )

/** "Führungen gehalten": no more than that they were done. */
const plainlyDone =
  /^(?:gehalten|durchgeführt|gemacht|erledigt|übernommen|ausgeführt|geleistet|gegeben|erteilt|vorgenommen)$/u

/** "Kleinere Reparaturen beauftragt": a word of doing behind the thing. */
const statesMore = (reading: Reading, entry: readonly number[], isSaid: (at: number) => boolean): boolean => {
  const head = headOf(reading, entry)
  const last = entry.at(-1)
  if (reading.language !== 'de' || head === undefined || last === undefined || last === head) return false
  const token = reading.tokens[last]
  return (
    token?.capital === false && /(?:t|te|en|ten)$/u.test(token.lower) && !plainlyDone.test(token.lower) && !isSaid(last)
  )
}

interface Things {
  /** Entries of the rewrite that the verb is said of, each with its content. */
  readonly entries: readonly (readonly number[])[]
  /** The content right beside the verb. */
  readonly beside: readonly number[]
}

const isVerbLike = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  if (reading.language === 'es') return /(?:é|í|ó|ió|aba|[^r]ía|aron|ieron)$/u.test(token.lower)
  return /^(?:\p{L}*ge\p{L}{3,}(?:t|en)|\p{L}{3,}(?:iert|te))$/u.test(token.lower)
}

/** The entries of a list before or after the verb, up to the next verb or the end of the statement. */
const thingsOf = (rewrite: Reading, at: number, { things }: Frame): Things => {
  const ends = (one: number): boolean =>
    isVerbLike(rewrite, one) ||
    /^(?:;|:|\.|que)$/u.test(rewrite.tokens[one]?.lower ?? '') ||
    // ", die": a clause of its own.
    (rewrite.tokens[one - 1]?.text === ',' && /^(?:die|der|das)$/u.test(rewrite.tokens[one]?.lower ?? ''))
  const walk = (indexes: readonly number[]): number[] => {
    // "Dedicada a contestar": what was done may be a verb itself.
    const isFirst = (one: number): boolean => /^(?:a|de)$/u.test(rewrite.tokens[one - 1]?.lower ?? '')
    const stop = indexes.findIndex((one) => ends(one) && !isFirst(one))
    return stop === -1 ? [...indexes] : indexes.slice(0, stop)
  }
  const before = things === 'after' ? [] : walk(range(0, at).toReversed()).toReversed()
  const after = things === 'before' ? [] : walk(range(at + 1, rewrite.tokens.length))
  const chosen = [...before, ...after]
  const entries: number[][] = [[]]
  for (const one of chosen) {
    if (dividers.test(rewrite.tokens[one]?.lower ?? '') || one === at + 1) entries.push([])
    if (isContent(rewrite, one)) entries.at(-1)?.push(one)
  }
  const beside = [before, after].map((side, index) => {
    const content = side.filter((one) => isContent(rewrite, one))
    return index === 0 ? content.at(-1) : content[0]
  })
  return {
    entries: entries.filter((entry) => entry.length > 0),
    beside: beside.filter((one) => one !== undefined),
  }
}

/** Teams, shops and projects: to be in charge of one says more than to belong to it. */
const units =
  /^(?:\p{L}*(?:team|teams|gruppe|gruppen|abteilung|filiale|betrieb|personal|projekte?|standorte?|mitarbeitern?|kollegen|kolleginnen|azubis?|praktikanten)|equipos?|grupos?|personal|plantilla|empleados|trabajadores|departamentos?|sección|tiendas?|sucursal|proyectos?|delegación)$/u

const isOfOther = (fact: Reading, home: readonly number[]): boolean =>
  home.some(
    (at) =>
      /^(?:del|des|vom|den|dem)$/u.test(fact.tokens[at - 1]?.lower ?? '') &&
      /^(?:encargad[oa]|jef[ea]|director|gerente|dueño|propietario|chefs?|meisters?|inhabers?|leiters?|vorgesetzten|kunden)$/u.test(
        fact.tokens[at]?.lower ?? '',
      ),
  )

/** Whether a word of the fact belongs to an entry that a frame may tell: its head is said, and nobody learned it or did it for others. */
const isTellable = (fact: Reading, where: number, said: ReadonlySet<number>, frame: Frame): boolean => {
  const home = entryAround(fact, where)
  const head = headOf(fact, home)
  const headWord = fact.tokens[head ?? -1]?.lower ?? ''
  if (head === undefined || !said.has(head) || units.test(headWord)) return false
  if (limitsOf(fact).some(({ start, end }) => home.some((one) => said.has(one) && one >= start && one < end)))
    return false
  // "Informes de ventas del encargado": somebody else's.
  if (fact.titles.some(({ at }) => at !== head && home.includes(at)) || isOfOther(fact, home)) return false
  if (home.some((one) => learning.test(fact.tokens[one]?.lower ?? ''))) return false
  if (statesMore(fact, home, (one) => said.has(one))) return false
  return frame.of === undefined || frame.of.test(headWord)
}

/** Whether an entry of the rewrite is about what entries of the fact are about; null where the fact has none of its words. */
const isEntryOfFact = (
  rewrite: Reading,
  entry: readonly number[],
  evidence: Evidence,
  frame: Frame,
): boolean | null => {
  const carriers = entry.map((at) => supportOf(rewrite, at, evidence).at).filter((found) => found.length > 0)
  const said = new Set(carriers.flat())
  if (said.size === 0) return null
  return carriers.every((found) => found.some((where) => isTellable(evidence.fact, where, said, frame)))
}

/** Whether an entry of a list is about the word: "Reparatur" of "Reparatur von Autos", not "Autos". */
export const isEntryHead = (reading: Reading, at: number): boolean => headOf(reading, entryAround(reading, at)) === at

/** "Encargado de la supervisión del inventario": a doing with what it was done to, and no shop or shift. */
export const namesDoing = ({ tokens }: Reading, at: number): boolean => {
  const article = /^(?:la|el|los|las)$/u.test(tokens[at + 2]?.lower ?? '') ? 1 : 0
  const doing = tokens[at + 2 + article]?.lower ?? ''
  return (
    /^(?:de|del)$/u.test(tokens[at + 1]?.lower ?? '') &&
    /(?:ción|sión|miento|aje|ado|pedido|control|reparto|registro|cuidado)$/u.test(doing) &&
    /^(?:de|del|a|al)$/u.test(tokens[at + 3 + article]?.lower ?? '')
  )
}

const verbAt = (rewrite: Reading, at: number): string => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  const next = rewrite.tokens[at + 1]?.lower
  // "Llevar a cabo" frames, "llevar" carries; "a cargo de" frames, a "cargo" is a post.
  if (/^llev/u.test(lower) && !(next === 'a' && rewrite.tokens[at + 2]?.lower === 'cabo')) return ''
  // "Responsable de compras" at the beginning is a title.
  const infinitive = /(?:ar|er|ir)(?:l[oa]s?)?$/u
  if (
    /^(?:responsable|encargad[oa]|verantwortliche?[rn]?)$/u.test(lower) &&
    rewrite.tokens[at]?.capital === true &&
    !namesDoing(rewrite, at) &&
    !infinitive.test(rewrite.tokens[at + 2]?.lower ?? '')
  )
    return ''
  // "Responsable de limpiar" says what was done, "responsable administrativo" a post.
  if (
    /^(?:responsable|encargad[oa]|dedicad[oa]|cargo|ocup\p{L}+|encarg\p{L}+|dedi\p{L}+)$/u.test(lower) &&
    !/^(?:de|del|a|al)$/u.test(next ?? '')
  )
    return ''
  if (lower === 'cargo' && rewrite.tokens[at - 1]?.lower !== 'a') return ''
  return lower
}

/** "Dedicado a pintar fachadas" of "pinté fachadas": the verb behind it says what was done. */
const leadsToVerb = (rewrite: Reading, at: number, evidence: Evidence): boolean =>
  /^(?:dedicad|encargad|ocupad|dedi|ocup|encarg|responsab)/u.test(rewrite.tokens[at]?.lower ?? '') &&
  /^(?:a|de)$/u.test(rewrite.tokens[at + 1]?.lower ?? '') &&
  /(?:ar|er|ir)$/u.test(rewrite.tokens[at + 2]?.lower ?? '') &&
  supportOf(rewrite, at + 2, evidence).at.length > 0

/** Whether a word of the rewrite is a verb that adds nothing to the entries of the fact that it is said of. */
export const isFramed = (rewrite: Reading, at: number, evidence: Evidence): boolean => {
  const verb = verbAt(rewrite, at)
  if (rewrite.language === 'es' && verb !== '' && leadsToVerb(rewrite, at, evidence)) return true
  const frames = (framesByLanguage[rewrite.language] ?? []).filter((frame) => frame.verb.test(verb))
  return frames.some((frame) => {
    const { entries, beside } = thingsOf(rewrite, at, frame)
    const judged = entries.map((entry) => ({ entry, isOwn: isEntryOfFact(rewrite, entry, evidence, frame) }))
    const told = judged.flatMap(({ isOwn }) => (isOwn === null ? [] : [isOwn]))
    if (!judged.some(({ entry, isOwn }) => isOwn === true && beside.some((one) => entry.includes(one)))) return false
    // Generic frames are said of all; "führte Interviews, Protokolle" may share its clause with what another verb says.
    return frame.of === undefined ? told.length > 0 && told.every(Boolean) : told.some(Boolean)
  })
}

/** "Kassen" of "Kassentätigkeit" and "Kasse". */
const isSameNoun = (part: string, noun: string): boolean =>
  part === noun ||
  [`${noun}n`, `${noun}s`, `${noun}en`, `${noun}es`, `${noun}e`].includes(part) ||
  (noun.endsWith('e') && part === noun.slice(0, -1))

/** "Kenntnisse in Excel" of a list with Excel, "spielt in der Freizeit" of a hobby. */
const isLabel = (rewrite: Reading, at: number, fact: Reading): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  const names = range(at + 1, at + 5).some((one) => /^(?:skill|language)$/u.test(rewrite.owners[one] ?? ''))
  return (
    (knowledge.test(lower) && names) ||
    (spareTime.test(lower) && fact.tokens.some((token) => spareTime.test(token.lower)))
  )
}

/** "Ausgebildete Tischlerin" of a training as one that has an end. */
const isTrained = (rewrite: Reading, at: number, fact: Reading): boolean =>
  /^(?:ausgebildete[rn]?|gelernte[rn]?)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  fact.tokens.some(({ lower }) => /^(?:berufs)?(?:ausbildung|lehre)$/u.test(lower)) &&
  fact.dates.every(({ key }) => key !== 'ongoing') &&
  limitsOf(fact).length === 0 &&
  (fact.dates.length > 1 ||
    fact.tokens.some(({ lower }) => /^(?:abgeschlossene?|abschluss|bestanden|gesellenbrief)$/u.test(lower)))

/** Words that say of what stands beside them only what kind it is: "labores de poda", "manejo de InDesign". */
export const isSaidAbroad = (rewrite: Reading, at: number, { fact, context }: Evidence): boolean => {
  if (rewrite.language === 'en') return false
  const lower = rewrite.tokens[at]?.lower ?? ''
  const next = rewrite.tokens[at + 1]?.lower ?? ''
  if (doings.test(lower)) return next === 'de' || next === 'der' || next === 'des' || next === 'von'
  if (uses.test(lower)) {
    const named = rewrite.skills.some((skill) => skill.from > at && skill.from <= at + 3)
    return named && fact.skills.length + context.skills.length > 0
  }
  if (rewrite.language === 'de' && (isLabel(rewrite, at, fact) || isTrained(rewrite, at, fact))) return true
  const bare = lower.replace(lightEndings, '')
  if (rewrite.language !== 'de' || bare === lower || bare.length < 4) return false
  const said = [...fact.tokens, ...context.tokens]
  const isTheme = /(?:themen|fragen)$/u.test(lower)
  if (isTheme && said.some((token) => token.lower !== lower && token.lower.startsWith(bare))) return true
  return said.some((token) => token.kind === 'word' && token.lower.length >= 4 && isSameNoun(bare, token.lower))
}
