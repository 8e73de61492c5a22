/** Finds years, months with years, and words that say that something still goes on. */
import { functionWords } from '../lexicon/function-words.ts'
import type { Token } from './tokens.ts'

export interface DateMention {
  readonly from: number
  readonly to: number
  /** `2019`, `2019-03` or `2019-03-31`; `ongoing` for present, current, since. */
  readonly key: string
  /** The other reading of `03/04/2020`. */
  readonly alternative?: string
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
const twoDigits = (value: number | string): string => String(value).padStart(2, '0')

/** Whether a word is the name of a month, in English, German or Spanish. */
export const isMonthName = (lower: string): boolean => months.has(lower)

/** 1 to 31, with or without its ending. */
const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(token.lower)

/** "May to September": a range of months. */
const isBeforeMonth = (tokens: readonly Token[], at: number): boolean =>
  /^(?:–|-|to|bis|a)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.capital === true &&
  months.has(tokens[at + 1]?.lower ?? '')

/** The day in "November 4, 2022", "Nov 4 2022". */
const dayBehind = (tokens: readonly Token[], at: number): Token | undefined => {
  const isComma = tokens[at + 1]?.text === ','
  return isDay(tokens[at]) && yearOf(tokens[at + (isComma ? 2 : 1)]) !== null ? tokens[at] : undefined
}

/** The key of a month, with its day where one is named. */
const keyOfMonth = (year: string, month: number, day: Token | undefined): string =>
  `${year}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(Number.parseInt(day.lower, 10))}`}`

/** A month name counts as one when capitalised or beside a year: "may" and "march" are also verbs. */
const monthAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const day = isDay(tokens[at])
    ? monthAt(tokens, /^(?:\.|de|of)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1)
    : null
  if (day !== null && /^\d{4}-\d\d$/u.test(day.key) && tokens[at]?.kind === 'number') {
    const number = twoDigits(Number.parseInt(tokens[at]?.lower ?? '', 10))
    return { ...day, from: at, key: `${day.key}-${number}`, text: `${tokens[at]?.text ?? ''} ${day.text}` }
  }
  const token = tokens[at]
  const month = months.get(token?.lower ?? '')
  if (token === undefined || month === undefined) return null
  let next = at + 1
  if (tokens[next]?.text === '.') next++
  const dayAfter = dayBehind(tokens, next)
  if (dayAfter !== undefined) next++
  if (tokens[next]?.text === ',' || tokens[next]?.text === "'" || /^(?:of|de|\/)$/u.test(tokens[next]?.lower ?? ''))
    next++
  const year = yearOf(tokens[next])
  const text = tokens
    .slice(at, year === null ? at + 1 : next + 1)
    .map((one) => one.text)
    .join(' ')
  if (year !== null) return { from: at, to: next + 1, key: keyOfMonth(year, month, dayAfter), text }
  const isName =
    token.capital &&
    (isBeforeMonth(tokens, next) ||
      isDay(tokens[at - 1]) ||
      (token.lower.length > 3 ? at > 0 : /^(?:in|since|until|to|from|–|-|\()$/u.test(tokens[at - 1]?.lower ?? '')))
  return isName && !(token.lower === 'may' && at === 0 && !isBeforeMonth(tokens, next))
    ? { from: at, to: at + 1, key: `month-${twoDigits(month)}`, text }
    : null
}

/** `2023-02-09`, `14/06/2022`: with two readings where day and month could change places. */
const threePartsAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const parts = tokens.slice(at, at + 5)
  const isTight = parts.length === 5 && parts.slice(1).every((token, before) => token.start === parts[before]?.end)
  const [one, mark, two, again, three] = parts.map((token) => token.lower)
  if (!isTight || mark !== again || !/^[-/.]$/u.test(mark ?? '') || parts.some((token) => token.kind === 'word'))
    return null
  const text = parts.map((token) => token.text).join('')
  const place = { from: at, to: at + 5, text }
  const small = (part: string | undefined): part is string => part !== undefined && /^\d{1,2}$/u.test(part)
  if (yearOf(parts[0]) !== null && small(two) && small(three))
    return { ...place, key: `${one}-${twoDigits(two)}-${twoDigits(three)}` }
  if (yearOf(parts[4]) === null || !small(one) || !small(two)) return null
  const dayFirst = `${three}-${twoDigits(two)}-${twoDigits(one)}`
  const monthFirst = `${three}-${twoDigits(one)}-${twoDigits(two)}`
  if (Number(two) > 12) return { ...place, key: monthFirst }
  return Number(one) > 12 ? { ...place, key: dayFirst } : { ...place, key: dayFirst, alternative: monthFirst }
}

const shortMonth = (tokens: readonly Token[], at: number): { readonly month: string; readonly key: string } | null => {
  const [month, mark, year] = tokens.slice(at, at + 3)
  if (month?.kind !== 'number' || mark?.text !== '/' || year?.kind !== 'number') return null
  const isTight = month.end === mark.start && mark.end === year.start
  const isMonthYear = /^(?:0?[1-9]|1[0-2])$/u.test(month.lower) && /^(?:[0-2]\d|9\d)$/u.test(year.lower)
  if (!isTight || !isMonthYear || Number(year.lower) <= 5) return null
  const century = year.lower.startsWith('9') ? '19' : '20'
  return { month: month.lower, key: `${century}${year.lower}-${twoDigits(month.lower)}` }
}

/** `05/16`, and `7/19 – 2/21`: month and year in short; one digit may be a fraction where no other month stands beside it. */
const shortMonthAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const own = shortMonth(tokens, at)
  if (own === null) return null
  const isOneOfTwo = [at - 4, at + 4].some(
    (other) =>
      /^(?:–|-|to|bis|a)$/u.test(tokens[Math.min(at, other) + 3]?.lower ?? '') && shortMonth(tokens, other) !== null,
  )
  if (own.month.length === 1 && !isOneOfTwo) return null
  const text = tokens.slice(at, at + 3).map((token) => token.text)
  return { from: at, to: at + 3, key: own.key, text: text.join('') }
}

const quarterNames: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, erstes: 1, zweites: 2, drittes: 3, viertes: 4 },
  ...{ ersten: 1, zweiten: 2, dritten: 3, vierten: 4, primer: 1, segundo: 2, tercer: 3, cuarto: 4 },
}

/** `Q1 2020`, `Q1/2020`, `the first quarter of 2020`, `2. Quartal 2023`, `segundo trimestre de 2023`. */
const quarterAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const short = /^q([1-4])$/u.exec(tokens[at]?.lower ?? '')
  const name = tokens[at]?.lower ?? ''
  const isNumbered = /^[1-4]$/u.test(name) && tokens[at + 1]?.text === '.'
  const noun = at + (isNumbered ? 2 : 1)
  const isNamed = Object.hasOwn(quarterNames, name) || isNumbered
  const long = isNamed && /^(?:quarter|quartals?|trimestre)$/u.test(tokens[noun]?.lower ?? '')
  if (short === null && !long) return null
  const quarter = short === null ? (quarterNames[name] ?? Number(name)) : Number(short[1])
  let next = short === null ? noun + 1 : at + 1
  if (/^(?:of|de|del|\/)$/u.test(tokens[next]?.lower ?? '')) next++
  const year = yearOf(tokens[next])
  if (year === null) return null
  const text = tokens
    .slice(at, next + 1)
    .map((token) => token.text)
    .join(' ')
  return { from: at, to: next + 1, key: `${year}-q${quarter}`, text }
}

/** "1 May - 3 June 2020", "vom 3. Januar bis 30. September": a day before the first month, where the second has one too. */
const withDay = (tokens: readonly Token[], date: DateMention, next: DateMention): DateMention => {
  const at = /^(?:\.|de|of)$/u.test(tokens[date.from - 1]?.lower ?? '') ? date.from - 2 : date.from - 1
  const day = tokens[at]
  if (day === undefined || !isDay(day) || next.key.length !== 10) return date
  const text = `${day.text} ${date.text}`
  return { ...date, from: at, key: `${date.key}-${twoDigits(Number.parseInt(day.lower, 10))}`, text }
}

/** "Jun-Aug 2019", "June to August 2019": the first month has the second one's year. */
const withYearOfNext = (tokens: readonly Token[], found: readonly DateMention[]): DateMention[] =>
  found.map((date, at) => {
    const next = found[at + 1]
    if (next === undefined || !date.key.startsWith('month-') || !/^\d{4}-\d\d/u.test(next.key)) return date
    const isRange = tokens
      .slice(date.to, next.from)
      .every((token) => /^(?:–|-|to|bis|a|and|und|y|until|,)$/u.test(token.lower))
    const month = date.key.slice('month-'.length)
    if (!isRange || month > next.key.slice(5, 7)) return date
    return withDay(tokens, { ...date, key: `${next.key.slice(0, 4)}-${month}` }, next)
  })

/** `03/2020`, `3.2020`, `03-2020`, `2020-03`, `2020/03`. */
const numericAt = (tokens: readonly Token[], at: number): DateMention | null => {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  const joined = /^(\d{1,2})\.((?:19|20)\d\d)$/u.exec(first.lower)
  if (joined !== null)
    return { from: at, to: at + 1, key: `${joined[2]}-${twoDigits(Number(joined[1]))}`, text: first.text }
  const full = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(first.lower)
  if (full !== null)
    return {
      from: at,
      to: at + 1,
      key: `${full[3]}-${twoDigits(Number(full[2]))}-${twoDigits(Number(full[1]))}`,
      text: first.text,
    }
  const three = threePartsAt(tokens, at)
  if (three !== null) return three
  const mark = tokens[at + 1]
  const last = tokens[at + 2]
  if (mark === undefined || last?.kind !== 'number' || mark.start !== first.end || last.start !== mark.end) return null
  const text = `${first.text}${mark.text}${last.text}`
  const isMonth = (token: Token): boolean => /^(?:0?[1-9]|1[0-2])$/u.test(token.lower)
  if ((mark.text === '/' || mark.text === '.') && isMonth(first) && yearOf(last) !== null)
    return { from: at, to: at + 3, key: `${last.lower}-${twoDigits(Number(first.lower))}`, text }
  if (mark.text === '-' && isMonth(first) && first.lower.length === 2 && yearOf(last) !== null)
    return { from: at, to: at + 3, key: `${last.lower}-${first.lower}`, text }
  if ((mark.text === '-' || mark.text === '/') && yearOf(first) !== null && isMonth(last) && last.lower.length === 2)
    return { from: at, to: at + 3, key: `${first.lower}-${last.lower}`, text }
  return null
}

/** `2016/17`, `2016-17`: the second year in short; a school year or a period. */
const shortYearAfter = (tokens: readonly Token[], at: number): DateMention | null => {
  const first = yearOf(tokens[at])
  const last = tokens[at + 2]
  if (first === null || last?.kind !== 'number' || !/^\d\d$/u.test(last.lower)) return null
  const mark = tokens[at + 1]?.text ?? ''
  const isTight = tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === last.start
  const isNext = Number(last.lower) === (Number(first) + 1) % 100
  const isLater = Number(last.lower) > Number(first.slice(2))
  const isYear = (mark === '/' && isNext) || (mark === '–' && isLater) || (mark === '-' && Number(last.lower) > 12)
  return isTight && isYear
    ? { from: at + 2, to: at + 3, key: `${first.slice(0, 2)}${last.lower}`, text: last.text }
    : null
}

/** `2000 patients` and `$1995` are amounts; years of our time are read as years even before a noun ("2019 graduate"). */
const countsSomething = (tokens: readonly Token[], at: number, year: string): boolean => {
  const next = tokens[at + 1]
  if (/^[$€£]$/u.test(tokens[at - 1]?.text ?? '') || next?.text === '%' || next?.text === '+') return true
  const isUsual = year !== '2000' && year >= '1990' && year <= '2035'
  return !isUsual && next?.kind === 'word' && !functionWords.has(next.lower)
}

/** "Direct current", "kept the list current": no time. */
const isOtherCurrent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'current' &&
  (/^(?:direct|alternating|electric\p{L}*|remain\p{L}*|stay\p{L}*)$/u.test(tokens[at - 1]?.lower ?? '') ||
    tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:kept|keep|keeping)$/u.test(lower)))

/** All dates, in order. A year that counts something ("2000 patients") is left to the quantities. */
export const findDates = (tokens: readonly Token[]): DateMention[] => {
  const found: DateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const second = shortYearAfter(tokens, at)
    if (second !== null) {
      found.push({ from: at, to: at + 1, key: token.lower, text: token.text }, second)
      at = second.to - 1
      continue
    }
    const date = monthAt(tokens, at) ?? numericAt(tokens, at) ?? shortMonthAt(tokens, at) ?? quarterAt(tokens, at)
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
    if (((ongoingWords.has(token.lower) && !isOtherCurrent(tokens, at)) || goesOn) && token.kind === 'word')
      found.push({ from: at, to: at + 1, key: 'ongoing', text: token.text })
  }
  return withYearOfNext(tokens, found)
}
