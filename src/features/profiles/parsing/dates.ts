/** Dates and periods in the usual national forms, as exact as the document states them and never more. */
import type { PartialDate } from '../fact.ts'

export interface Period {
  /** Where it stands in the searched text. */
  readonly start: number
  readonly end: number
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** The document says present, current, today, or leaves the end open after a dash. */
  readonly ongoing: boolean
  /** False for a single date. */
  readonly isRange: boolean
}

/** English, German, Spanish, French, Portuguese, Italian, Dutch: full names and usual abbreviations. */
const monthNames: readonly string[] = [
  'january|jan|januar|jänner|jaenner|enero|ene|janvier|janv|janeiro|gennaio|gen|januari',
  'february|feb|februar|febrero|février|fevrier|févr|fevr|fév|fevereiro|febbraio|februari',
  'march|mar|märz|maerz|mär|mrz|marzo|mars|março|marco|maart',
  'april|apr|abril|abr|avril|avr|aprile',
  'may|mai|mayo|maio|maggio|mag|mei',
  'june|jun|juni|junio|juin|junho|giugno|giu',
  'july|jul|juli|julio|juillet|juil|julho|luglio|lug',
  'august|aug|agosto|ago|août|aout|augustus',
  'september|sept|sep|septiembre|septembre|setembro|settembre|set',
  'october|oct|oktober|okt|octubre|octobre|outubro|ottobre|ott',
  'november|nov|noviembre|novembre|novembro',
  'december|dec|dezember|dez|diciembre|dic|décembre|decembre|déc|dezembro|dicembre',
]

const monthNumber = new Map(monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1])))

const month = `(?:${[...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|')})`
const year = '(?:19[4-9]\\d|20[0-4]\\d)'
const season = '(?:spring|summer|fall|autumn|winter|frühjahr|sommer|herbst|primavera|verano|otoño|été|automne)'

/** Each alternative with the groups its reader needs; longer forms first. */
const dateForms: readonly { pattern: string; read: (groups: readonly string[]) => PartialDate | null }[] = [
  { pattern: `(${year})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`, read: ([y, m, d]) => iso(y, m, d) },
  { pattern: `(\\d{1,2})\\.(\\d{1,2})\\.(${year})`, read: ([d, m, y]) => iso(y, m, d) },
  { pattern: `(\\d{1,2})/(\\d{1,2})/(${year})`, read: ([a, b, y]) => fromSlashes(Number(a), Number(b), y) },
  {
    pattern: `(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:de\\s+)?(${month})\\.?,?\\s+(?:de\\s+)?(${year})`,
    read: ([d, m, y]) => named(y, m, d),
  },
  { pattern: `(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${year})`, read: ([m, d, y]) => named(y, m, d) },
  { pattern: `(${month})\\.?,?\\s*(?:de\\s+|of\\s+)?[-–/]?\\s*(${year})`, read: ([m, y]) => named(y, m) },
  { pattern: `(${month})\\.?\\s*['’](\\d{2})`, read: ([m, y]) => named(century(y), m) },
  { pattern: `(${year})\\s+(${month})\\b\\.?`, read: ([y, m]) => named(y, m) },
  { pattern: `(0?[1-9]|1[0-2])\\s?[/.-]\\s?(${year})`, read: ([m, y]) => iso(y, m) },
  { pattern: `(${year})[/.-](0[1-9]|1[0-2])(?!\\d)`, read: ([y, m]) => iso(y, m) },
  { pattern: `(${year})年(\\d{1,2})月`, read: ([y, m]) => iso(y, m) },
  { pattern: `(?:${season})\\s+(?:of\\s+)?(${year})`, read: ([y]) => y ?? null },
  { pattern: `(${year})年?`, read: ([y]) => y ?? null },
]

const century = (twoDigits: string | undefined): string => `${Number(twoDigits) > 45 ? 19 : 20}${twoDigits}`

const iso = (y?: string, m?: string, d?: string): PartialDate | null => {
  if (y === undefined) return null
  const monthOf = Number(m)
  if (m === undefined || monthOf < 1 || monthOf > 12) return y
  const day = Number(d)
  const yearMonth = `${y}-${String(monthOf).padStart(2, '0')}`
  return d === undefined || day < 1 || day > 31 ? yearMonth : `${yearMonth}-${String(day).padStart(2, '0')}`
}

const named = (y: string | undefined, m: string | undefined, d?: string): PartialDate | null =>
  iso(y, String(monthNumber.get((m ?? '').toLowerCase()) ?? ''), d)

