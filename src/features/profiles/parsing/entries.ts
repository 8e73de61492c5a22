/** Finds entries in a section: headers with a period, and what is said below each. */
import { findPeriods } from './dates.ts'
import { titleInOtherScript } from './other-script-words.ts'
import { mergeLines, type ResumeLine } from './resume-line.ts'
import { endsLikeTitle, looksLikeOrganisation, looksLikeTitle } from './role-words.ts'

export interface Entry {
  readonly header: readonly ResumeLine[]
  readonly body: readonly ResumeLine[]
}

/** A header of more lines (employer, title, place, period) has not been seen. */
const maxHeaderLines = 4

/** Tried once for each run of such signs: at each of its hyphens, 400,000 of them would take minutes. */
const webAddress = /(?:https?:\/\/|(?<![\w-])[\w-]+\.[a-z]{2,}\/)\S*/giu

const sentenceWords = /\b(?:to|the|as|with|for|by|from|an?|was|is|were|are|be|my|our|your)\b/iu

/** Short, capitalised, no sentence: what a header consists of. */
export const looksLikeHeader = (line: ResumeLine): boolean => {
  if (line.bullet || line.text.replace(webAddress, '').length > 150 || /^\p{Ll}/u.test(line.text)) return false
  if (/[.;!?]$/u.test(line.text) && !/\b(?:inc|co|ltd|corp|st|jr|u\.s|s\.a|l\.p|etc|llc)\.$/iu.test(line.text))
    return false
  const words = line.text.replace(webAddress, '').match(/\p{L}{4,}/gu) ?? []
  const capitalised = words.filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word)).length
  const length = line.text.split(/\s+/u).length
  // Other languages write the nouns of a title small: "Старший инженер".
  if (length <= 8 && titleInOtherScript.test(line.text)) return true
  // `Associate network engineer`: words that make a sentence are none of a title.
  if (length <= 6 && endsLikeTitle(line.text) && !sentenceWords.test(line.text)) return true
  return length <= 16 && (words.length === 0 || capitalised / words.length >= 0.55)
}

/** A line that carries the period of an entry: a range, or a date with little else. */
export const hasEntryPeriod = (line: ResumeLine): boolean => {
  const known = periodLines.get(line)
  if (known !== undefined) return known
  const found = findEntryPeriod(line)
  periodLines.set(line, found)
  return found
}

/** Asked several times for each line, and the answer costs 0.05 ms. */
const periodLines = new WeakMap<ResumeLine, boolean>()

const findEntryPeriod = (line: ResumeLine): boolean => {
  if (line.text.length > 160) return false
  const periods = findPeriods(line.text)
  const best = periods.find(({ isRange }) => isRange) ?? periods[0]
  if (best === undefined) return false
  const before = line.text.slice(0, best.start)
  const after = line.text.slice(best.end)
  const atAnEnd =
    /^[\s([|•·,–—-]*$/u.test(before) ||
    /^[\s)\]|.,•·–—-]*$/u.test(after) ||
    /[\t|•·(–—-]\s*$/u.test(before) ||
    /^\s*[\t|•·),–—-]/u.test(after)
  if (line.bullet)
    return best.isRange && atAnEnd && looksLikeHeader({ ...line, bullet: false }) && line.text.length <= 110
  // `General Manager 10/2013 to 09/2016 Acme Boston, MA Opened a new store ...`
  if (best.isRange) return atAnEnd || looksLikeHeader(line) || (before.length <= 60 && endsLikeTitle(before.trim()))
  const isExact = (best.from?.length ?? 0) > 4 && line.text.split(/\s+/u).length <= 12
  return (
    (atAnEnd || isExact) && looksLikeHeader(line) && !/\b(?:in|by|since|of|until|during|for|from)\s*$/iu.test(before)
  )
}

/** Lines before the first header, then the entries. `hasMark` tells a line that begins or carries an entry. */
export const splitEntries = (
  all: readonly ResumeLine[],
  hasMark: (line: ResumeLine) => boolean = hasEntryPeriod,
): { before: readonly ResumeLine[]; entries: readonly Entry[] } => splitAtMarks(joinSplitPeriods(all), hasMark)

/** `February 2013` / `to` / `Current` on three lines, as a narrow column of dates is printed. */
const joinSplitPeriods = (lines: readonly ResumeLine[]): ResumeLine[] => {
  const joined: ResumeLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const three = lines.slice(at, at + 3)
    const [first, middle] = three
    const isSplit =
      first !== undefined &&
      three.length === 3 &&
      /^(?:to|until|bis|[-–—])$/iu.test(middle?.text ?? '') &&
      three.every(({ text }) => text.length <= 20) &&
      isOnlyPeriod(three.map(({ text }) => text).join(' '))
    if (isSplit) {
      joined.push(mergeLines(three))
      at += 2
    } else if (first !== undefined) joined.push(first)
  }
  return joined
}

const isOnlyPeriod = (text: string): boolean =>
  findPeriods(text).some(({ isRange, start, end }) => isRange && start === 0 && end === text.length)

const splitAtMarks = (
  lines: readonly ResumeLine[],
  hasMark: (line: ResumeLine) => boolean,
): { before: readonly ResumeLine[]; entries: readonly Entry[] } => {
  const marks = new Set(lines.flatMap((line, index) => (hasMark(line) ? [index] : [])))
  const headers = findHeaders(lines, marks)
  const [first] = headers
  if (first === undefined) return { before: lines, entries: [] }
  return {
    before: lines.slice(0, first.from),
    entries: headers.map(({ from, to }, index) => ({
      header: lines.slice(from, to),
      body: lines.slice(to, headers[index + 1]?.from ?? lines.length),
    })),
  }
}

