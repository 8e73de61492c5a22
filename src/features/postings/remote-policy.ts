/** Where the work is done, from words of a source's own field or location. */
import type { RemotePolicy } from './posting.ts'

/** `Remote - US` is remote, `Hybrid` is hybrid, `On-Site` and `in-office` are onsite; null when the words do not say. */
export const remoteFromWords = (words: string | null | undefined): RemotePolicy | null => {
  if (words === null || words === undefined) return null
  if (/\bhybrid[eo]?\b/iu.test(words)) return 'hybrid'
  if (/\bno(?:t|n)?[ -]remote\b/iu.test(words)) return 'onsite'
  if (
    /\b(?:fully[ -])?remote\b|\btelecommute\b|\bwork from home\b|\bwfh\b|\bteletrabajo\b|\bhome ?office\b|\bremot[oa]\b|\bt[ée]l[ée]travail\b|リモート/iu.test(
      words,
    )
  )
    return 'remote'
  return /\bon-?\s?site\b|\bin[ -](?:the[ -])?office\b|\binoffice\b/iu.test(words) ? 'onsite' : null
}

/** One of them stands in whatever a text says of it. */
const anyWord = /remote|hybrid|on-?\s?site|in[- ]office|in-person|telecommut/gi

/** What recruiters mark a posting with: `#LI-Hybrid`. */
const marks = /#LI-(?<policy>remote|hybrid|onsite)\b/iu
const asked =
  /\b(?:work(?:ing)? remotely|remote|telecommut(?:e|ing))\s*[?:]\s*(?:-\s*)?(?<answer>yes|no|not allowed)\b/iu
const position = '(?:role|position|job|opportunity)'
const onlyOnSite = new RegExp(
  `\\bnot (?:an? )?(?:fully )?(?:remote|hybrid)\\b|\\bremote (?:and/?or hybrid |or hybrid )?work (?:is|will)? ?not\\b|\\bhybrid (?:and/?or|or) remote work will not\\b|\\b(?:no|not allowed) telecommuting\\b|\\btelecommuting (?:is )?not allowed\\b|\\b${position} (?:requires you to be|is (?:fully |100% )?|(?:will|must) be (?:fully |100% )?)(?:on-?site|in-office|in-person)\\b|\\b(?:an?|this|fully) (?:on-?site|in-office|in-person) ${position}\\b`,
  'iu',
)
const hybrid = new RegExp(
  `\\b(?:this|the|our) ${position} is (?:an? )?hybrid\\b|\\b(?:an?|this) hybrid ${position}\\b`,
  'iu',
)
const fullyRemote = new RegExp(
  `\\b(?:this|the|our) ${position} is (?:an? )?(?:fully |100% |completely )?remote\\b(?! or| and/or|-first)|(?<!(?:largely|mostly|partly|primarily) )\\b(?:is|this|an?|(?:full|part)[- ]time,?) (?:fully |100% |completely )?remote(?:ly based|-based)? ${position}\\b|\\bfully remote (?:work|within|in|from|based|anywhere)\\b|\\b100% remote\\b`,
  'iu',
)
/** How far around such a word the rest of its sentence is looked for, and at how many places. */
const aroundChars = 90
const maxPlaces = 40

/** What a posting's own text says clearly of its position; null when it says nothing, or two things. */
export const remoteFromText = (text: string): RemotePolicy | null => {
  const searched = aroundWords(text)
  if (searched === '') return null
  const mark = marks.exec(searched)?.groups?.policy?.toLowerCase()
  if (mark !== undefined) return mark === 'remote' || mark === 'hybrid' ? mark : 'onsite'
  const answer = asked.exec(searched)?.groups?.answer?.toLowerCase()
  if (answer !== undefined) return answer === 'yes' ? 'remote' : 'onsite'
  if (onlyOnSite.test(searched)) return 'onsite'
  const [isHybrid, isRemote] = [hybrid.test(searched), fullyRemote.test(searched)]
  return isHybrid === isRemote ? null : isHybrid ? 'hybrid' : 'remote'
}

/** The parts of a text around these words, in order and apart: a posting is mostly about something else. */
const aroundWords = (text: string): string => {
  const parts: string[] = []
  let end = 0
  for (const { index } of text.matchAll(anyWord)) {
    const from = Math.max(end, index - aroundChars)
    // Parts that meet are one: the sentence goes on.
    const before = from === end ? (parts.pop() ?? '') : ''
    parts.push(before + text.slice(from, index + aroundChars))
    end = index + aroundChars
    if (parts.length > maxPlaces) break
  }
  return parts.join('\n\n')
}
