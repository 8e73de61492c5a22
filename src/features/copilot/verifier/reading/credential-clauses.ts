/**
 * Cuts what an English sentence says of the person herself out of what it says of her work: "Nurse at Leeds General since 2017, |
 * with a BSc in Nursing | and fluent Polish". A degree, a certificate, a language with its level or a list of skills is a
 * statement of its own, whatever fact says it.
 */
import { prepositions } from '../lexicon/function-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import type { Clause } from './clauses.ts'
import { isContentWord } from './content.ts'
import { type Cut, cutClauses } from './cut-clauses.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'

/** What opens the name of a credential, after its article. */
const credentialNouns =
  /^(?:card|cert|nvq|svq|btec|hnc|hnd|qts|pgce|diploma|degree|doctorate|certificate|certification|licen[cs]e|qualifications?|apprenticeship)$/u
const having = /^(?:with|holding|holds|hold|held|plus)$/u
const speaking = /^(?:speaks?|speaking)$/u
const qualified = /^(?:qualified|registered|certified|accredited|licen[cs]ed|chartered)$/u
/** What takes up the person's work again behind a credential. */
const resuming = /^(?:working|serving|employed|now|currently|who|former|formerly)$/u

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

const isNumbered = (reading: Reading, at: number): boolean => {
  const level = range(at + 1, at + 5).find((one) => lowerAt(reading, one) === 'level')
  return (
    level !== undefined &&
    range(at, level).every((one) => reading.tokens[one]?.capital === true && reading.owners[one] !== 'title') &&
    reading.tokens[level + 1]?.kind === 'number'
  )
}

/** "Fluent Polish", "German at B2 level": a language, and how well. */
const tellsLanguage = (reading: Reading, at: number): boolean => {
  const owner = reading.owners[at]
  if (owner === 'level') return reading.owners[at + 1] === 'language'
  const near = range(at + 1, at + 4)
  return owner === 'language' && near.some((one) => reading.owners[one] === 'level')
}

/** "SQL, Python and Tableau skills". */
const endsInSkills = (reading: Reading, at: number): boolean => {
  const end = range(at, at + 12).find((one) => lowerAt(reading, one) === 'skills')
  return (
    end !== undefined &&
    end > at &&
    range(at, end).every((one) => reading.owners[one] === 'skill' || /^(?:,|and|\/)$/u.test(lowerAt(reading, one)))
  )
}

const listsSkills = (reading: Reading, at: number): boolean =>
  endsInSkills(reading, at) ||
  (/^skills?$/u.test(lowerAt(reading, at)) &&
    lowerAt(reading, at + 1) === 'in' &&
    reading.tokens[at + 2]?.capital === true)

/** What is named behind an article, up to the next preposition or mark: "a Driver CPC card", "the BCS Foundation Certificate". */
const namesCredential = (reading: Reading, from: number): boolean => {
  const end =
    range(from, from + 6).find((at) => reading.tokens[at]?.kind === 'mark' || prepositions.has(lowerAt(reading, at))) ??
    from + 6
  return range(from, end).some(
    (at) =>
      reading.owners[at] === 'certificate' ||
      reading.owners[at] === 'degree' ||
      credentialNouns.test(lowerAt(reading, at)),
  )
}

/** Whether a credential begins here, over its article. */
const isCredential = (reading: Reading, from: number): boolean => {
  const hasArticle = /^(?:an?|the|my|both)$/u.test(lowerAt(reading, from))
  const at = hasArticle ? from + 1 : from
  return (
    (hasArticle &&
      (namesCredential(reading, at) || /^member of$/u.test(`${lowerAt(reading, at)} ${lowerAt(reading, at + 1)}`))) ||
    /^(?:degree|certificate)$/u.test(reading.owners[at] ?? '') ||
    credentialNouns.test(lowerAt(reading, at)) ||
    isNumbered(reading, at) ||
    tellsLanguage(reading, at) ||
    listsSkills(reading, at)
  )
}

const linking = /^(?:and|,|then|plus|before|that|previously|earlier|followed|by)$/u

/** What names stand between: "(2016) and A40 Slinger (2015)", "(2011-2016), then Head of Year 7 (2016-2020)". */
const namesDatedEntry = (reading: Reading, at: number): { readonly hasTitle: boolean } | null => {
  const closing = range(Math.max(0, at - 4), at).findLast((one) => !linking.test(lowerAt(reading, one)))
  if (closing === undefined || closing === at - 1 || !closesDate(reading, closing)) return null
  const name = /^(?:an?|the)$/u.test(lowerAt(reading, at)) ? at + 1 : at
  const open = range(name + 1, name + 9).find((one) => reading.tokens[one]?.text === '(')
  if (open === undefined || reading.tokens[name]?.capital !== true || reading.owners[open + 1] !== 'date') return null
  const told = range(name, open)
  if (told.some((one) => reading.tokens[one]?.text === ')' || isPastForm(lowerAt(reading, one)))) return null
  return { hasTitle: told.some((one) => reading.owners[one] === 'title') }
}

