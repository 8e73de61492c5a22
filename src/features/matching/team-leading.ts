/** "Leading teams of ten people" against the lines that say whom somebody led, and how many. Pure. */
import type { EvidenceCandidate, EvidenceProfile } from './evidence-profile.ts'
import { numberWords, readNumber } from './number-words.ts'
import { type Citation, gap, met, unknown, type Verdict } from './requirement-verdict.ts'

const number = `(?<number>\\d{1,4}|${numberWords.join('|')})`
const leading =
  '(?:lead(?:s|ing)?|led|manag(?:e|es|ed|ing)|supervis(?:e|es|ed|ing)|head(?:s|ed|ing)|overs(?:ee|ees|aw|eeing)|direct(?:s|ed|ing)|leitung|leitete|leiten|geleitet|führung|führte|führen|geführt)'
const people =
  '(?:people|persons|employees|staff|reports|direct reports|engineers|developers|nurses|teachers|colleagues|workers|operators|technicians|associates|analysts|agents|members|mitarbeitern?|mitarbeiterinnen|mitarbeitenden?|personen|beschäftigten?)'
const group = '(?:teams?|shifts?|crews?|departments?|squads?|units?|schichten|abteilung(?:en)?)'

/** "Led a team of 14", "managing up to eight staff", "Führung von 12 Mitarbeitern", "leading teams". */
const forms = [
  `\\b${leading}\\b[^.;,]{0,40}?\\b${group}\\b(?:\\s+(?:of|von|mit))(?:\\s+(?:up to|over|more than|at least|about|around|bis zu|über))?\\s+${number}\\b`,
  `\\b${leading}\\b[^.;,]{0,30}?\\b${number}\\b(?:\\s+\\p{L}+){0,2}?\\s+${people}\\b`,
  `\\b${leading}\\b[^.;,]{0,30}?\\b${group}\\b`,
].map((form) => new RegExp(form, 'iu'))

/** How many people a text says somebody leads; `people` null: a team, of no stated size. Null: it speaks of no such thing. */
export function findTeamLed(text: string): { readonly people: number | null } | null {
  for (const form of forms) {
    const found = form.exec(text)
    if (found === null) continue
    const said = found.groups?.number?.toLowerCase()
    if (said === undefined) return { people: null }
    return { people: readNumber(said) }
  }
  return null
}

const tellingKinds: readonly EvidenceCandidate['kind'][] = ['bullet', 'summary', 'project']

/**
 * Met where a line says of as many people or more; a gap where every line says of fewer. Where the size is not stated, or no
 * line speaks of leading, it stays unknown: a resume need not count people.
 */
export function judgeTeamLed(quote: string, { facts }: EvidenceProfile): Verdict | null {
  const asked = findTeamLed(quote)
  if (asked === null) return null
  const led = facts
    .filter(({ kind }) => tellingKinds.includes(kind))
    .flatMap(({ id, value }) => {
      const found = findTeamLed(value)
      return found === null ? [] : [{ factId: id, people: found.people }]
    })
  if (led.length === 0) return null
  const cite = (list: typeof led): Citation[] =>
    list.slice(0, 3).map(({ factId, people }) => ({
      factId,
      why: people === null ? 'says that a team was led' : `says that ${people} people were led`,
    }))
  const least = asked.people
  if (least === null) return met(cite(led), 'The resume says that a team was led.')
  const enough = led.filter(({ people }) => people !== null && people >= least)
  if (enough.length > 0) return met(cite(enough), `Asks for a team of ${least}; the resume says of as many or more.`)
  const isCounted = led.every(({ people }) => people !== null)
  const most = Math.max(0, ...led.map(({ people }) => people ?? 0))
  return isCounted
    ? gap(`Asks for a team of ${least}; the largest in the resume is ${most}.`, cite(led), most / least)
    : unknown(`Asks for a team of ${least}; the resume does not say how large the team was.`, cite(led))
}
