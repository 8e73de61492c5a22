/** An entry of a resume and its lines as a paragraph of a letter, in each language that letters are written in. Pure. */
import type { Fact } from '../../profiles/fact.ts'
import { plainSentence, waysToSay } from './first-person.ts'
import type { LetterLanguage } from './letter-phrases.ts'
import { describePlace, spokenName } from './letter-places.ts'

interface ExperienceTeller {
  /** The ways in which the line can stand in the paragraph, the best first; none where it cannot. */
  waysToSay(fact: Fact, entry: Fact | null): readonly string[]
  /** @param lines as `waysToSay` gave them, at least one */
  tell(entry: Fact | null, lines: readonly string[]): string
  /** The entry alone, as a sentence; null where it has neither title nor name. */
  place(entry: Fact): string | null
}

/** English lines become sentences: they get a subject, and the tense of their time. */
const english: ExperienceTeller = {
  waysToSay: (fact, entry) => waysToSay(fact.value, entry?.details.ongoing === true),
  tell: (entry, lines) => (entry && describePlace(entry)?.introduce(lines)) ?? lines.join(' '),
  place: (entry) => describePlace(entry)?.sentence ?? null,
}

const asListed = (line: string): string[] => {
  const sentence = plainSentence(line)
  return sentence === null ? [] : [sentence.replace(/\.$/u, '')]
}

/** German lines are nouns as often as verbs ("Einführung von ...", "Kosten gesenkt"): they are listed as they stand. */
const german: ExperienceTeller = {
  waysToSay: ({ value }) => asListed(value),
  tell: (entry, lines) => {
    const where = entry === null ? '' : (whereInGerman(entry) ?? '')
    return `Zu meiner Arbeit${where} ${entry?.details.ongoing ? 'gehört' : 'gehörte'}: ${lines.join('; ')}.`
  },
  place: (entry) => {
    const where = whereInGerman(entry)
    if (where === null) return null
    if (entry.kind === 'volunteering') return `Ich ${entry.details.ongoing ? 'engagiere' : 'engagierte'} mich${where}.`
    return `Ich ${entry.details.ongoing ? 'arbeite' : 'arbeitete'}${where}.`
  },
}

/** " als Pflegefachkraft bei Klinikum Nord" */
function whereInGerman({ kind, details }: Fact): string | null {
  const title = spokenName(details.title)
  const organisation = spokenName(details.organisation)
  if (kind === 'project') return title === null ? null : ` am Projekt ${title}`
  if (title === null && organisation === null) return null
  return `${title === null ? '' : ` als ${title}`}${organisation === null ? '' : ` bei ${organisation}`}`
}

export const experienceTellers: Readonly<Record<LetterLanguage, ExperienceTeller>> = { en: english, de: german }

/**
 * Whether a text is what German rules make of these very facts, an entry first, word for word. Nothing else can be in it,
 * so writing it again proves it; English sentences are changed on the way and are judged by the verifier.
 */
export function isToldInGerman(text: string, facts: readonly Fact[]): boolean {
  const lines = facts.filter(({ kind }) => kind === 'bullet')
  const [entry = null, ...others] = facts.filter(({ kind }) => kind !== 'bullet')
  if (others.length > 0) return false
  if (lines.length === 0) return entry !== null && german.place(entry) === text
  if (lines.some(({ belongsTo }) => belongsTo !== (entry?.id ?? null))) return false
  const told = lines.flatMap(({ value }) => asListed(value))
  return told.length === lines.length && german.tell(entry, told) === text
}
