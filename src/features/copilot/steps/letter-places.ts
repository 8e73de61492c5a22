/** Where something was done, as the beginning of a sentence: "As Staff Nurse at Mercy Hospital, I ...". Pure. */
import type { Fact } from '../../profiles/fact.ts'

export interface Place {
  /** The place alone, as a sentence. */
  readonly sentence: string
  /** The place and what was done there, as sentences in the first person. */
  introduce(sentences: readonly string[]): string
}

/** Longer ones are lines that were read as a title or a name. */
const maxNameChars = 80

/** Null where the entry has neither title nor name that can stand in a sentence. */
export function describePlace({ kind, details }: Fact): Place | null {
  const title = spokenName(details.title)
  const organisation = spokenName(details.organisation)
  if (kind === 'project') return title === null ? null : placeFrom(`In my work on ${title}`, `I worked on ${title}.`)
  if (title === null && organisation === null) return null
  const role = title === null ? '' : ` as ${title}`
  const at = organisation === null ? '' : ` at ${organisation}`
  const verb = kind === 'volunteering' ? 'volunteered' : details.ongoing === true ? 'work' : 'worked'
  const lead = title === null ? `At ${organisation}` : `As ${title}${at}`
  return placeFrom(lead, `I ${verb}${role}${at}.`)
}

/** "As X at Y, I led ..." where the sentence speaks of the person; "My work was to ..." follows a sentence of its own. */
const placeFrom = (lead: string, sentence: string): Place => ({
  sentence,
  introduce: ([first = '', ...others]) =>
    /^I\s/u.test(first) ? [`${lead}, ${first}`, ...others].join(' ') : [sentence, first, ...others].join(' ').trim(),
})

/** A title or a name as it can stand in a sentence; null where it is a line of a layout. */
export function spokenName(name: string | undefined): string | null {
  const plain =
    name
      ?.replace(/\s+/gu, ' ')
      .replace(/[\s,;:|–—-]+$/u, '')
      .trim() ?? ''
  const isPlain =
    plain.length <= maxNameChars && /\p{L}{2}/u.test(plain) && !/[|•·ÂÃ�<>[\]{}]|[.;:]\s|https?:/u.test(plain)
  return isPlain ? softenCapitals(plain) : null
}

/** SENIOR ACCOUNTANT was set in capitals for looks; IBM and a short title are names. */
const softenCapitals = (text: string): string =>
  /\p{Ll}/u.test(text) || !/\p{Lu}{5}/u.test(text)
    ? text
    : text.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
