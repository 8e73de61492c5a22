/** Education: degrees, schools, fields of study, grades. */
import { collapseWhitespace } from '../../../kernel/text.ts'
import type { FactDetails } from '../fact.ts'
import { findPeriods } from './dates.ts'
import type { FactCollector } from './fact-collector.ts'
import { type Header, readHeader } from './header-fields.ts'
import { addStatements } from './positions.ts'
import { joinWrapped, mergeLines, type ResumeLine } from './resume-line.ts'
import { looksLikeDegree, looksLikeSchool } from './role-words.ts'

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
  for (const line of joinWrapped(lines).map(mergeLines)) {
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
  addStatements(facts, 'unsorted', before, null)
  for (const entry of entries) addEntry(facts, entry)
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
  return !line.gapBefore && !(current.hasDegree && current.hasSchool) && !/[.!]$/u.test(line.text)
}

const addEntry = (facts: FactCollector, entry: Entry) => {
  const header = readHeader(entry.header, { splitLabels: false })
  const start = entry.header[0]?.start ?? 0
  const end = entry.header.at(-1)?.end ?? start
  const key = facts.add({ kind: 'education', span: { start, end }, details: detailsOf(header, entry) })
  addStatements(facts, 'bullet', entry.body, key)
}

const detailsOf = (header: Header, entry: Entry): FactDetails => {
  const pieces = header.pieces.flatMap(splitDegreeFromSchool)
  const degree = pieces.find((piece) => looksLikeDegree(piece) && !isOnlySchool(piece)) ?? null
  const school =
    pieces.find((piece) => piece !== degree && looksLikeSchool(piece)) ??
    (degree === null ? null : (pieces.find((piece) => piece !== degree && isNamed(piece)) ?? null))
  const level = gradeOf([...entry.header, ...entry.body].map(({ text }) => text))
  const { period } = header
  const end = period === null ? null : period.isRange ? period.to : period.from
  return {
    ...(school === null ? {} : { organisation: school }),
    ...(degree === null ? {} : splitField(degree)),
    ...(header.location === null ? {} : { location: header.location }),
    ...(period?.isRange && period.from !== null ? { startDate: period.from } : {}),
    ...(end === null ? {} : { endDate: end }),
    ...(period?.ongoing ? { ongoing: true } : {}),
    ...(level === null ? {} : { level }),
  }
}

const isOnlySchool = (piece: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:high school|school|college|university)$/iu.test(piece)

const isNamed = (piece: string): boolean => /^\p{Lu}/u.test(piece) && piece.length <= 80 && !gradeLine.test(piece)

/** `Ph.D. in Computer Science, Massachusetts Institute of Technology`: cut at the comma that parts degree and school. */
const splitDegreeFromSchool = (piece: string): string[] => {
  if (!looksLikeDegree(piece) || !looksLikeSchool(piece)) return [piece]
  for (const comma of piece.matchAll(/,\s+|\s+(?:from|at)\s+(?=\p{Lu})/gu)) {
    const left = piece.slice(0, comma.index)
    const right = piece.slice(comma.index + comma[0].length)
    if (looksLikeDegree(left) !== looksLikeDegree(right) && looksLikeSchool(left) !== looksLikeSchool(right))
      return [left, right]
    if (looksLikeSchool(left) && !looksLikeSchool(right) && looksLikeDegree(right)) return [left, right]
  }
  return [piece]
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
      /\b(?:C?GPA|Grade|Note|Nota)\s*(?:of|:|-)?\s*(\d{1,2}(?:[.,]\d{1,2})?(?:\s*\/\s*\d{1,3}(?:\.\d+)?)?|[A-F][+-]?(?!\p{L}))/iu.exec(
        text,
      ) ??
      /\b((?:summa |magna )?cum laude|(?:first|second)[- ]class honou?rs|with (?:highest |high )?distinction|highest honou?rs|with honou?rs)\b/iu.exec(
        text,
      ) ??
      /\b(\d\.\d{1,2}\s*(?:\/\s*\d(?:\.\d+)?)?\s*C?GPA)\b/u.exec(text)
    if (match?.[1] !== undefined) return collapseWhitespace(match[1])
  }
  return null
}
