/** Words that tell a job title, an employer, a school, a degree or a place apart; tables of words. */

import {
  degreeInOtherScript,
  organisationInOtherScript,
  schoolInOtherScript,
  titleInOtherScript,
} from './other-script-words.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Nouns that end or carry a job title, in English, German, Spanish and French. */
const titleNouns = wordSet(
  `advocate accountant actor actress actuary adjuster administrator adviser advisor agent aide ambassador analyst animator apprentice architect archivist artist
  assembler assistant associate attendant attorney auditor author baker banker barista bartender biologist bookkeeper broker buyer caregiver carpenter cashier chairman chairperson chair
  chef chemist chief cio ceo cfo coo cto cmo cpo clerk coach collector columnist commander comptroller concierge consultant contractor controller cook coordinator co-founder cofounder copywriter correspondent counsel
  counselor counsellor creator curator custodian dean dentist deputy designer developer dietitian director dispatcher doctor drafter driver economist editor educator electrician
  em engineer entrepreneur estimator evangelist evaluator examiner executive expert facilitator farmer fellow firefighter foreman founder freelancer gardener generalist geologist
  guard guide handyman head hostess housekeeper hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor journalist judge laborer labourer landscaper lawyer lead leader
  lecturer liaison librarian lifeguard lieutenant machinist maintainer maker manager marketer mason mechanic member mentor merchandiser merchant midwife model moderator musician nanny navigator negotiator nurse
  nutritionist officer operator owner painter paralegal paramedic partner pastor pathologist pharmacist photographer physician physicist physiotherapist pilot planner plumber policeman
  practitioner preceptor president principal processor producer professor programmer promoter proofreader psychologist publicist qa realtor receptionist recruiter registrar rep reporter representative researcher
  retoucher sailor salesman salesperson scholar scientist scrum secretary sergeant server shopper singer sme soldier specialist sre steward stocker strategist student stylist superintendent supervisor surgeon surveyor
  sysadmin tailor tech techs internships apprenticeship clerkship fellowship residency teacher teammate technician technologist teller tester therapist trader trainee trainer translator treasurer tutor typist underwriter veterinarian vp videographer volunteer waiter
  waitress warden webmaster welder worker writer analista gerente ingeniero ingeniera desarrollador desarrolladora director directora diseñador consultor profesor profesora jefe jefa técnico auxiliar administrativo becario
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin praktikant praktikantin werkstudent werkstudentin geschäftsführer teamleiter
  projektleiter softwareentwickler softwareingenieur verkäufer verkäuferin krankenpfleger techniker buchhalter assistentin kaufmann kauffrau lehrer lehrerin architektin développeur développeuse ingénieur ingénieure
  directeur directrice responsable chargé chargée chef stagiaire conseiller consultante assistante technicien technicienne professeur enseignant comptable infirmier infirmière alternant adjoint dba sdet sde swe cna rn lpn`,
)

/** German puts words together: "Pflegefachkraft", "Filialleiterin", "Industriekaufmann". What the last part is tells a title. */
const germanTitleEnd =
  /(?:fachkraft|kauffrau|kaufmann|(?:pfleger|leiter|berater|entwickler|techniker|mechaniker|mechatroniker|elektroniker|helfer|verkäufer|fahrer|erzieher|ingenieur|assistent|sachbearbeiter|buchhalter|meister)(?:in)?)$/u

const isTitleNoun = (word: string): boolean =>
  titleNouns.has(word) || titleNouns.has(word.replace(/s$/u, '')) || germanTitleEnd.test(word)

const organisationWords = wordSet(
  `inc llc ltd limited gmbh ag corp corporation company co plc kg se sa sas sarl bv nv ab oy oyj pty pvt llp lp srl spa group holdings holding partners technologies technology solutions systems services industries enterprises
  associates consulting consultants bank hospital clinic university college school institute academy laboratories laboratory labs lab foundation agency bureau department ministry council museum restaurant hotel hotels
  resort center centre church airlines insurance studios studio ventures capital international global network networks media software medical healthcare health logistics motors energy universität hochschule
  universidad université école instituto fundación stiftung verein fraunhofer klinikum krankenhaus society association union navy army usmc usaf corps`,
)

