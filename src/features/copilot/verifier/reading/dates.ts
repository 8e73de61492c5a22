/** Finds years, months with years, and words that say that something still goes on. */
import { functionWords } from '../lexicon/function-words.ts'
import type { Token } from './tokens.ts'

export interface DateMention {
  readonly from: number
  readonly to: number
  /** `2019` or `2019-03`; `ongoing` for present, current, since. */
  readonly key: string
  readonly text: string
}

const monthTable = `january jan enero januar|february feb febrero februar|march mar marzo märz|april apr abril|may mayo mai|june jun junio juni|july jul julio juli|august aug agosto|september sep sept septiembre|october oct octubre oktober okt|november nov noviembre|december dec diciembre dezember dez`
const months = new Map(
  monthTable.split('|').flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
)
const ongoingWords = new Set(
  'present current currently today now ongoing since heute aktuell seit derzeit actualidad actual actualmente'.split(
    ' ',
  ),
)

const yearOf = (token: Token | undefined): string | null =>
  token?.kind === 'number' && /^(?:19[4-9]|20[0-6])\d$/u.test(token.lower) ? token.lower : null
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A month name counts as one when capitalised or beside a year: "may" and "march" are also verbs. */
const monthAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const token = tokens[at]
  const month = months.get(token?.lower ?? '')
  if (token === undefined || month === undefined) return null
  let next = at + 1
  if (tokens[next]?.text === '.') next++
  if (tokens[next]?.kind === 'number' && yearOf(tokens[next]) === null && yearOf(tokens[next + 1]) !== null) next++
  if (
    tokens[next]?.text === ',' ||
    tokens[next]?.text === "'" ||
    tokens[next]?.lower === 'of' ||
    tokens[next]?.lower === 'de'
  )
    next++
  const year = yearOf(tokens[next])
  const text = tokens
    .slice(at, year === null ? at + 1 : next + 1)
    .map((one) => one.text)
    .join(' ')
  if (year !== null) return { from: at, to: next + 1, key: `${year}-${twoDigits(month)}`, text }
  const isName =
    token.capital &&
    (token.lower.length > 3 ? at > 0 : /^(?:in|since|until|to|from|–|-|\()$/u.test(tokens[at - 1]?.lower ?? ''))
  return isName && !(token.lower === 'may' && at === 0)
    ? { from: at, to: at + 1, key: `month-${twoDigits(month)}`, text }
    : null
}

/** `03/2020`, `3.2020`, `2020-03`, `2020/03`. */
const numericAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  const joined = /^(\d{1,2})\.((?:19|20)\d\d)$/u.exec(first.lower)
  if (joined !== null)
    return { from: at, to: at + 1, key: `${joined[2]}-${twoDigits(Number(joined[1]))}`, text: first.text }
  const mark = tokens[at + 1]
  const last = tokens[at + 2]
  if (mark === undefined || last?.kind !== 'number' || mark.start !== first.end || last.start !== mark.end) return null
  const text = `${first.text}${mark.text}${last.text}`
  const isMonth = (token: Token): boolean => /^(?:0?[1-9]|1[0-2])$/u.test(token.lower)
  if ((mark.text === '/' || mark.text === '.') && isMonth(first) && yearOf(last) !== null)
    return { from: at, to: at + 3, key: `${last.lower}-${twoDigits(Number(first.lower))}`, text }
  if ((mark.text === '-' || mark.text === '/') && yearOf(first) !== null && isMonth(last) && last.lower.length === 2)
    return { from: at, to: at + 3, key: `${first.lower}-${last.lower}`, text }
  return null
}

/** `2000 patients` and `$1995` are amounts; years of our time are read as years even before a noun ("2019 graduate"). */
const countsSomething = (tokens: readonly Token[], at: number, year: string): boolean => {
  const next = tokens[at + 1]
  if (/^[$€£]$/u.test(tokens[at - 1]?.text ?? '') || next?.text === '%' || next?.text === '+') return true
  const isUsual = year !== '2000' && year >= '1990' && year <= '2035'
  return !isUsual && next?.kind === 'word' && !functionWords.has(next.lower)
}

/** All dates, in order. A year that counts something ("2000 patients") is left to the quantities. */
export const findDates = (tokens: readonly Token[]): DateMention[] => {
  const found: DateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const date = monthAt(tokens, at) ?? numericAt(tokens, at)
    if (date !== null) {
      found.push(date)
      at = date.to - 1
      continue
    }
    const year = yearOf(token)
    if (year !== null && !countsSomething(tokens, at, year))
      found.push({ from: at, to: at + 1, key: year, text: token.text })
    // "desde 2015" goes on; "desde 2015 hasta 2018" does not.
    const goesOn =
      token.lower === 'desde' &&
      tokens.slice(at + 1).some((one) => yearOf(one) !== null) &&
      !tokens.slice(at + 1).some((one) => one.lower === 'hasta' || one.text === '–')
    if ((ongoingWords.has(token.lower) || goesOn) && token.kind === 'word')
      found.push({ from: at, to: at + 1, key: 'ongoing', text: token.text })
  }
  return found
}
