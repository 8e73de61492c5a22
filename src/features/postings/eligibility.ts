/** What a posting says on visas, citizenship and clearance: quoted, and never guessed. */
import type { Eligibility, NormalisedPosting } from './posting.ts'
import { splitLines, splitSentences } from './text-parts.ts'

/** Most postings say none of these words: looking for them once saves reading every sentence. */
const anyWord =
  /visa|sponsor|citizen|clearance|authori[sz]ed to work|work (?:authori[sz]ation|permit)|right to work|eligible to work|arbeitserlaubnis|green card/gi

const refused =
  /\b(?:no|not|cannot|can['’]?t|unable|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|without|neither|nor|not able|not eligible)\b[^;]{0,80}\b(?:sponsor\w*|visa)\b|\bsponsorship\b[^;]{0,40}\b(?:is|are)? ?(?:not|un)\s?(?:available|provided|offered|possible|supported|considered)/i
const offered =
  /\b(?:we|company|will|can|able to|happy to|offers?|provides?|support)\b[^;]{0,50}\b(?:sponsor(?:s|ing|ship)?\b[^;]{0,20}\b(?:visas?|work permits?)?|visa (?:sponsorship|support))|\bvisa (?:sponsorship|support)\b[^;]{0,20}\b(?:is |are )?(?:available|provided|offered)|^visa (?:sponsorship|support)$|\bsponsorship (?:is )?available/i
const citizenship =
  /\b(?:must be|require[sd]?|only|open to)\b[^;]{0,60}\b(?:citizens?|citizenship)\b|\b(?:u\.?s\.?|eu|uk|canadian|german) citizen(?:s|ship)?\b[^;]{0,40}\b(?:required|only|is a must|mandatory)/i
const clearance = /\b(?:security )?clearance\b|\bts\/sci\b/i
const authorised =
  /\b(?:authori[sz]ed to work|right to work|work authori[sz]ation|work permit|eligible to work|arbeitserlaubnis)\b/i
/** Law on discrimination names citizenship among what does not count. */
const equalOpportunity = /regardless|without regard|discriminat|\brace\b|protected|e-verify|veteran/i
/** A sponsor of a conference, or clearance of stock. */
const otherSponsors =
  /\b(?:executive|event|conference|project|clinical|trial|study|research) sponsor|\bcustoms clearance\b|\bclearance (?:sale|rack|item)/i

const kindOf = (sentence: string): Eligibility['kind'] | null => {
  if (equalOpportunity.test(sentence) || otherSponsors.test(sentence)) return null
  if (refused.test(sentence)) return 'sponsorship-refused'
  if (offered.test(sentence)) return 'sponsorship-offered'
  if (citizenship.test(sentence)) return 'citizenship'
  if (clearance.test(sentence)) return 'clearance'
  return authorised.test(sentence) ? 'work-authorisation' : null
}

const maxStatements = 10
const maxQuoteChars = 600

/** The statements with their spans, and what they say together on sponsoring: null where nothing, or both, is said. */
export const findEligibility = (text: string): Pick<NormalisedPosting, 'eligibility' | 'visa'> => {
  const eligibility: Eligibility[] = []
  const places = Array.from(text.matchAll(anyWord), ({ index }) => index)
  if (places.length === 0) return { eligibility, visa: null }
  for (const line of splitLines(text)) {
    if (!places.some((at) => line.start <= at && at < line.end)) continue
    for (const span of splitSentences(text, line)) {
      const quote = text.slice(span.start, span.end)
      const kind =
        quote.length > maxQuoteChars || !places.some((at) => span.start <= at && at < span.end) ? null : kindOf(quote)
      if (kind !== null && eligibility.length < maxStatements) eligibility.push({ kind, quote, span })
    }
  }
  const says = (kind: Eligibility['kind']): boolean => eligibility.some((statement) => statement.kind === kind)
  const [yes, no] = [says('sponsorship-offered'), says('sponsorship-refused')]
  return { eligibility, visa: yes === no ? null : yes ? 'offered' : 'refused' }
}
