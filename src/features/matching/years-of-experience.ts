/** "5+ years of X" against the dates of positions. Pure. */
import type { Requirement } from '../postings/posting.ts'
import { coverMonths } from './employment-months.ts'
import type { EvidenceCandidate, EvidenceProfile } from './evidence-profile.ts'
import { numberWords, readNumber } from './number-words.ts'
import { gap, met, unknown, type Verdict } from './requirement-verdict.ts'
import { groupSkills } from './skill-groups.ts'

const yearsPattern = new RegExp(
  `(?<!\\b(?:last|past|next|within|every|first|previous)\\s)(?<![\\d$€£.,])\\b(?<years>\\d{1,2}|${numberWords.slice(0, 10).join('|')})\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|plus\\b|or more\\b)?\\s*(?:(?:-|–|—|to|bis|a|à)\\s*\\d{1,2}\\s*\\+?\\s*)?(?:or more\\s+)?(?:years?|yrs?|jahren?|años|ans|jaar)\\b['’]?(?!\\s+(?:old|of age))`,
  'iu',
)

/** The least number of years a requirement asks for, and the words that follow; null where it asks for none. */
export function findAskedYears(quote: string): { years: number; subject: string } | null {
  const found = yearsPattern.exec(quote)
  const word = found?.groups?.years?.toLowerCase()
  if (!found || word === undefined) return null
  const years = readNumber(word)
  return years > 0 && years <= 40 ? { years, subject: quote.slice(found.index + found[0].length) } : null
}

const countAskedYears = (quote: string): number => quote.match(new RegExp(yearsPattern, 'giu'))?.length ?? 0

/**
 * Met when the surely covered months of the positions that show the subject suffice; a gap when even all positions
 * together, generously counted, do not; otherwise unknown, since a resume need not name a skill at every position.
 */
export function judgeYears(requirement: Requirement, profile: EvidenceProfile, today: Date): Verdict | null {
  const asked = findAskedYears(requirement.quote)
  if (asked === null) return null
  const all = coverMonths(detailsOf(profile.positions), today)
  if (profile.positions.length === 0)
    return unknown(`The resume dates no position, so ${asked.years} years cannot be checked.`)
  if (all.possible < asked.years * 12)
    return gap(`Asks for ${asked.years} years; the dated positions cover ${inYears(all.possible)} together.`)
  if (countAskedYears(requirement.quote) > 1)
    return unknown('It asks for several lengths of experience, which only a person can weigh.')
  const subject = findSubject(requirement, asked.subject, profile)
  if (subject === null)
    return unknown(`Asks for ${asked.years} years; the resume does not show of what kind its years are.`)
  const shown = coverMonths(detailsOf(subject.positions), today)
  const cited = subject.positions.map(({ id }) => ({ factId: id, why: `is a position that shows ${subject.name}` }))
  return shown.sure >= asked.years * 12
    ? met(cited, `Asks for ${asked.years} years; the positions that show ${subject.name} cover ${inYears(shown.sure)}.`)
    : unknown(
        `Asks for ${asked.years} years; the positions that show ${subject.name} surely cover only ${inYears(shown.sure)}.`,
        cited,
      )
}

interface Subject {
  readonly name: string
  readonly positions: readonly EvidenceCandidate[]
}

/** What the years must be in: skills, any work at all, or words of a title. Null where the resume shows no such thing. */
function findSubject(requirement: Requirement, words: string, profile: EvidenceProfile): Subject | null {
  const groups = groupSkills(requirement)
  if (groups.length > 0) {
    // Every group must be there as long, so only positions that show all of them count.
    const positions = groups
      .map(({ skills, isChoice }) => {
        const perSkill = skills.map((skill) => profile.positionsOfSkill(skill))
        return profile.positions.filter((position) =>
          isChoice
            ? perSkill.some((shown) => shown.includes(position))
            : perSkill.every((shown) => shown.includes(position)),
        )
      })
      .reduce((common, shown) => common.filter((position) => shown.includes(position)))
    const name = groups.map(({ skills, isChoice }) => skills.join(isChoice ? ' or ' : ', ')).join(', ')
    return positions.length > 0 ? { name, positions } : null
  }
  if (anyWork.test(words)) return { name: 'work', positions: profile.positions }
  const wanted = contentWords(words)
  const positions = profile.positions.filter(({ details, value }) => {
    const title = contentWords(details.title ?? value)
    return wanted.length > 0 && wanted.every((word) => title.includes(word))
  })
  return positions.length > 0 ? { name: wanted.join(' '), positions } : null
}

/** "5 years of professional experience", and nothing said of its kind. */
const anyWork =
  /^\s*(?:of\s+)?(?:(?:progressive|professional|paid|full[- ]time|post[- ]?graduate|total|overall|work(?:ing)?|industry|employment)\s+)+(?:work\s+)?experience\s*(?:(?:is )?required\s*)?(?:[.;]\s*)?$|^\s*(?:of\s+)?experience\s*(?:[.;]\s*)?$|^\s*berufserfahrung\s*(?:[.;]\s*)?$/iu

const emptyWords = new Set(
  'a an the of in as with and or experience experienced professional work working related relevant similar role position field hands on hands-on proven strong solid required is at least minimum'.split(
    ' ',
  ),
)

const contentWords = (text: string): string[] =>
  (/^[^.;,:(]*/u.exec(text)?.[0] ?? '')
    .toLowerCase()
    .split(/[^\p{L}+#]+/u)
    .filter((word) => word.length > 1 && !emptyWords.has(word))

const detailsOf = (positions: readonly EvidenceCandidate[]) => positions.map(({ details }) => details)

const inYears = (months: number): string =>
  months < 12 ? `${months} months` : `${(Math.floor(months / 1.2) / 10).toFixed(1).replace('.0', '')} years`