const schoolWords =
  /\b(?:universit\w*|college|school|institut\w*|academ\w*|polytechni\w*|conservator\w*|seminary|hochschule|fachhochschule|gymnasium|schule|berufsschule|realschule|universidad\w*|universidade|università|escuela|colegio|facultad|école|ecole|lycée|lycee|faculté|eth|mit|iit|iisc|ucla|usc|nyu|cuny|suny|uc|epfl|tu|kit|high school|vidyalaya|iiit|nit|bootcamp|codecademy|coursera|udacity)\b/iu

const degreeWords =
  /(?:\b(?:bachelor\w*|master(?:'?s)?(?:\s+(?:of|in|degree)|\b)|doctor(?:ate|al)?\b(?:\s+of)?|associate(?:'?s)?\s+(?:of|in|degree)|associates|diplom\w*|degree|ged|g\.e\.d|high school|certificate (?:of|in)|minor in|major in|phd|ph\.\s?d|mba|m\.b\.a|mphil|m\.phil|bsc|b\.\s?sc|msc|m\.\s?sc|b\.?tech|m\.?tech|b\.?eng|m\.?eng|b\.e\b|m\.e\b|b\.?com|m\.?com|bba|b\.b\.a|bca|mca|bfa|mfa|b\.f\.a|m\.f\.a|llb|ll\.b|llm|ll\.m|j\.d|jd|md|m\.d|dds|dvm|bsn|msn|b\.ed|m\.ed|bed|edd|ed\.d|s\.?s\.?c|h\.?s\.?c|cbse|intermediate|xii|abitur|ausbildung (?:zu[rm]|als)|staatsexamen|magister|promotion|habilitation|licenciatura|licenciado|licence|grado|máster|doctorado|bachillerato|baccalauréat|bac|maîtrise|doctorat|ingénieur|dut|bts|post graduate|postgraduate|pgdm|pg (?:programme|program|diploma)|nanodegree|h\.s\.d|a\.a\.s?|a\.s|aas)(?![\p{L}])|(?<![\p{L}.])(?:b\.\s?a|b\.\s?s|m\.\s?a|m\.\s?s|BA|BS|MA|MS|AA|AS|BE|ME)(?![\p{L}.]*\p{L})\.?)/iu

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? []

export const looksLikeTitle = (text: string): boolean =>
  text.length <= 90 &&
  (titleInOtherScript.test(text) ||
    wordsOf(text).some((word) => isTitleNoun(word) || titleNouns.has(word.split('-').at(-1) ?? '')))

const companyForms = wordSet('inc llc ltd limited gmbh ag corp corporation plc kg pvt llp sarl spa')

const officeOf = /^(?:[sae]?vp|director|head|chief|president|manager|vice president|dean) of\b/iu

/** `Bank`, `Software`, `Systems` also stand in titles: there the noun at the end decides. */
export const looksLikeOrganisation = (text: string): boolean => {
  const words = wordsOf(text)
  if (words.some((word) => companyForms.has(word))) return true
  if (organisationInOtherScript.test(text) || schoolInOtherScript.test(text)) return true
  return words.some((word) => organisationWords.has(word)) && !endsLikeTitle(text) && !officeOf.test(text)
}

/** The last content word decides between `Bank Teller` and `Teller Bank`. */
export const endsLikeTitle = (text: string): boolean => {
  const last = wordsOf(text.replace(/\s*[(,–—-].*$/u, '')).at(-1)
  return last !== undefined && isTitleNoun(last)
}

export const looksLikeSchool = (text: string): boolean => schoolWords.test(text) || schoolInOtherScript.test(text)

/** Short upper-case forms are told from words by their case, so that `ma` or `as` in a sentence is no degree. */
export const looksLikeDegree = (text: string): boolean => {
  const match = degreeWords.exec(text)
  if (match === null) return degreeInOtherScript.test(text)
  return (
    match[0].replace(/[.\s]/gu, '').length > 3 ||
    /^\P{Ll}*$|[.]/u.test(match[0]) ||
    /^(?:\p{Lu}[\p{L}.]*)$/u.test(match[0])
  )
}

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|BC|QC|AB|MB|SK|NS|NB|UK|USA|US|UAE|EU'
const countries =
  'United States|United Kingdom|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Spain|España|Portugal|Italy|Italia|Netherlands|Belgium|Switzerland|Schweiz|Austria|Österreich|Poland|Czech Republic|Czechia|Sweden|Norway|Denmark|Finland|Greece|Turkey|Romania|Hungary|Bulgaria|Serbia|Croatia|Ukraine|Russia|India|China|Japan|Singapore|Hong Kong|Taiwan|South Korea|Korea|Vietnam|Thailand|Malaysia|Indonesia|Philippines|Pakistan|Bangladesh|Sri Lanka|Nepal|Israel|Egypt|Nigeria|Kenya|South Africa|Ghana|Morocco|Saudi Arabia|Qatar|Australia|New Zealand|Canada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Ecuador|Costa Rica|Puerto Rico'
const regions =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Karnataka|Maharashtra|Tamil Nadu|Telangana|Gujarat|Kerala|Haryana|Punjab|Uttar Pradesh|West Bengal|Andhra Pradesh|Rajasthan|Madhya Pradesh|Delhi|Bavaria|Bayern|State'

const area = `(?:${states}|${countries}|${regions})`
const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*|de|la|am|an|der|upon|of)){0,3}"