const closesDate = (reading: Reading, closing: number): boolean =>
  reading.tokens[closing]?.text === ')' && reading.owners[closing - 1] === 'date'

/** "A04 Tower Crane (2016) and A40 Slinger (2015)": one more name with its year. */
const isDatedCredential = (reading: Reading, at: number): boolean => namesDatedEntry(reading, at)?.hasTitle === false

/** "With a BSc", "holding AAT Level 4", "and fluent Polish", "who speaks German": where a statement of the person begins. */
const opensCredential = (reading: Reading, at: number): boolean => {
  const before = lowerAt(reading, at - 1)
  const lower = lowerAt(reading, at)
  if (/^hold(?:ing|s)?$/u.test(lower) && reading.tokens[at + 1]?.capital === true) return true
  if (having.test(lower)) return isCredential(reading, at + 1)
  if (speaking.test(lower)) return /^(?:who|and|,)$/u.test(before)
  if (isDatedCredential(reading, at)) return true
  if (lower === 'holder') return lowerAt(reading, at + 1) === 'of' && isCredential(reading, at + 2)
  return /^(?:and|,|\.)$/u.test(before) && isCredential(reading, at)
}

/** "NMC-registered", "CIPD Level 5-qualified": the end of a credential that stands before a title. */
const endsQualified = (reading: Reading, { from }: Clause, at: number): boolean =>
  qualified.test(lowerAt(reading, at - 1)) &&
  (reading.tokens[at - 2]?.text === '-' || /^(?:certificate|degree)$/u.test(reading.owners[at - 2] ?? '')) &&
  range(from, at - 2).length <= 6 &&
  range(from, at - 2).every((one) => reading.owners[one] !== 'title')

/** "Chemistry graduate", "physics graduate (MPhys, Sheffield)": index behind it; null for another opening. */
const endOfGraduate = (reading: Reading, { from, to }: Clause): number | null => {
  const at = range(from, Math.min(from + 5, to)).find((one) => lowerAt(reading, one) === 'graduate')
  if (at === undefined || range(from, at).some((one) => isPastForm(lowerAt(reading, one)))) return null
  if (reading.tokens[at + 1]?.text !== '(') return at + 1
  const closing = range(at + 2, to).find((one) => reading.tokens[one]?.text === ')')
  return closing === undefined ? null : closing + 1
}

const startOfSentence = ({ clauses, clauseOf }: Reading, at: number): number => {
  const sentence = clauses[clauseOf[at] ?? 0]?.sentence
  return clauses.find((one) => one.sentence === sentence)?.from ?? at
}

/** "and sous chef at The Grove", ", then driver with Lidl": another post, with its own place. */
const opensPosition = (reading: Reading, { from, to }: Clause, at: number): boolean => {
  if (namesDatedEntry(reading, at)?.hasTitle === true) return true
  if (!/^(?:and|then|,)$/u.test(lowerAt(reading, at - 1))) return false
  // "Clerk at Ostler, keeping stock cards, then planner at Vanter": the first post may stand in an earlier clause.
  const opening = lowerAt(reading, at - 1) === 'then' ? startOfSentence(reading, at) : from
  // "Head of choir and organist at St. John's": one place for both, unless the first one has its own.
  const hasPost =
    range(opening, at).some((one) => reading.owners[one] === 'title') &&
    range(opening, at).some(
      (one) =>
        /^(?:at|for|with|in)$/u.test(lowerAt(reading, one)) &&
        (reading.tokens[one + 1]?.capital === true || reading.tokens[one + 2]?.capital === true),
    )
  const title = range(at, Math.min(at + 6, to)).find((one) => reading.owners[one] === 'title')
  if (!hasPost || title === undefined) return false
  // "Chef de partie at The Swan": what the title goes on with.
  const place = range(title + 1, title + 4).find((one) => /^(?:at|for|with|in)$/u.test(lowerAt(reading, one))) ?? title
  const words = range(at, place).filter((one) => reading.tokens[one]?.kind === 'word')
  return (
    place > title &&
    range(title + 1, place).every((one) => reading.tokens[one]?.kind === 'word' && lowerAt(reading, one) !== 'and') &&
    words.every((one) => !/[^e]ed$|ing$/u.test(lowerAt(reading, one)))
  )
}

