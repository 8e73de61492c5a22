/** Salaries: from fields of a source, or from the words of a posting when they are clear. Raw words are kept. */
import type { Salary } from './posting.ts'

export interface MoneyFields {
  readonly min: number | null | undefined
  readonly max: number | null | undefined
  readonly currency: string | null
  readonly period: Salary['period']
  /** As the source says it; composed from the values by default. */
  readonly raw?: string | null
}

/** A salary from a source's own fields; null when they hold no amount. Swapped ends are put right. */
export const moneyRange = ({ min, max, currency, period, raw }: MoneyFields): Salary | null => {
  const amounts = [min, max].filter((amount) => typeof amount === 'number' && amount > 0)
  if (amounts.length === 0) return null
  const [low, high] = [min, max].map((amount) => (typeof amount === 'number' && amount > 0 ? amount : null))
  const ordered = low != null && high != null && low > high ? [high, low] : [low ?? null, high ?? null]
  const code = currency !== null && /^[A-Za-z]{3}$/u.test(currency) ? currency.toUpperCase() : null
  const composed = `${[...new Set(amounts)].join(' - ')}${currency === null ? '' : ` ${currency}`}${period === null ? '' : ` per ${period}`}`
  return { min: ordered[0] ?? null, max: ordered[1] ?? null, currency: code, period, raw: raw?.trim() || composed }
}

const periods: readonly (readonly [NonNullable<Salary['period']>, RegExp])[] = [
  ['hour', /hour|\bhr\b|\bp\/?h\b|\/h\b|stunde|\bhora\b|uur\b/iu],
  ['day', /\bda(?:y|ily)\b|\btag\b|\bd[ií]a\b|jour\b/iu],
  ['week', /week|woche|semana/iu],
  ['month', /month|monat|\bmes\b|mensual|mois|maand/iu],
  ['year', /year|annual|annum|\bp\.?a\.?\b|\byr\b|jahr|\ba[ñn]o\b|\ban\b|jaar/iu],
]

/** `per-year-salary`, `1 HOUR`, `per month` and the like; null when the words name no period. */
export const periodFromWords = (words: string | null): Salary['period'] =>
  words === null ? null : (periods.find(([, pattern]) => pattern.test(words))?.[0] ?? null)

/** A bare `$` stays without a currency: it is the dollar of some twenty countries. */
const codes: Readonly<Record<string, string | null>> = {
  ...{
    $: null,
    US$: 'USD',
    CA$: 'CAD',
    C$: 'CAD',
    A$: 'AUD',
    AU$: 'AUD',
    NZ$: 'NZD',
    S$: 'SGD',
    HK$: 'HKD',
    R$: 'BRL',
  },
  ...{ '€': 'EUR', '£': 'GBP', '₹': 'INR', zł: 'PLN' },
}
const isoCodes = 'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|BRL|PLN|SEK|NOK|DKK|CZK|JPY|MXN|ZAR|AED|ILS'
const currency = `(?:US|CA|C|AU|A|NZ|S|HK|R)?\\$|€|£|₹|zł|\\b(?:${isoCodes})\\b`
const amount = '\\d{1,3}(?:[.,]\\d{3}){1,2}(?:[.,]\\d{2})?|\\d{1,7}(?:\\.\\d{1,2})?'
const money = (name: string) =>
  `(?<before${name}>${currency})?\\s?(?<amount${name}>${amount})\\s?(?<kilo${name}>[kK]\\b)?(?:\\s?(?<after${name}>${currency}))?`
/** "$202,000/year to $277,000/year", "$40ph - $50ph". */
const unit = '(?<unit>\\s?(?:/|per\\s|an?\\s)\\s?(?:year|yr|annum|month|week|day|hour|hr)|ph|/h)?'
const rangePattern = new RegExp(
  `(?<![\\d.,])${money('Low')}${unit}(?:\\s?(?:-|–|—|to|bis|and|hasta)\\s?)${money('High')}`,
  'gu',
)
const singlePattern = new RegExp(`(?<![\\d.,])${money('Low')}`, 'gu')
const paySigns = new RegExp(`${currency}`, 'u')
const anySign = new RegExp(currency, 'gu')
const payWords =
  /salar|\bpay\b|compensation|wage|\brate\b|\bote\b|earn|gehalt|verg[uü]tung|entgelt|remunera|r[ée]mun[ée]ration/iu
/** Money of a company, not of a person. */
const bigMoney = /^\s?(?:\+\s?)?(?:m\b|mm\b|bn?\b|million|billion|mio|mrd)/iu

/** How far around the amounts the words may stand that make them pay. */
const cueChars = 140

/** Longest text that is searched: pay stands in a posting, not behind a book's worth of words. */
const maxSearchedChars = 60_000

/**
 * The first clear statement of pay in a text; null when there is none. A range needs a currency and a word of pay or
 * a period nearby; a single amount needs both.
 */
export const findSalary = (text: string): Salary | null => {
  const first = text.search(paySigns)
  if (first < 0 || first > maxSearchedChars) return null
  // Most of a posting lies before the first sign and behind the last one: it is not searched.
  const last = first + lastSignIn(text.slice(first, first + maxSearchedChars))
  const searched = text.slice(Math.max(0, first - cueChars), last + cueChars)
  return firstPay(searched, rangePattern, false) ?? firstPay(searched, singlePattern, true)
}

