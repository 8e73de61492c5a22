/**
 * Words of skills that also say something else, and how the text stands around them when they do: "driving adoption" is no driving,
 * "a wiring diagram" no wiring, a "PR" that is reviewed no public relations. Collected from real postings and resumes in which the
 * finder was wrong.
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
  // "Reporting to the VP": where the position stands, not what is done.
  ['reporting', /^\s+(?:directly |in)?(?:to|into)\b/iu],
  ['safeguarding', /^\s+(?:the|our|your|its|their|data|assets|customers?|company|privacy|confidential)\b/iu],
  ['instruction', /^s?\s+(?:sets?|scheduling|level|manuals?|pipelines?|cache|selection)\b|^s\b/iu],
  // The employer's own people, who hire.
  ...['recruiting', 'recruitment', 'talent acquisition'].map(
    (form) =>
      [
        form,
        /^\s+(?:teams?|partners?|fraud|scams?|process(?:es)?|agenc(?:y|ies)|firms?|privacy|purposes|contact)\b/iu,
      ] as const,
  ),
  ['interviewing', /^\s+(?:guide|process|tips|with us)\b/iu],
  ['onboarding', /^\s+process,\s+please\b/iu],
  [
    'communication',
    /^s?\s+(?:arts?|equipment|stud(?:y|ies)|protocols?|networks?|systems?|technolog(?:y|ies)|design)\b/iu,
  ],
  [
    'translation',
    /^\s+of\s+(?:\p{L}+\s+){0,2}(?:data|designs?|goals?|ideas?|insights?|needs|objectives|requirements|strateg(?:y|ies)|vision)\b/iu,
  ],
])

/** Form (lower case) -> what stands before it where the word means something else: part of a name, or another trade's word. */
const elseAfter: ReadonlyMap<string, RegExp> = new Map([
  ['js', /[\p{L}\d]\.$/u],
  ['driving', /\bself[- ]$/iu],
  ...['front end', 'front-end', 'frontend'].map(
    (form) => [form, /\b(?:RF|radio|analog|optical|receiver|sensor)\s+$/iu] as const,
  ),
  ['packaging', /\b(?:chip|semiconductor|wafer|die|IC|advanced)\s+$/iu],
  ['api', /\bcluster[- ]$/iu],
  // "We design systems that last."
  ...['design systems', 'design system'].map((form) => [form, /\b(?:we|you|you['’]ll|will|who|can|to)\s+$/iu] as const),
])

/** Form (lower case) -> a word of its trade, one of which stands near where a short name that has several senses means this one. */
const meantNear: ReadonlyMap<string, RegExp> = new Map([
  [
    'pr',
    /public relations|\b(?:press|media|publicity|journalis\w*|marketing|communications?|comms|agenc(?:y|ies)|campaigns?|brand\w*|social|crisis|stakeholders?|advertising)\b/iu,
  ],
  [
    'ci',
    /\b(?:CD|continuous|builds?|pipelines?|deploy\w*|jenkins|tests?|testing|devops|git\w*|software|code|coding|automation|docker|infrastructure|releases?|cloud|terraform|kubernetes)\b/iu,
  ],
  ['gtm', /\b(?:tags?|tagging|google|analytics|GA4?|pixels?|tracking)\b/iu],
  ['bloomberg', /\b(?:terminals?|factset|capital ?iq|reuters|refinitiv|eikon|excel|morningstar|pitchbook)\b/iu],
])
const nearChars = 90

/** Whether a form at `[start, end)` means something else there. */
export type PlainUse = (text: string, start: number, end: number) => boolean

/** How to tell the plain uses of a form (lower case), which reads at most 90 characters around it; undefined for one that has none. */
export function plainUseOf(form: string): PlainUse | undefined {
  const [meant, other, after, near] = [meantBefore, elseBefore, elseAfter, meantNear].map((uses) => uses.get(form))
  if ((meant ?? other ?? after ?? near) === undefined) return undefined
  return (text, start, end) => {
    const rest = text.slice(end, end + 60)
    if ((meant !== undefined && !meant.test(rest)) || other?.test(rest)) return true
    if (after?.test(text.slice(Math.max(0, start - 20), start))) return true
    return (
      near !== undefined &&
      !near.test(`${text.slice(Math.max(0, start - nearChars), start)} ${text.slice(end, end + nearChars)}`)
    )
  }
}
