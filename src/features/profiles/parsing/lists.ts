/** Certificates, awards, publications, interests: sections whose items are one line or paragraph each. */
import { collapseWhitespace } from '../../../kernel/text.ts'
import type { FactDetails } from '../fact.ts'
import { findPeriods } from './dates.ts'
import type { FactCollector, FactHandle } from './fact-collector.ts'
import { joinWrapped, type ResumeLine, trimSpan } from './resume-line.ts'
import { looksLikeOrganisation } from './role-words.ts'

type ListKind = 'certificate' | 'award' | 'publication'

/** Adds one fact per item; a line that holds only a date or an issuer stays with the item above. */
export const addItems = (facts: FactCollector, kind: ListKind, lines: readonly ResumeLine[]): void => {
  // Where the items themselves are no list items, list items tell about the item above them.
  const hasStatements = lines[0]?.bullet === false
  let above: FactHandle | null = null
  for (const item of withDetailsLines(joinWrapped(lines), kind)) {
    const [first] = item
    const last = item.at(-1)
    if (first === undefined || last === undefined) continue
    const span = { start: first.start, end: last.end }
    if (hasStatements && first.bullet) {
      facts.add({ kind: 'bullet', span, belongsTo: above })
      continue
    }
    above = facts.add({
      kind,
      span,
      details: kind === 'publication' ? publicationDetails(item) : itemDetails(textOfItem(item)),
    })
  }
}

const withDetailsLines = (items: readonly ResumeLine[][], kind: ListKind): ResumeLine[][] => {
  const joined: ResumeLine[][] = []
  for (const item of items) {
    const previous = joined.at(-1)
    const [first] = item
    const above = previous?.at(-1)
    if (
      previous !== undefined &&
      first !== undefined &&
      above !== undefined &&
      goesWithAbove(first, item.length, above, previous, kind)
    )
      previous.push(...item)
    else joined.push([...item])
  }
  return joined
}

const goesWithAbove = (
  first: ResumeLine,
  size: number,
  above: ResumeLine,
  previous: readonly ResumeLine[],
  kind: ListKind,
): boolean => {
  if (first.bullet || first.gapBefore || size > 2) return false
  const withoutDates = findPeriods(first.text.slice(0, 200)).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    first.text,
  )
  if (!/\p{L}{3}/u.test(withoutDates)) return true
  // A plain line under a bold one tells about it.
  return previous[0]?.bold === true && !first.bold && above.page === first.page && kind !== 'publication'
}

/** Lines of one style were wrapped; a change of style parts a name from what is said of it. */
const textOfItem = (item: readonly ResumeLine[]): string =>
  item.reduce((text, line, index) => {
    if (index === 0) return line.text
    return `${text}${line.bold === item[index - 1]?.bold ? ' ' : '\n'}${line.text}`
  }, '')

/** Name, issuer and date of a certificate or award, as far as its text tells them apart. */
export const itemDetails = (text: string): FactDetails => {
  const periods = findPeriods(text.slice(0, 400))
  const period = periods.find(({ isRange }) => isRange) ?? periods[0]
  const blanked = periods.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}\t${rest.slice(end)}`, text)
  const pieces = blanked
    .split(/[\t\n|•·]|\s[–—-]\s|,\s+(?=\p{Lu})|\s\((?=[^)]*\t)/u)
    .map((piece) => collapseWhitespace(piece.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/gu, '')))
    .filter((piece) => /\p{L}/u.test(piece))
  const [title, ...others] = pieces
  const organisation = others.find(looksLikeOrganisation) ?? (others.length === 1 ? others[0] : undefined)
  const isName = organisation !== undefined && organisation.length <= 80 && /^\p{Lu}/u.test(organisation)
  const end = period?.isRange ? period.to : period?.from
  return {
    ...(title === undefined || title.length > 140 ? {} : { title }),
    ...(isName ? { organisation } : {}),
    ...(period?.isRange && period.from !== null ? { startDate: period.from } : {}),
    ...(end ? { endDate: end } : {}),
    ...(period?.ongoing ? { ongoing: true } : {}),
  }
}

/** The title of a work stands in quotation marks, or behind the year of an APA citation; else it is not told apart. */
const publicationDetails = (item: readonly ResumeLine[]): FactDetails => {
  const text = collapseWhitespace(item.map((line) => line.text).join(' '))
  const title =
    /["“„«]([^"”“»]{6,300})["”“»]/u.exec(text)?.[1] ?? /\((?:19|20)\d\d[a-z]?\)\.\s+([^.]{6,300})\./u.exec(text)?.[1]
  const date = findPeriods(text.slice(0, 600))[0]?.from
  return {
    ...(title === undefined ? {} : { title: title.replace(/[,.]$/u, '') }),
    ...(date ? { endDate: date } : {}),
  }
}

/** Interests, cut at commas; a sentence is kept whole. */
export const addInterests = (facts: FactCollector, lines: readonly ResumeLine[]): void => {
  for (const item of joinWrapped(lines)) {
    const [first] = item
    const last = item.at(-1)
    if (first === undefined || last === undefined) continue
    const text = facts.text.slice(first.start, last.end)
    const parts = [...text.matchAll(/[^,;|•·\t]+/gu)]
    const isList = parts.every((part) => part[0].trim().split(/\s+/u).length <= 5)
    if (!isList) facts.add({ kind: 'interest', span: { start: first.start, end: last.end } })
    else {
      for (const part of parts) {
        const span = trimSpan(text, { start: part.index, end: part.index + part[0].length })
        if (/\p{L}/u.test(text.slice(span.start, span.end)))
          facts.add({ kind: 'interest', span: { start: first.start + span.start, end: first.start + span.end } })
      }
    }
  }
}