const lastSignIn = (text: string): number => {
  let last = 0
  for (const match of text.matchAll(anySign)) last = match.index
  return last
}

const firstPay = (text: string, pattern: RegExp, needsBoth: boolean): Salary | null => {
  for (const match of text.matchAll(pattern)) {
    const found = readPay(text, match, needsBoth)
    if (found !== null) return found
  }
  return null
}

const readPay = (text: string, match: RegExpMatchArray, needsBoth: boolean): Salary | null => {
  const groups = match.groups ?? {}
  const signs = [groups.afterHigh, groups.afterLow, groups.beforeLow, groups.beforeHigh].filter(
    (sign) => sign !== undefined,
  )
  if (signs.length === 0) return null
  const end = match.index === undefined ? 0 : match.index + match[0].length
  const after = text.slice(end, end + 40)
  if (bigMoney.test(after)) return null
  const code = new RegExp(`^\\s?\\(?(${isoCodes})\\b`, 'u').exec(after)?.[1]
  const before = text.slice(Math.max(0, end - match[0].length - cueChars), end - match[0].length)
  const kilo = groups.kiloLow ?? groups.kiloHigh
  const high = groups.amountHigh === undefined ? null : toNumber(groups.amountHigh, groups.kiloHigh)
  const low = toNumber(groups.amountLow ?? '', high === null ? groups.kiloLow : kilo)
  const isPay = payWords.test(before) || payWords.test(after)
  const period = periodAround(before, groups.unit, after, low) ?? (isPay && isByTheHour(groups) ? 'hour' : null)
  // Without a period it must stand where nothing but pay stands, and be too much for anything but a year.
  const isClear =
    low >= leastBare && (needsBoth ? announcesPay.test(before) : signs.length > 1 && isOwnLine(before, after))
  if (!(isPay && period !== null) && !isClear && (needsBoth || !(isPay || period !== null))) return null
  if (!plausible(low, high, period)) return null
  const raw = `${match[0]}${code === undefined ? '' : ` ${code}`}`.trim()
  return { min: low, max: high ?? low, currency: code ?? currencyOf(signs), period, raw }
}

/** The first period said around the amount that can be its own: nobody is paid 60,000 an hour. */
const periodAround = (before: string, unit: string | undefined, after: string, low: number): Salary['period'] => {
  const said = [unit ?? null, /^[^\n.;]*/u.exec(after)?.[0] ?? null, lastWords(before)].map(periodFromWords)
  return said.find((period) => period !== null && !(low > 2_000 && period === 'hour')) ?? null
}

/** "Pay range: $23.00 - $27.00": written with cents, and too little for anything but an hour. */
const isByTheHour = ({ amountLow = '', amountHigh = '' }: Record<string, string | undefined>): boolean =>
  [amountLow, amountHigh].every((digits) => /^\d{1,3}\.\d{2}$/u.test(digits) && Number(digits) >= 7)

/** Less than this, without a period, may be anything. */
const leastBare = 20_000

/** "Compensation: $65k", "Base salary for US is $300,000": the amount is what the word of pay announces. */
const announcesPay =
  /(?:salary|\bpay|compensation|wage|gehalt|verg[uü]tung|remuneration)(?: range)?(?:(?:\s+for [\w ]{1,20})?\s+is)?\s*(?:[:–-]\s*)?(?:(?:up to|from|of|at least|around|approximately|start(?:s|ing) (?:at|from)|ab|bis zu)\s*)?$/iu

/** A range that has its line to itself, as boards append it to a posting. */
const isOwnLine = (before: string, after: string): boolean =>
  /(?:^|\n)\s*$/u.test(before) && /^\s?(?:[A-Z]{3})?\s*(?:\n|$)/u.test(after)

/** "$139,200 - $235,200 USD": the sign that says most wins. */
const currencyOf = (signs: readonly string[]): string | null =>
  signs.map((sign) => (/^[A-Z]{3}$/u.test(sign) ? sign : (codes[sign] ?? null))).find((code) => code !== null) ?? null

/** "annual base salary: " says the period before the amount. */
const lastWords = (before: string): string =>
  before
    .slice(-60)
    .split(/[\n.;]/u)
    .at(-1) ?? ''

const toNumber = (digits: string, kilo: string | undefined): number => {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?$/u.test(digits)
  const plain = grouped ? digits.replace(/[.,]\d{2}$/u, '').replace(/[.,]/gu, '') : digits
  return Number(plain) * (kilo === undefined ? 1 : 1000)
}

/** From 5 an hour to 5 million a year; a range spans at most a factor of 10. */
const plausible = (low: number, high: number | null, period: Salary['period']): boolean => {
  if (high !== null && (high < low || high > low * 10)) return false
  const least = period === 'hour' ? 5 : period === 'day' || period === 'week' ? 50 : period === 'month' ? 300 : 8_000
  return low >= least && (high ?? low) <= 5_000_000
}
