/**
 * Words of skills that also say something else, and how the text goes on when they do: "driving adoption" is no driving,
 * "a wiring diagram" no wiring. Collected from real postings and resumes in which the finder was wrong.
 */

/** Known things follow, or the phrase ends: only then is the activity itself meant. */
const onlyBefore = (words: string): RegExp =>
  new RegExp(
    `^(?:\\s*$|\\s*[.,;:!?)/|•·\\n]|\\s+(?:(?:a|an|the|of|our|own|company|commercial|heavy|large|small|medical|legal|technical)\\s+)?(?:and|or|&|${words})(?![\\p{L}\\p{N}]))`,
    'iu',
  )

/** Form (lower case) -> what the text after it must look like for the skill to be meant. */
const meantBefore: ReadonlyMap<string, RegExp> = new Map([
  [
    'driving',
    onlyBefore(
      'ambulances?|bus(?:es)?|cars?|cranes?|delivery|excavators?|experience|forklifts?|history|jobs?|licen[cs]es?|lorr(?:y|ies)|machinery|position|record|roles?|routes?|skills?|students|taxis?|tests?|tractors?|trains?|trucks?|vans?|vehicles?|work',
    ),
  ],
  [
    'shipping',
    onlyBefore(
      'areas?|carriers?|charges|clerks?|companies|containers?|costs|departments?|docks?|documents?|documentation|duties|experience|goods|industry|labels|lines|logistics|materials?|operations|orders|packages|procedures|rates|receipts|room|schedules?|skills|supplies',
    ),
  ],
  [
    'translating',
    onlyBefore(
      'articles|books|contracts|conversations|correspondence|documents?|for|from|interviews|letters|literature|manuals|materials|patents|reports|speeches|subtitles|texts?|websites?',
    ),
  ],
])

/** Form (lower case) -> how the text goes on where the word means something else. */
const elseBefore: ReadonlyMap<string, RegExp> = new Map([
  [
    'cleaning',
    /^\s+(?:up\b|(?:of\s+)?(?:the\s+|large\s+|raw\s+|messy\s+)?(?:data|datasets?|records|code|lists?|databases?)\b)/iu,
  ],
  ['wiring', /^\s+(?:diagrams?|schematics?|drawings?|up\b|together\b)/iu],
  ['github', /^\s+copilot\b/iu],
  [
    'communication',
    /^s?\s+(?:arts?|equipment|stud(?:y|ies)|protocols?|networks?|systems?|technolog(?:y|ies)|design)\b/iu,
  ],
  [
    'translation',
    /^\s+of\s+(?:\p{L}+\s+){0,2}(?:data|designs?|goals?|ideas?|insights?|needs|objectives|requirements|strateg(?:y|ies)|vision)\b/iu,
  ],
])

/** Whether a form that ends at `end` means something else there. */
export type PlainUse = (text: string, end: number) => boolean

/** How to tell the plain uses of a form (lower case), which reads at most 60 characters on; undefined for one that has none. */
export function plainUseOf(form: string): PlainUse | undefined {
  const meant = meantBefore.get(form)
  const other = elseBefore.get(form)
  if (meant === undefined && other === undefined) return undefined
  return (text, end) => {
    const rest = text.slice(end, end + 60)
    return (meant !== undefined && !meant.test(rest)) || (other?.test(rest) ?? false)
  }
}
