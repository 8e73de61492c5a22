/**
 * Cuts the clauses of a German or Spanish rewrite where a new statement begins: after the verb that ends one ("Patienten behandelt und
 * zwei Praktikanten angeleitet"), before the verb that opens one ("tomaba muestras y calibraba equipos"). Facts stay whole, so
 * that a limiting word reaches as far as it may.
 */

import type { Clause } from './clauses.ts'
import { isContent } from './content.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'
import { isFormOfDeed } from './said-abroad.ts'

const dividers = /^(?:,|;|und|sowie|y|e)$/u

const irregularPasts =
  /^(?:hice|hizo|hicimos|tuve|tuvo|puse|puso|propuse|expuse|compuse|repuse|dispuse|dije|traje|conduje|produje|introduje|traduje|reduje|supe|pude|vine|intervine|obtuve|mantuve|atendí|atiendo)$/u
const saysI = ({ tokens }: Reading): boolean => tokens.some(({ lower }) => lower === 'ich')

/** A verb by its form: a German participle or past, a Spanish past. Nouns of German have a capital. */
export const isForeignVerb = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || reading.owners[at] === 'grammar') return false
  const before = reading.tokens[at - 1]
  // "Vacunaba a los pacientes" opens with its verb.
  if (token.capital && before !== undefined && !/^[.:;\n•–]$/u.test(before.text)) return false
  const { lower } = token
  // "Heckenschnitt" opens a line as well.
  if (token.capital && /(?:schnitt|band|griff|maß|trieb|schloss|warb|grub)$/u.test(lower)) return false
  // "Ausgebildete Tischlerin": what somebody is.
  if (/^(?:ausgebildete|gelernte|angestellte)[rn]?$/u.test(lower) && reading.tokens[at + 1]?.capital === true)
    return false
  if (reading.language === 'es')
    return (
      lower.length > 3 &&
      (irregularPasts.test(lower) || /(?:é|í|ó|ió|aba|aban|ían?|aron|ieron)$/u.test(lower)) &&
      !/(?:er|or|log|graf|nom)ías?$|^(?:todavía|día)$/u.test(lower)
    )
  if (/e$/u.test(lower) && isFormOfDeed(lower) && saysI(reading)) return true
  return /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}{3,}(?:ierte?|te)|(?:be|er|ver|zer|ent|über|unter)\p{L}{3,}(?:t|en)|(?:\p{L}{0,6})(?:zog|goss|schnitt|band|wusch|grub|fing|rief|sah|hob|schob|strich|griff|schloss|brachte|lud|warf|sprach|traf|wog|maß|trieb|flocht|molk|schor|beriet|vertrat|warb|gab|nahm|schrieb|half|bot|trug|las|hielt|fuhr|leitet|plant|führt|pflegt|übernimmt|betreut))$/u.test(
    lower,
  )
}

const opensWithVerb = (reading: Reading, at: number, to: number): boolean => {
  const first = range(at, to).find((one) => isContent(reading, one))
  if (first === undefined || !isForeignVerb(reading, first)) return false
  const next = range(first + 1, to).find((one) => isContent(reading, one))
  return next !== undefined
}

const posts = /^(?:encargad[oa]|dedicad[oa]|tutora?|autora?|homologad[oa]|titulad[oa]|certificad[oa])$/u

/** "Reparatur von", "control de", "reparar": a noun of doing with what it was done to, or a Spanish infinitive. */
const doing =
  /(?:ung|ungen|(?<!st)ation|ationen|ktion|atur|aturen|nahme|gabe|bau|kauf|verkauf|wechsel|pflege|montage|kontrolle|betrieb|versand|transport|[cstx]ión|[cstx]iones|miento|mientos|control|manejo|cuidado|cobro|cobros|aje|ajes|limpieza|recogida|entrega|reforma|reformas|poda|carga|descarga|venta|ventas|compra|compras|toma|lavado|montaje|registros?|archivo|repartos?|cambios?|arreglos?|reservas?|cierre|apertura|arqueo|cuadre|envíos?|diseño|dibujo|apoyo|trámites?|emisión|revisión|revisiones|servicio|ayuda|análisis|diagnóstico|desarrollo|soldadura|costura|lectura|captura|curas?|cosecha|vendimia|siega|tala|desbroce|ordeño|cría|despacho|aseo|traslados?|vigilancia|custodia|asistencia|defensa|búsqueda|consultas?|encuestas?|entrevistas?|visitas?|siembra|riego|cultivo|pedidos?|solicitud|corte|engrase|pulido|pintado|empaquetado|etiquetado|envasado|planchado|cálculo|supervisión|reposición|emplatado|recuento|triaje|planteamiento|redacción|alquiler|rondas?|seguimiento|enseñanza|tutoría|mejora|asesoría|elaboración)$/u
