/** Education: degrees, schools, fields of study, grades. */
import { collapseWhitespace } from '../../../kernel/text.ts'
import type { FactDetails } from '../fact.ts'
import { findPeriods } from './dates.ts'
import type { FactCollector } from './fact-collector.ts'
import { type Header, readHeader } from './header-fields.ts'
import { addStatements } from './positions.ts'
import { joinWrapped, mergeLines, type ResumeLine } from './resume-line.ts'
import { findInnerPlace, looksLikeDegree, looksLikeSchool } from './role-words.ts'

interface Entry {
  readonly header: ResumeLine[]
  readonly body: ResumeLine[]
  hasDegree: boolean
  hasSchool: boolean
  hasPeriod: boolean
}

const gradeLine =
  /\b(?:c?gpa|grade|note|nota|honou?rs|cum laude|distinction|first class|percentage|dean|relevant coursework|coursework|thesis|dissertation|advisors?|gold medal)/iu

/** Adds one fact per degree or school of the section, and what stands below each as its statements. */
export const addEducation = (facts: FactCollector, lines: readonly ResumeLine[]): void => {
  const before: ResumeLine[] = []
  const entries: Entry[] = []
  for (const line of joinWrapped(lines).flatMap(atDegrees).map(mergeLines)) {
    const current = entries.at(-1)
    const traits = traitsOf(line)
    if (current === undefined || begins(current, traits, line)) {
      if (traits.degree || traits.school || (traits.period && !line.bullet)) {
        entries.push({
          header: [line],
          body: [],
          hasDegree: traits.degree,
          hasSchool: traits.school,
          hasPeriod: traits.period,
        })
      } else (current?.body ?? before).push(line)
      continue
    }
    if (belongsToHeader(current, traits, line)) {
      current.header.push(line)
      current.hasDegree ||= traits.degree
      current.hasSchool ||= traits.school
      current.hasPeriod ||= traits.period
    } else current.body.push(line)
  }
  for (const kind of ['unsorted', 'bullet'] as const)
    addStatements(
      facts,
      kind,
      before.filter((line) => line.bullet === (kind === 'bullet')),
      null,
    )
  for (const entry of entries) addEntry(facts, entry)
}

/** A full line does not go on in the next one where that begins with a degree of its own. */
const atDegrees = (item: readonly ResumeLine[]): ResumeLine[][] => {
  const parts: ResumeLine[][] = []
  for (const line of item) {
    const part = parts.at(-1)
    const beginsDegree = looksLikeDegree(line.text.slice(0, 30)) && findPeriods(line.text.slice(0, 160)).length > 0
    if (part === undefined || (beginsDegree && part.some(({ text }) => looksLikeDegree(text)))) parts.push([line])
    else part.push(line)
  }
  return parts
}

interface Traits {
  readonly degree: boolean
  readonly school: boolean
  readonly period: boolean
  readonly short: boolean
}

const traitsOf = (line: ResumeLine): Traits => {
  const isProse = line.text.split(/\s+/u).length > 45 || gradeLine.test(line.text.slice(0, 24))
  return {
    degree: !isProse && looksLikeDegree(line.text),
    school: !isProse && looksLikeSchool(line.text),
    period: findPeriods(line.text.slice(0, 300)).length > 0 && line.text.split(/\s+/u).length <= 45,
    short: line.text.length <= 220,
  }
}

const begins = (current: Entry, traits: Traits, line: ResumeLine): boolean => {
  if (current.body.length > 0)
    return !line.bullet
      ? traits.degree || traits.school || (traits.period && line.gapBefore)
      : (current.header[0]?.bullet ?? false) && (traits.degree || traits.school)
  if (line.bullet) return (current.header[0]?.bullet ?? false) && (traits.degree || traits.school)
  if (traits.degree && current.hasDegree) return true
  if (traits.school && current.hasSchool)
    return !(current.header.length === 1 && !current.hasDegree && !line.gapBefore && !traits.degree)
  if (traits.period && current.hasPeriod) return traits.degree || traits.school
  return false
}

const belongsToHeader = (current: Entry, traits: Traits, line: ResumeLine): boolean => {
  if (current.body.length > 0 || line.bullet || !traits.short || current.header.length >= 5) return false
  if (gradeLine.test(line.text) && !traits.period) return false
  if (traits.degree || traits.school || traits.period) return true
  return (
    !line.gapBefore &&
    !(current.hasDegree && current.hasSchool) &&
    !/(?<!\b(?:co|inc|ltd|univ|corp))[.!]$/iu.test(line.text)
  )
}

const addEntry = (facts: FactCollector, entry: Entry) => {
  const header = readHeader(entry.header, { splitLabels: false })
  const start = entry.header[0]?.start ?? 0
  const end = entry.header.at(-1)?.end ?? start
  const key = facts.add({ kind: 'education', span: { start, end }, details: detailsOf(header, entry) })
  addStatements(facts, 'bullet', entry.body, key)
}

const detailsOf = (header: Header, entry: Entry): FactDetails => {
  const pieces = joinBrokenField(splitAtRepeatedField(header.pieces)).flatMap(splitDegreeFromSchool)
  const degree = pieces.find((piece) => looksLikeDegree(piece) && !isOnlySchool(piece)) ?? null
  const school =
    pieces.find((piece) => piece !== degree && looksLikeSchool(piece)) ??
    (degree === null ? null : (pieces.find((piece) => piece !== degree && isNamed(piece)) ?? null))
  const level = gradeOf([...entry.header, ...entry.body].map(({ text }) => text))
  const field = degree === null ? {} : splitField(degree)
  const { period } = header
  const end = period === null ? null : period.isRange ? period.to : period.from
  return {
    ...(school === null ? {} : { organisation: schoolName(school, field.area) }),
    ...field,
    ...(header.location === null ? {} : { location: header.location }),
    ...(period?.isRange && period.from !== null ? { startDate: period.from } : {}),
    ...(end === null ? {} : { endDate: end }),
    ...(period?.ongoing ? { ongoing: true } : {}),
    ...(level === null ? {} : { level }),
  }
}

