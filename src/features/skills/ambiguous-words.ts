/**
 * Decides whether a word such as Go, R, Excel, Swift or Word is meant as a skill. Only its close surroundings are
 * read (a bounded window), so the decision is cheap and does not change with text far away.
 * When in doubt the answer is no: a missed skill is a smaller harm than an invented one.
 */

/** Words right before that announce a tool, language or method. */
const cuesBefore = new Set(
  `in using use used uses with via knowledge of experience proficient proficiency skilled fluent languages language tools tool software technologies
  technology stack programming frameworks framework skills skill microsoft ms adobe office suite apache hashicorp atlassian and or including
  modern advanced basic intermediate strong expert know knows learned learning wrote written write built developed develop coding code
  kenntnisse mit in und erfahrung programmiersprachen con en y conocimientos de`.split(/\s+/u),
)

/** Words right after that say what the word is. */
const cuesAfter = new Set(
  `programming language developer development engineer engineering programmer code codebase framework library libraries services service microservices
  app apps application applications backend frontend components component hooks boot mvc spreadsheet spreadsheets workbook workbooks formulas macros
  macro pivot experience skills sql streaming pipelines jobs cookbooks recipes modules scripts script tests test suite dashboards charts documents
  database databases api apis expert expertise proficiency proficient packages package router native concurrency cluster clusters stack lang`.split(
    /\s+/u,
  ),
)

/** Phrases in which the word is plain English although a cue may stand near. */
const plainAfter = new Set(
  'to the a an in at as for on of from into from by through ahead above beyond our your their this that'.split(' '),
)

/** Words that do announce a skill only when no verb meaning is possible: "experience in Go", never "in Spring 2020". */
const notAfter = /^\s*(?:['’-]?\d{2,4}|&|\/\/|['’]s\b|-(?:to|suite|level|ahead|through|round|class|section)\b)/iu
const listMark = /[,;:|/•·()[\]\n\t]/u

const wordBefore = (text: string, start: number): string =>
  /([\p{L}]+)[\s"'“(]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''
const wordAfter = (text: string, end: number): string =>
  /^[\s"'”)]*([\p{L}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''

const nearest = (text: string, from: number, step: -1 | 1): string => {
  let at = from
  for (let seen = 0; seen < 4 && /[^\S\n]/u.test(text.charAt(at)); seen++) at += step
  return text.charAt(at)
}

/** A single capital letter is a skill only where nothing makes it an initial: `R. Smith`, `C-suite`, `R&D`, `Vitamin C`. */
const isInitial = (text: string, start: number, end: number): boolean => {
  const after = text.charAt(end)
  const before = text.charAt(start - 1)
  if (after === '.' && /^\.\s*\p{L}/u.test(text.slice(end, end + 4))) return true
  return "&-–’'".includes(after) && after !== '' ? true : "&-.’'".includes(before) && before !== ''
}

/** Whether the span `[start, end)` of the text is used as the name of a skill. */
export const speaksOfSkills = (text: string, start: number, end: number): boolean => {
  if (end - start === 1 && isInitial(text, start, end)) return false
  if (notAfter.test(text.slice(end, end + 12))) return false
  const left = nearest(text, start - 1, -1)
  const right = nearest(text, end, 1)
  const before = wordBefore(text, start).toLowerCase()
  const after = wordAfter(text, end).toLowerCase()
  const isListed = (left === '' || listMark.test(left)) && (right === '' || listMark.test(right) || right === '.')
  if (isListed) return true
  const startsPlainClause = plainAfter.has(after) && !/[\p{P}\n]/u.test(right)
  const opensSentence = left === '' || /[.!?•·\n:;-]/u.test(left)
  if (opensSentence && startsPlainClause) return false
  // "Lean or Six Sigma": an alternative to a name is a name.
  if (opensSentence && /^\s+(?:or|oder)\s+\p{Lu}/u.test(text.slice(end, end + 12))) return true
  if (cuesAfter.has(after) && !/[.!?\n]/u.test(right)) return true
  if (/[,;|/(]/u.test(left) || /[,;|/)]/u.test(right)) return !startsPlainClause || /[,;|/(]/u.test(left)
  return cuesBefore.has(before) && !/[.!?\n:]/u.test(left) && before !== ''
}