/** "and hospital experience of treating", "with a background in", ", responsible for": what the person did, told as what she has. */
const opensExperience = (reading: Reading, { from }: Clause, at: number): boolean => {
  const before = lowerAt(reading, at - 1)
  if (lowerAt(reading, at) === 'responsible')
    return before === ',' && range(from, at).some((one) => isContentWord(reading, one))
  const noun = range(at, at + 4).find((one) => /^(?:experience|background)$/u.test(lowerAt(reading, one)))
  const opens = /^(?:with|and|,)$/u.test(before) || lowerAt(reading, at) === 'with'
  return (
    opens &&
    !(lowerAt(reading, at) === 'and') &&
    noun !== undefined &&
    range(at, noun).every((one) => !/[^e]ed$|^(?:and|or|,)$/u.test(lowerAt(reading, one))) &&
    /^(?:of|in|with|as|at|for)$/u.test(lowerAt(reading, noun + 1)) &&
    range(from, at - 1).some((one) => isContentWord(reading, one))
  )
}

/** "Former nurse (Guy's, 2010-2016) who worked": what the person did, behind who she was. */
const opensDoing = (reading: Reading, { from }: Clause, at: number): boolean =>
  lowerAt(reading, at) === 'who' && range(from, at).some((one) => reading.owners[one] === 'title')

/** "Holding Grade 8, with pupils aged 6 to 60": behind a credential, what the work had. */
const resumesWith = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'with' && lowerAt(reading, at - 1) === ','

/** "ITI member and translator": index behind it; null for another opening. */
const endOfMembership = (reading: Reading, { from, to }: Clause): number | null => {
  const at = range(from, Math.min(from + 5, to)).find((one) => lowerAt(reading, one) === 'member') ?? from
  const isOpening =
    at > from &&
    range(from, at).every((one) => reading.tokens[one]?.capital === true && reading.owners[one] !== 'title') &&
    /^(?:and|,)$/u.test(lowerAt(reading, at + 1))
  return isOpening ? at + 2 : null
}

/** "Gym instructor at Pulse, 2019-2021: spin classes, training plans": an entry of the list under a post. */
const opensEntry = (reading: Reading, { from }: Clause, at: number): boolean => {
  const colon = range(from, at).find((one) => reading.tokens[one]?.text === ':')
  if (colon === undefined || (colon !== at - 1 && lowerAt(reading, at - 1) !== ',')) return false
  return range(from, colon).some((one) => reading.owners[one] === 'title')
}

const cutsOf = (reading: Reading, clause: Clause): readonly Cut[] => {
  const graduate = endOfGraduate(reading, clause)
  const member = endOfMembership(reading, clause)
  const isOfPerson = graduate !== null || member !== null || opensWithCredential(reading, clause)
  const first: Cut = { at: clause.from, ofPerson: isOfPerson }
  const cuts: Cut[] = [first]
  for (const at of range(clause.from + 1, clause.to)) {
    const isOfPerson = cuts.at(-1)?.ofPerson === true
    if (opensCredential(reading, at)) cuts.push({ at, ofPerson: true })
    else if (at === graduate || at === member || endsQualified(reading, clause, at)) {
      cuts.splice(-1, 1, { at: cuts.at(-1)?.at ?? clause.from, ofPerson: true })
      if (range(at, clause.to).some((one) => isContentWord(reading, one))) cuts.push({ at, ofPerson: false })
    } else if (
      opensPosition(reading, clause, at) ||
      opensDoing(reading, clause, at) ||
      opensExperience(reading, clause, at)
    ) {
      cuts.push({ at, ofPerson: false })
    } else if (isOfPerson && (resuming.test(lowerAt(reading, at)) || resumesWith(reading, at)))
      cuts.push({ at, ofPerson: false })
    else if (opensEntry(reading, clause, at)) cuts.push({ at, ofPerson: false })
  }
  return cuts
}

/** "Fluent German", "PRINCE2 Practitioner" as a sentence or a clause that says nothing else. */
const opensWithCredential = (reading: Reading, { from, to }: Clause): boolean => {
  const at = range(from, to).find((one) => isContentWord(reading, one)) ?? from
  const opens = [at - 1, at].some((one) => one >= from && opensCredential(reading, one)) || isCredential(reading, at)
  const end = range(at + 1, to).find((one) => resuming.test(lowerAt(reading, one)) || resumesWith(reading, one)) ?? to
  return (
    opens && range(from, end).every((one) => reading.owners[one] !== 'title' && !/[^e]ed$/u.test(lowerAt(reading, one)))
  )
}

/** The reading with a clause for each thing that it says of the person herself; null where it says none. */
export const inCredentials = (reading: Reading): Reading | null =>
  reading.language === 'en' ? cutClauses(reading, (clause) => cutsOf(reading, clause)) : null