interface Range {
  from: number
  to: number
}

const findHeaders = (lines: readonly ResumeLine[], marks: ReadonlySet<number>): Range[] => {
  const headers: Range[] = []
  const [firstMark] = marks
  const reach = firstMark === undefined ? 0 : reachUp(lines, firstMark, 0)
  for (const mark of marks) {
    const previous = headers.at(-1)
    if (previous !== undefined && mark < previous.to) continue
    if (previous !== undefined && isPeriodBelow(lines, previous, mark)) {
      previous.to = mark + 1
      continue
    }
    const floor = previous?.to ?? 0
    const up = Math.min(reachUp(lines, mark, floor), Math.max(reach, headers.length === 0 ? maxHeaderLines : 0))
    const from = mark - up
    const down = reachDown(lines, mark, marks, from)
    headers.push({ from, to: mark + 1 + down })
  }
  return withUndated(lines, headers)
}

/** A period on a line of its own under the name of a project. */
const isPeriodBelow = (lines: readonly ResumeLine[], { from, to }: Range, mark: number): boolean => {
  const [name, period] = [lines[from], lines[mark]]
  if (name === undefined || period === undefined || mark !== to || to !== from + 1) return false
  return !hasEntryPeriod(name) && hasEntryPeriod(period) && !period.gapBefore
}

/** How many lines above the period belong to the header. */
const reachUp = (lines: readonly ResumeLine[], mark: number, floor: number): number => {
  let count = 0
  while (count < maxHeaderLines - 1) {
    const line = lines[mark - count - 1]
    const below = lines[mark - count]
    if (mark - count - 1 < floor || line === undefined || below === undefined) break
    if (!looksLikeHeader(line) || hasEntryPeriod(line)) break
    // A gap may stand between employer and title, but not between a paragraph and the next entry.
    if (below.gapBefore && count > 0 && !line.bold && !isTitleOverGap(lines, line, mark - count, mark)) break
    const above = lines[mark - count - 2]
    if (
      above !== undefined &&
      mark - count - 2 >= floor &&
      !line.gapBefore &&
      isProse(above) &&
      !line.bold &&
      !/^\p{Lu}/u.test(line.text)
    )
      break
    count += 1
  }
  return count
}

/** Where every line of a form stands apart: the title that the lines below it do not name. */
const isTitleOverGap = (lines: readonly ResumeLine[], line: ResumeLine, from: number, mark: number): boolean =>
  (line.gapBefore || line === lines[0]) &&
  line.text.split(/\s+/u).length <= 8 &&
  (line === lines[0] || looksLikeTitle(line.text)) &&
  !lines.slice(from, mark + 1).some(({ text }) => looksLikeTitle(text))

const isProse = (line: ResumeLine): boolean => line.text.split(/\s+/u).length > 12

/** Title below the period, as in `Employer  2019 - 2021` / `Senior Developer  San Jose, CA`. */
const reachDown = (lines: readonly ResumeLine[], mark: number, marks: ReadonlySet<number>, from: number): number => {
  let count = 0
  const told = lines
    .slice(from, mark + 1)
    .map(({ text }) =>
      findPeriods(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
    )
    .join('\t')
    .trim()
  let needsTitle = !looksLikeTitle(told)
  // `Researcher, Google Brain` has named both.
  let needsOrganisation = from === mark && !looksLikeOrganisation(told) && !/\p{L},\s+\p{Lu}/u.test(told)
  while (count < 2 && (needsTitle || needsOrganisation)) {
    const index = mark + count + 1
    const line = lines[index]
    if (
      line === undefined ||
      line.gapBefore ||
      isIndented(line, lines[mark]) ||
      !looksLikeHeader(line) ||
      marks.has(index)
    )
      break
    // The line above the next period belongs to the next entry where headers begin above their period.
    if (marks.has(index + 1) && from < mark) break
    if (!needsTitle && !needsOrganisation) break
    needsTitle &&= !looksLikeTitle(line.text)
    needsOrganisation = false
    count += 1
  }
  return count
}

const isIndented = (line: ResumeLine, above: ResumeLine | undefined): boolean =>
  line.left !== null && above?.left !== undefined && above.left !== null && line.left > above.left + 1

/** Headers without any period: a line in the style of the others that names a title or an employer, above list items. */
const withUndated = (lines: readonly ResumeLine[], dated: readonly Range[]): Range[] => {
  const headers: Range[] = [...dated]
  const styled = dated.map(({ from }) => lines[from]).filter((line) => line !== undefined)
  const usesBold = styled.length > 0 && styled.every((line) => line.bold)
  const inside = new Set(dated.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  const begins = new Set(dated.map(({ from }) => from))
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const isInside = inside.has(index)
    if (isInside || next === undefined || !looksLikeHeader(line) || !(next.bullet || looksLikeHeader(next))) return
    const stands = usesBold ? line.bold : line.gapBefore && (lines[index + 1]?.bullet ?? false)
    const names = looksLikeOrganisation(line.text) || endsLikeTitle(line.text)
    const isJoined = begins.has(index + 1)
    if (!stands || !names || isJoined || line.text.endsWith(':')) return
    const takesNext =
      !next.bullet && looksLikeHeader(next) && !begins.has(index + 1) && (lines[index + 2]?.bullet ?? false)
    headers.push({ from: index, to: index + (takesNext ? 2 : 1) })
    if (takesNext) inside.add(index + 1)
  })
  return headers.sort((a, b) => a.from - b.from)
}