const wholePlace = new RegExp(
  `^(?:(?:remote|hybrid|on-?site|worldwide)(?:\\s*[,(/–-].{0,40})?|(?:greater )?${place}(?: (?:bay )?area)?\\s*,\\s*${area}(?:\\s*\\d{5})?(?:\\s*,\\s*${area})?|${countries}|${place}\\s*,\\s*State(?:\\s*,\\s*\\p{Lu}\\p{L}+)?|(?:greater )?${place} area)\\.?$`,
  'iu',
)
const endingPlace = new RegExp(
  `(?:^|[,\\t]\\s*|\\s[-–—|•·]\\s)((?:${place}\\s*,\\s*)${area}(?:\\s*\\d{5})?(?:,\\s*${area})?|Remote)\\.?\\s*$`,
  'u',
)
const unknownPlace = new RegExp(`^${place},\\s*${place}(?:,\\s*${place})?$`, 'u')

/** `Boston, MA`, `Remote`, `Berlin, Germany`. */
export const looksLikePlace = (text: string): boolean =>
  text.length <= 60 &&
  !looksLikeSchool(text) &&
  !looksLikeOrganisation(text) &&
  wholePlace.test(text) &&
  /^\p{Lu}|^remote/u.test(text)

/** `Any City, Any Region`: only where nothing better explains it. */
export const mayBePlace = (text: string): boolean => text.length <= 50 && unknownPlace.test(text)

/** `Google Inc Mountain View, CA`: the city begins behind the last word that only an employer or a school has. */
const cityStart = (place: string): number => {
  const city = place.slice(0, Math.max(0, place.indexOf(',')))
  const words = [...city.matchAll(/\p{L}[\p{L}.'’-]*/gu)]
  const last = words.findLastIndex(([word]) => looksLikeOrganisation(word) || looksLikeSchool(word))
  // Anonymised resumes say `Company Name`.
  const behind = words[last + 1]?.[0].toLowerCase()
  // `University of Portland`: what follows `of` belongs to the name.
  const next = last + (behind === 'of' ? 3 : behind === 'name' ? 2 : 1)
  if (last < 0) return 0
  // `Moores University, UK` has no city between: only what stands behind the comma is the place.
  return words[next]?.index ?? place.length - place.slice(place.indexOf(',') + 1).trimStart().length
}

const innerPlace = new RegExp(`(${place}\\s*,\\s*${area})(?:\\s*,\\s*${area})?(?=[\\s,]|$)`, 'u')

/** A place behind the name of an employer or school, with further words after it; null when there is none. */
export const findInnerPlace = (text: string): { start: number; end: number } | null => {
  const match = text.length > 400 ? null : innerPlace.exec(text)
  const start = match === null ? 0 : cityStart(match[0])
  return match === null || start === 0 ? null : { start: match.index + start, end: match.index + match[0].length }
}

/** Where a place at the end of a text begins; null when there is none. */
export const findEndingPlace = (text: string): { start: number; end: number } | null => {
  if (text.length > 200) return null
  const match = endingPlace.exec(text)
  const found = match?.[1]
  if (match === null || found === undefined) return null
  const at = match.index + match[0].lastIndexOf(found)
  return { start: at + cityStart(found), end: at + found.length }
}