/** 03/04/2020 is March in one country and April in another: then only the year is certain. */
const fromSlashes = (a: number, b: number, y: string | undefined): PartialDate | null => {
  if (a > 12 && b <= 12) return iso(y, String(b), String(a))
  if (b > 12 && a <= 12) return iso(y, String(a), String(b))
  return a === b ? iso(y, String(a), String(b)) : (y ?? null)
}

const ongoingWords =
  "(?:present|current(?:ly)?|now|today|ongoing|to date|till date|till now|date|heute|aktuell|laufend|jetzt|actualidad|actualmente|presente|la fecha|hoy|aujourd['’]hui|présent|actuel(?:lement)?|en cours|ce jour|atual|oggi|attuale|heden|至今|現在|现在)"
const between =
  '\\s*(?:[-–—−~→]{1,2}|to|until|till|til|through|thru|bis(?:\\s+zum)?|al?|à|au|hasta(?:\\s+la)?|até|tot)\\s*'
const since = '(?:since|from|as of|seit|ab|depuis|desde|dal)'

const anyDate = dateForms.map(({ pattern }) => pattern.replace(/\((?!\?)/gu, '(?:')).join('|')
const onlyMonth = `${month}\\.?`

const periodPattern = new RegExp(
  [
    `(?<![\\p{L}\\d.,$€£/-])(?<range>(?:(?:from|vom|von|du|desde)\\s+)?(?:(?<from>${anyDate})|(?<fromMonth>${onlyMonth}))${between}(?:(?<to>${anyDate})|(?<now>${ongoingWords})(?!\\p{L})))`,
    `(?<![\\p{L}\\d.,$€£/-])(?<short>(?<shortFrom>${year})\\s?[-–/]\\s?(?<shortTo>\\d{2})(?![\\d-]))`,
    `(?<![\\p{L}\\d])(?<open>(?:${since})\\s+(?<openFrom>${anyDate}))`,
    `(?<![\\p{L}\\d.,$€£/-])(?<dash>(?<dashFrom>${anyDate})\\s*[-–—](?=\\s*(?:$|[)\\]|•·\\t])))`,
    `(?<![\\p{L}\\d.,$€£/-])(?<single>${anyDate})(?![\\d%]|[.,]\\d|\\s?[-–]?\\+)`,
  ].join('|'),
  'giu',
)

/** All periods and dates of a text, from left to right. Runs in linear time. */
export const findPeriods = (text: string): Period[] => {
  const periods: Period[] = []
  for (const match of text.matchAll(periodPattern)) {
    const { groups = {} } = match
    const period = readPeriod(groups)
    if (period === null) continue
    periods.push({ ...period, start: match.index, end: match.index + match[0].length })
  }
  return periods
}

const readPeriod = (groups: Record<string, string | undefined>): Omit<Period, 'start' | 'end'> | null => {
  const { from, fromMonth, to, now, shortFrom, shortTo, openFrom, dashFrom, single } = groups
  if (groups.range !== undefined) {
    const end = to === undefined ? null : readDate(to)
    // `Jan - Mar 2020`: the year stands only once.
    const begin =
      from !== undefined ? readDate(from) : end === null ? null : named(end.slice(0, 4), fromMonth?.replace('.', ''))
    if (begin === null) return null
    // Text that runs from right to left comes out of a PDF with its later year first.
    const isReversed = end !== null && end.slice(0, begin.length) < begin.slice(0, end.length)
    const [first, last] = isReversed ? [end, begin] : [begin, end]
    return { from: first, to: last, ongoing: now !== undefined, isRange: true }
  }
  if (shortFrom !== undefined && shortTo !== undefined) {
    const end = shortFrom.slice(0, 2) + shortTo
    // 2019-03 is a month, 2019-20 a period.
    if (end <= shortFrom)
      return Number(shortTo) <= 12 ? { from: iso(shortFrom, shortTo), to: null, ongoing: false, isRange: false } : null
    return { from: shortFrom, to: end, ongoing: false, isRange: true }
  }
  if (openFrom !== undefined) return { from: readDate(openFrom), to: null, ongoing: false, isRange: true }
  if (dashFrom !== undefined) return { from: readDate(dashFrom), to: null, ongoing: false, isRange: true }
  return single === undefined ? null : { from: readDate(single), to: null, ongoing: false, isRange: false }
}

const compiledForms = dateForms.map(({ pattern, read }) => ({ form: new RegExp(`^(?:${pattern})$`, 'iu'), read }))

const readDate = (text: string): PartialDate | null => {
  for (const { form, read } of compiledForms) {
    const match = form.exec(text.trim())
    if (match !== null) return read(match.slice(1))
  }
  return null
}
