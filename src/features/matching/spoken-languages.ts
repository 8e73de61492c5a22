/** Spoken languages asked for against the languages of a resume. Pure. */
import type { EvidenceProfile } from './evidence-profile.ts'
import { gap, met, unknown, type Verdict } from './requirement-verdict.ts'

/** Name in English, and how postings and resumes of those countries say it. */
const languages: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['English', /\benglish\b|\benglisch\w*|\bingl[eé]s\b|\banglais\b|\bengels\b/iu],
  ['German', /\bgerman\b|\bdeutsch\w*|\balem[aá]n\b|\ballemand\b|\bduits\b/iu],
  ['French', /\bfrench\b|\bfranz[oö]sisch\w*|\bfranc[eé]s\b|\bfran[cç]ais\b|\bfrans\b/iu],
  ['Spanish', /\bspanish\b|\bspanisch\w*|\bespañol\b|\bespagnol\b|\bspaans\b/iu],
  ['Dutch', /\bdutch\b|\bniederländisch\w*|\bnederlands\b/iu],
  ['Italian', /\bitalian[oa]?\b|\bitalienisch\w*/iu],
  ['Portuguese', /\bportugu[eê]se?\b|\bportugiesisch\w*/iu],
  ['Polish', /\bpolish\b(?! (?:the|your|off|up))|\bpolnisch\w*/iu],
  ['Mandarin', /\bmandarin\b|\bchinese\b/iu],
  ['Japanese', /\bjapanese\b/iu],
  ['Arabic', /\barabic\b/iu],
  ['Russian', /\brussian\b/iu],
  ['Hindi', /\bhindi\b/iu],
  ['Korean', /\bkorean\b/iu],
]

const speaks =
  /\bfluen\w+|\bflie[sß]+end|\bspeak\w*|\bspoken\b|\bnative\b|\bbilingual\b|\bproficien\w+|\bwritten\b|\bverbal\w*|\boral\b|\bread and write\b|\blanguage\b|\bC[12]\b|\bB[12]\b|kenntnisse|\bcommand of\b|\bcommunicat\w+|\bnivel\b|\bniveau\b/iu

const high =
  /\bfluen\w+|\bflie[sß]+end|\bnative\b|\bmother tongue\b|\bmutter|\bbilingual\b|\bC[12]\b|\bfull professional\b|\badvanced\b|\bverhandlungssicher/iu

/** Met only where the resume says a high level: "Spanish" alone may mean a course at school. */
export function judgeLanguages(quote: string, profile: EvidenceProfile): Verdict | null {
  if (!speaks.test(quote)) return null
  const asked = languages.filter(([, pattern]) => pattern.test(quote))
  if (asked.length === 0) return null
  const listed = profile.facts.filter((fact) => fact.kind === 'language')
  const found = asked.map(([name, pattern]) => ({ name, fact: listed.find(({ value }) => pattern.test(value)) }))
  const names = asked.map(([name]) => name).join(' and ')
  const cited = found.flatMap(({ fact, name }) => (fact ? [{ factId: fact.id, why: `names ${name}` }] : []))
  const missing = found.filter(({ fact }) => fact === undefined).map(({ name }) => name)
  if (missing.length > 0)
    // Few who write an English resume list English.
    return missing.every((name) => name === 'English') || listed.length === 0
      ? unknown(`Asks for ${names}; the resume does not list ${missing.join(' or ')}.`, cited)
      : gap(`Asks for ${names}; the languages of the resume do not include ${missing.join(' or ')}.`, cited)
  const sure = found.every(({ fact }) => fact && high.test(`${fact.value} ${fact.details.level ?? ''}`))
  return sure
    ? met(cited, `Asks for ${names}; the resume says so.`)
    : unknown(`Asks for ${names}; the resume names it without saying how well.`, cited)
}