const fieldEnd =
  /^(?:science|sciences|engineering|studies|arts|management|administration|technology|economics|design|education|systems|communications?)$/iu

/** `Bachelor of Science in Computer` / `Science`: a field that broke at the end of a narrow line. */
const joinBrokenField = (pieces: readonly string[]): string[] =>
  pieces.reduce<string[]>((joined, piece) => {
    const above = joined.at(-1)
    if (above !== undefined && fieldEnd.test(piece) && looksLikeDegree(above) && /\sin\s/u.test(above))
      joined.splice(-1, 1, `${above} ${piece}`)
    else joined.push(piece)
    return joined
  }, [])

/** `Associate of Science : Biology Florida International University` / `Biology`: forms say the field again behind the school. */
const splitAtRepeatedField = (pieces: readonly string[]): string[] =>
  pieces.flatMap((piece) => {
    const [, degree = '', rest = ''] = /^(.{2,60}?)\s+:\s+(.+)$/u.exec(piece) ?? []
    if (!looksLikeDegree(degree) || !looksLikeSchool(rest)) return [piece]
    const words = rest.split(' ')
    const isSaidAgain = (field: string): boolean =>
      pieces.some((other) => other !== piece && ` ${other} `.includes(` ${field} `))
    const length = words.findLastIndex((_, at) => at > 0 && isSaidAgain(words.slice(0, at).join(' ')))
    if (length <= 0 || !looksLikeSchool(words.slice(length).join(' '))) return [piece]
    return [`${degree} : ${words.slice(0, length).join(' ')}`, words.slice(length).join(' ')]
  })

/** Forms repeat field and grade behind the school: its name ends before them. */
const schoolName = (school: string, field: string | undefined): string => {
  const place = findInnerPlace(school)
  const named = school
    .slice(0, place === null ? school.length : place.start)
    .replace(/[\s,;:-]*\b(?:C?GPA|Grade)\b.*$/iu, '')
  const bare = named.replace(/[\s,;:–-]+$/u, '')
  return field !== undefined && bare.length > field.length && bare.endsWith(` ${field}`)
    ? bare.slice(0, -field.length).trim()
    : bare || school
}

const isOnlySchool = (piece: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:high school|school|college|university)$/iu.test(piece)

const isNamed = (piece: string): boolean => /^\p{Lu}/u.test(piece) && piece.length <= 80 && !gradeLine.test(piece)

/**
 * `Ph.D. in Computer Science, Massachusetts Institute of Technology`: cut at the comma that parts degree and school, and of
 * several before the school at the last: what stands between them is the field.
 */
const splitDegreeFromSchool = (piece: string): string[] => {
  if (!looksLikeDegree(piece) || !looksLikeSchool(piece)) return [piece]
  const cuts = [...piece.matchAll(/,\s+|\s+(?:from|at)\s+(?=\p{Lu})/gu)].map((comma) => ({
    left: piece.slice(0, comma.index),
    right: piece.slice(comma.index + comma[0].length),
  }))
  const parting = ({ left, right }: { left: string; right: string }): boolean =>
    (looksLikeDegree(left) !== looksLikeDegree(right) && looksLikeSchool(left) !== looksLikeSchool(right)) ||
    (looksLikeSchool(left) && !looksLikeSchool(right) && looksLikeDegree(right))
  const first = cuts.find(parting)
  if (first === undefined) return [piece]
  const isDegreeFirst = looksLikeDegree(first.left) && looksLikeSchool(first.right)
  const cut = (isDegreeFirst && cuts.findLast((one) => parting(one) && looksLikeSchool(one.right))) || first
  return [cut.left, cut.right]
}

/** `Bachelor of Science in Economics` names degree and field; a field without such a word stays part of the title. */
const splitField = (degree: string): Pick<FactDetails, 'title' | 'area'> => {
  const match = /^(.{2,60}?)(?:\s+in\s+|\s*:\s+|\s*,\s+|\s+-\s+)(?!science\b)(.{3,90})$/iu.exec(degree)
  if (match?.[1] === undefined || match[2] === undefined || !looksLikeDegree(match[1])) return { title: degree }
  return { title: match[1].trim(), area: match[2].trim() }
}

const gradeOf = (texts: readonly string[]): string | null => {
  for (const text of texts) {
    const match =
      /\b(?:C?GPA|Grade|Note|Nota)\s*(?:(?:of|:|-)\s*)?(\d{1,2}(?:[.,]\d{1,2})?(?:\s*\/\s*\d{1,3}(?:\.\d+)?)?|[A-F][+-]?(?!\p{L}))/iu.exec(
        text,
      ) ??
      /\b((?:summa |magna )?cum laude|(?:first|second)[- ]class honou?rs|with (?:highest |high )?distinction|highest honou?rs|with honou?rs)\b/iu.exec(
        text,
      ) ??
      /\b(\d\.\d{1,2}\s*(?:\/\s*\d(?:\.\d+)?\s*)?C?GPA)\b/u.exec(text)
    if (match?.[1] !== undefined) return collapseWhitespace(match[1])
  }
  return null
}
