/** Letters: the words of courtesy, and the posting's own names where they are addressed and not claimed. */
import { sentenceAt } from './reading/content.ts'
import type { Owner, Reading } from './reading/reading.ts'
import { normaliseText, tokenise } from './reading/tokens.ts'
import type { Addressable } from './verdict.ts'

const courtesy = new Set(
  `dear hello hi hiring sir madam apply applying application applications applicant advertised vacancy opening opportunity posting post interest interested interests excited pleased happy glad keen enthusiasm enthusiastic eager welcome
  discuss discussing discussion conversation meet meeting interview speak talking talk forward look looking hear hearing thank you thanks thankful grateful consider considering consideration time reading read attention kind kindly regards sincerely best warm wishes yours faithfully truly cordially
  respectfully please find attached enclosed enclose resume résumé cv cover letter write writing express expressing learn more contribute bring offer join joining would could like believe hope match matches fit fits suit suits below above few example examples highlights highlight company organisation organization details question questions
  available earliest convenience contact reach role position chance further here team background past points point share sharing show shows draws drawn facts fact most closely ask asks
  sehr geehrte geehrter damen herren bewerbe bewerbung stelle anzeige interesse freue gespräch freundlichen grüßen mit freundlichem gruß hiermit ihre ihr ihrem ihrer lebenslauf anbei unterlagen gerne kennenlernen vielen dank
  estimado estimada señor señora señores solicitud puesto vacante interés interesa entrevista saludo saludos cordial cordiales atentamente gracias adjunto currículum agradezco atención`.split(
    /\s+/u,
  ),
)

const cues = new Set(
  'apply applying application applied position role vacancy opening opportunity interest interested join joining team posting advertised dear to your for post stelle bewerbe bewerbung puesto solicitud als bei en de excited keen contribute company'.split(
    ' ',
  ),
)
/** Words that turn a name into experience: "my work at", "as a manager I". */
const claims = new Set(
  'worked working work employed served led managed was been experience years since previously former formerly currently while during after held built joined experienced'.split(
    ' ',
  ),
)

/** An addressed name has a cue within eight words before it or two after, in its sentence, and no claim within five words before. */
const isAddressed = (reading: Reading, from: number, to: number): boolean => {
  const near = (start: number, end: number): string[] =>
    reading.tokens
      .slice(Math.max(0, start), end)
      .flatMap((token, offset) =>
        sentenceAt(reading, Math.max(0, start) + offset) === sentenceAt(reading, from) ? [token.lower] : [],
      )
  if (near(from - 5, from).some((word) => claims.has(word))) return false
  return near(from - 8, from).some((word) => cues.has(word)) || near(to, to + 3).some((word) => cues.has(word))
}

const overlaps = (owned: readonly boolean[], from: number, to: number): boolean => owned.slice(from, to).some(Boolean)

/** The reading with courtesy and addressed names owned by nobody: the rules do not ask for their evidence. */
export const addressedIn = (reading: Reading, allowed: Addressable): Reading => {
  const free = reading.tokens.map(
    (token, at) => courtesy.has(token.lower) && /^(?:word|grammar|level)$/u.test(reading.owners[at] ?? ''),
  )
  reading.tokens.forEach((token, at) => {
    const isHiring =
      token.lower === 'hiring' && /^(?:managers?|team|committee)$/u.test(reading.tokens[at + 1]?.lower ?? '')
    if (isHiring) free[at + 1] = true
  })
  for (const term of allowed.terms) {
    const words = tokenise(normaliseText(term)).map((token) => token.lower)
    if (words.length === 0) continue
    for (let at = 0; at + words.length <= reading.tokens.length; at++) {
      const fits = words.every((word, offset) => reading.tokens[at + offset]?.lower === word)
      if (fits && isAddressed(reading, at, at + words.length)) free.fill(true, at, at + words.length)
    }
  }
  const owners = reading.owners.map((owner, at): Owner => (free[at] === true ? 'grammar' : owner))
  const outside = <T extends { readonly from: number; readonly to: number }>(mentions: readonly T[]): T[] =>
    mentions.filter((one) => !overlaps(free, one.from, one.to))
  return {
    ...reading,
    owners,
    certificates: outside(reading.certificates),
    degrees: outside(reading.degrees),
    dates: outside(reading.dates),
    quantities: outside(reading.quantities),
    skills: outside(reading.skills),
    languages: reading.languages.filter((one) => free[one.at] !== true),
    levels: reading.levels.filter((one) => free[one.at] !== true),
    titles: reading.titles.filter((one) => free[one.at] !== true),
  }
}