const genitives = /^(?:von|vom|der|des|de|del|a|al)$/u
const isDoing = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token === undefined || !isContent(reading, at)) return false
  if (
    reading.language === 'es' &&
    /^(?:a|de)$/u.test(reading.tokens[at - 1]?.lower ?? '') &&
    /(?:ar|er|ir)$/u.test(token.lower)
  )
    return true
  const isNoun = doing.test(token.lower) || (reading.language === 'de' && token.capital && /[^h]en$/u.test(token.lower))
  return isNoun && genitives.test(reading.tokens[at + 1]?.lower ?? '')
}

/** ", con reparaciones de fugas": a further statement, where it counts nothing. */
const addsDoing = (reading: Reading, at: number, to: number): boolean => {
  const isAdding =
    reading.tokens[at]?.text === ',' && /^(?:con|mit|dazu|sowie)$/u.test(reading.tokens[at + 1]?.lower ?? '')
  const first = range(at + 2, to).find((one) => isContent(reading, one))
  return (
    isAdding &&
    first !== undefined &&
    doing.test(reading.tokens[first]?.lower ?? '') &&
    reading.owners[first] === 'word'
  )
}

/** "Küchenhilfe in der Kantine: Putzen von Gemüse"; not "Leitung des Orchesters: 30 Schüler". */
const isHeading = (reading: Reading, at: number, to: number): boolean => {
  const first = range(at + 1, to).find((one) => isContent(reading, one))
  return reading.tokens[at]?.text === ':' && first !== undefined && reading.owners[first] !== 'quantity'
}

/** "Redacto escrituras y atiendo a clientes": a word in -o with what it is done to behind it, and no "de". */
const isPresent = (reading: Reading, at: number | undefined): boolean => {
  const next = at === undefined ? undefined : reading.tokens[at + 1]
  return (
    at !== undefined &&
    next?.kind === 'word' &&
    !/^(?:de|del|y|e|o)$/u.test(next.lower) &&
    /[^aeiou]o$/u.test(reading.tokens[at]?.lower ?? '') &&
    reading.owners[at] === 'word'
  )
}

/** Whether a statement ends before the divider and another one begins behind it. */
const isCut = (reading: Reading, clause: Clause, from: number, at: number): boolean => {
  if (isHeading(reading, at, clause.to) || addsDoing(reading, at, clause.to))
    return range(from, at).some((one) => isContent(reading, one))
  if (!dividers.test(reading.tokens[at]?.lower ?? '')) return false
  const next = dividers.test(reading.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const before = range(from, at).filter((one) => isContent(reading, one))
  const verbs = before.filter((one) => isForeignVerb(reading, one))
  if (before.length === verbs.length) return false
  const nextContent = range(next, clause.to).find((one) => isContent(reading, one))
  if (nextContent !== undefined && isDoing(reading, nextContent)) return true
  if (reading.language === 'es' && isPresent(reading, before[0]) && isPresent(reading, nextContent)) return true
  if (reading.language === 'es')
    return opensWithVerb(reading, next, clause.to) || posts.test(reading.tokens[next]?.lower ?? '')
  const last = before.at(-1)
  const following = range(next, clause.to).find((one) => isContent(reading, one))
  if (following === undefined) return false
  if (last !== undefined && isForeignVerb(reading, last)) return !isForeignVerb(reading, following)
  // "Führt Gespräche, plant Ausflüge", "reinigte ich Zimmer und sortierte Wäsche": each verb before its things.
  return verbs.length > 0 && opensWithVerb(reading, next, clause.to) && !endsWithVerb(reading, next, clause.to)
}

/** "…, gekocht und geputzt": what follows is a list of participles. */
const endsWithVerb = (reading: Reading, from: number, to: number): boolean => {
  const end = range(from, to).find((one) => dividers.test(reading.tokens[one]?.lower ?? '')) ?? to
  const content = range(from, end).filter((one) => isContent(reading, one))
  return content.length === 1
}

const cutClause = (reading: Reading, clause: Clause): Clause[] => {
  const cuts: number[] = []
  for (const at of range(clause.from + 1, clause.to))
    if (isCut(reading, clause, cuts.at(-1) ?? clause.from, at)) cuts.push(at + 1)
  return [clause.from, ...cuts].map((from, index) => ({
    ...clause,
    from,
    to: cuts[index] ?? clause.to,
    link: index === 0 ? clause.link : 'and',
  }))
}

/** The reading of a rewrite with a clause for each of its statements; of other languages unchanged. */
export const inStatements = (reading: Reading): Reading => {
  if (reading.language !== 'de' && reading.language !== 'es') return reading
  const clauses = reading.clauses.flatMap((clause) => cutClause(reading, clause))
  const clauseOf = [...reading.clauseOf]
  for (const [at, clause] of clauses.entries()) clauseOf.fill(at, clause.from, clause.to)
  return { ...reading, clauses, clauseOf }
}
