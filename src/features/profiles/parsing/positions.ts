/** Positions, voluntary work and projects: entries with a header and statements below. */
import type { FactDetails, FactKind } from '../fact.ts'
import { hasEntryPeriod, looksLikeHeader, splitEntries } from './entries.ts'
import type { FactCollector, FactHandle } from './fact-collector.ts'
import { fieldsOf, type Header, orderOf, periodDetails, readHeader } from './header-fields.ts'
import { joinWrapped, type ResumeLine } from './resume-line.ts'
import { looksLikeOrganisation, looksLikeTitle } from './role-words.ts'

/** Adds every wrapped item of the lines as a fact of its own. */
export const addStatements = (
  facts: FactCollector,
  kind: FactKind,
  lines: readonly ResumeLine[],
  belongsTo: FactHandle | null,
  details: FactDetails = {},
): void => {
  for (const item of joinWrapped(lines, kind === 'summary')) {
    const [first] = item
    const last = item.at(-1)
    if (first !== undefined && last !== undefined) {
      facts.add({ kind, span: { start: first.start, end: last.end }, belongsTo, details })
    }
  }
}

const addHeader = (
  facts: FactCollector,
  kind: FactKind,
  header: readonly ResumeLine[],
  details: FactDetails,
): FactHandle => {
  const start = header[0]?.start ?? 0
  const end = header.at(-1)?.end ?? start
  return facts.add({ kind, span: { start, end }, details })
}

/** Positions or voluntary work of one section. */
export const addPositions = (
  facts: FactCollector,
  kind: 'position' | 'volunteering',
  lines: readonly ResumeLine[],
): void => {
  const { before, entries } = splitEntries(lines)
  const headers = entries.map((entry) => readHeader(entry.header))
  const order = orderOf(headers)
  const preamble = employerAbove(before)
  addStatements(
    facts,
    kind === 'position' && entries.length > 0 && before.every((line) => !line.bullet) ? 'unsorted' : 'bullet',
    preamble.rest,
    null,
  )
  let employer = preamble.employer
  if (preamble.line !== null && entries.length > 0)
    addHeader(facts, kind, [preamble.line], { organisation: preamble.employer ?? '' })
  entries.forEach((entry, index) => {
    const header = headers[index]
    if (header === undefined) return
    const details = withEmployer(fieldsOf(header, order), header, employer)
    employer = details.organisation ?? employer
    const position = addHeader(facts, kind, entry.header, details)
    addStatements(facts, 'bullet', entry.body, position)
  })
}

/** A line between heading and first entry that names the employer of all roles below. */
const employerAbove = (
  before: readonly ResumeLine[],
): { employer: string | null; line: ResumeLine | null; rest: readonly ResumeLine[] } => {
  const last = before.at(-1)
  if (
    before.length !== 1 ||
    last === undefined ||
    !looksLikeHeader(last) ||
    !looksLikeOrganisation(last.text) ||
    looksLikeTitle(last.text)
  ) {
    return { employer: null, line: null, rest: before }
  }
  return { employer: last.text, line: last, rest: [] }
}

/** Several roles under one employer: a header that holds nothing but a title takes the employer named above it. */
const withEmployer = (details: FactDetails, header: Header, employer: string | null): FactDetails => {
  const onlyTitle = details.title !== undefined && details.organisation === undefined && header.pieces.length === 1
  return onlyTitle && employer !== null ? { ...details, organisation: employer } : details
}

/** Projects: a header is a dated line, or a short line above list items or after a gap. */
export const addProjects = (facts: FactCollector, lines: readonly ResumeLine[]): void => {
  const begins = new Set(projectStarts(lines))
  const { before, entries } = splitEntries(lines, (line) => begins.has(line) || hasEntryPeriod(line))
  if (entries.length === 0) {
    for (const item of joinWrapped(lines)) addProjectItem(facts, item)
    return
  }
  addStatements(facts, 'project', before, null)
  for (const entry of entries) {
    const header = readHeader(entry.header)
    const { names, url } = withoutAddresses(header)
    const [title, ...others] = names
    const isClient = (piece: string): boolean => header.lines.length > 1 && !looksLikeTitle(piece)
    const organisation = others.find(looksLikeOrganisation) ?? others.find(isClient)
    const project = addHeader(facts, 'project', entry.header, {
      ...(title === undefined ? {} : { title }),
      ...(organisation === undefined ? {} : { organisation }),
      ...periodDetails(header.period),
      ...(url === undefined ? {} : { url }),
    })
    addStatements(facts, 'bullet', entry.body, project)
  }
}

const webAddress = /^((?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,24}(?:\/\S*)?)(?:\s+\S+)?$/iu
const labelOfAddress =
  /(?:^|\s+)(?:github|gitlab|live|demo|live demo|link|url|website|repo|repository|source|source code|code)$/iu

/** `Ledger GitHub: github.com/ana/ledger Live: ledger.example`: neither addresses nor their labels name the project. */
const withoutAddresses = ({ pieces, url }: Header): { names: readonly string[]; url: string | undefined } => {
  const addresses = pieces.flatMap((piece) => webAddress.exec(piece)?.[1] ?? [])
  if (addresses.length === 0) return { names: pieces, url: url ?? undefined }
  const names = pieces
    .filter((piece) => !webAddress.test(piece))
    .map((piece) => piece.replace(labelOfAddress, '').trim())
    .filter((piece) => piece !== '')
  return { names, url: url ?? addresses[0] }
}

/** `DistKV — Distributed key-value store` above its list: the words behind a name are written small. */
const isName = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text) && !/[.;:!?]$/u.test(text)

const projectStarts = (lines: readonly ResumeLine[]): ResumeLine[] =>
  lines.filter((line, index) => {
    const next = lines[index + 1]
    const previous = lines[index - 1]
    if (line.bullet || line.text.split(/\s+/u).length > 12) return false
    if (!looksLikeHeader(line) && !(next?.bullet === true && isName(line.text))) return false
    if (previous !== undefined && !previous.bullet && !line.gapBefore && looksLikeHeader(previous)) return false
    const styled = line.bold && !(next?.bold ?? false)
    return index === 0 || styled || (next?.bullet === true && (line.gapBefore || previous?.bullet === true))
  })

/** `Rolewright: a copilot for ...` in a plain list. */
const addProjectItem = (facts: FactCollector, item: readonly ResumeLine[]) => {
  const [first] = item
  const last = item.at(-1)
  if (first === undefined || last === undefined) return
  const title = /^(.{2,60}?)(?:\s+[–—-]\s+|:\s|\t|\s*\|)/u.exec(first.text)?.[1]
  facts.add({
    kind: 'project',
    span: { start: first.start, end: last.end },
    details: title === undefined ? {} : { title },
  })
}
