/** One word for each kind of employment; what we do not know stays as the source says it. */

const kinds: readonly (readonly [string, RegExp])[] = [
  ['internship', /\bintern(?:ship)?s?\b|praktik|werkstudent|\bstage\b|pr[aá]cticas/iu],
  ['part-time', /\bpart[\s_-]?time\b|teilzeit|media jornada|temps partiel|deeltijd/iu],
  ['contract', /\bcontract(?:or|ing)?\b|\bfreelance\b|\bfixed[\s_-]?term\b|befristet|\bcdd\b/iu],
  ['temporary', /\btemp(?:orary)?\b|\bseasonal\b|\bper[\s_-]?diem\b/iu],
  ['volunteer', /\bvolunteer\b/iu],
  [
    'full-time',
    /\bfull[\s_-]?time\b|vollzeit|jornada completa|temps plein|voltijd|\bpermanent\b|\bregular\b|\bcdi\b|festanstellung/iu,
  ],
]

/** `FullTime`, `FULL_TIME` and `Full-time` are `full-time`; null stays null. */
export const normaliseEmploymentType = (words: string | null): string | null => {
  if (words === null) return null
  const spaced = words.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/_/gu, ' ')
  const kind = kinds.find(([, pattern]) => pattern.test(spaced))
  return kind?.[0] ?? (words.trim().slice(0, 80) || null)
}

/** "Job Type: Full-time", and the facts under a text that was copied from LinkedIn. */
const label =
  /^(?:employment type|job types?|type of employment|anstellungsart|vertragsart)\s*(?::\s*)?(?:[-•][ \t]*)?(?<words>\S.{2,60})$/im

/** The kind that a line of the text names for the whole position; null where none does. */
export const employmentTypeInText = (text: string): string | null => {
  const words = label.exec(text)?.groups?.words
  const named = words === undefined ? [] : kinds.filter(([, pattern]) => pattern.test(words))
  // "Full-time or part-time" names two, and so none.
  return named.length === 1 ? (named[0]?.[0] ?? null) : null
}
