/** Requirements that no resume can answer: told as unknown, never as met or as a gap. Rules are ours. */

type Kind = readonly [reason: string, pattern: RegExp]

const kinds: readonly Kind[] = [
  [
    'A resume does not say who may work where: only you know.',
    /\b(?:authori[sz]ed|eligib\w+|right|permit|permission|legally\s+\w+) to work\b|\bwork (?:authori[sz]ation|permit|visa|eligibility)\b|\bvisas?\b|\bsponsor(?:ship|ed)?\b|\bcitizen(?:s|ship)?\b|\bpermanent residen\w+|\bgreen card\b|arbeitserlaubnis|permiso de trabajo|permis de travail/iu,
  ],
  [
    'Whether you hold or could get a clearance is for you to say.',
    /\b(?:security|secret|sci|dod|government) clearance\b|\bclearance\b.{0,30}\b(?:secret|active|obtain)\b/iu,
  ],
  [
    'Whether you would travel is for you to say.',
    /\btravel(?:l?ing)?\b(?!\s+(?:industry|agency|company|tech|sector|domain|booking|management))|reisebereitschaft|disponibilidad para viajar/iu,
  ],
  [
    'Whether the place suits you is for you to say.',
    /\brelocat\w+|\bcommut\w+|\bon-?site\b|\bin[- ](?:the[- ])?office\b|\bhybrid\b.{0,40}\b(?:office|days|schedule|work)\b|\bbased in\b|\blocated in\b|\breside\b|\blive in\b|\btime ?zones?\b|\bwork(?:ing)? remotely\b|umzug/iu,
  ],
  [
    'Whether the hours suit you is for you to say.',
    /\b(?:weekends?|nights?|evenings?|holidays?|overtime|shifts?|on[- ]call|flexible (?:hours|schedule)|start date|full[- ]time|part[- ]time)\b.{0,60}\b(?:work|availab\w+|shifts?|hours|rotation|required|basis|needed)\b|\bavailab(?:le|ility)\b.{0,60}\b(?:weekends?|nights?|evenings?|holidays?|shifts?|hours|start|full[- ]time|summer|months)\b|\bhours (?:per|a) week\b|schichtbereitschaft/iu,
  ],
  [
    'A resume does not say it, and need not.',
    /\b(?:\d+|eighteen|twenty-one)\s*(?:\+\s*)?years (?:of age|old)\b|\bat least (?:18|21)\b|\blift(?:ing)?\b.{0,60}\b(?:pounds|lbs|kg|standing|bending|climbing)\b|\bwork schedule\b|\b(?:stand|standing|walk|sit|bend|kneel|climb)\b.{0,40}\b(?:hours|periods|long|extended)\b|\bphysical(?:ly)? (?:able|demands|fit)\b|\bbackground (?:check|screening|investigation)\b|\bdrug (?:test|screen)\w*|\bvaccinat\w+|\breliable transport\w*|\bown (?:car|vehicle|transport)\b|\breferences?\b.{0,20}\b(?:required|available)\b/iu,
  ],
]

const selfPraise: readonly Kind[] = [
  [
    'Everyone says this of themselves; a resume cannot prove it.',
    /\binterpersonal\b|\b(?:ability|able) to (?:quickly |easily )?(?:interact|collaborate|adapt|remain flexible|work (?:effectively|well|cohesively|collaboratively))\b|\bself[- ]?(?:starter|motivated|directed|driven|starting)\b|\bfast[- ]paced\b|\bmulti-?task\w*|\bmultiple (?:tasks|projects|priorities|assignments|responsibilities)\b|\b(?:several|competing|changing) (?:tasks|priorities|needs|work)\b|\bteam[- ](?:player|oriented|environment|member)\b|\b(?:work|collaborat\w+|working)\b.{0,30}\b(?:independently|autonomously|in (?:a )?teams?|within a team|as part of a team|cross[- ]functional\w*|with others|under pressure)\b|\bwork independently\b|\bdetail[- ]orient\w+|\battention to detail\b|\b(?:excellent|strong|good|great|clear|effective|outstanding)\b.{0,40}\b(?:communicat\w+|organi[sz]ation\w*|listening)\b|\bpassion(?:ate)?\b|\bwillingness to learn\b|\beager\b|\bability to learn\b|\b(?:can-do|positive) attitude\b|\bwork ethic\b|\bmindset\b|\bcurious\b|\bcuriosity\b|\bcomfortable (?:with|in) (?:ambigu\w+|change)\b|\bambiguous\b|\bdeadlines?\b|\bprioriti[sz]\w+|\bpositive (?:work(?:ing)? )?environment\b|\bsense of (?:urgency|humou?r)\b/iu,
  ],
]

/** A sentence that says why nobody can tell from a resume; null where a resume can say it. */
export const explainUnjudgeable = (quote: string): string | null => explainBy(kinds, quote)

/** The same for praise of oneself. It often stands beside something real ("strong communication skills and Excel"), which goes first. */
export const explainSelfDescription = (quote: string): string | null => explainBy(selfPraise, quote)

const explainBy = (known: readonly Kind[], quote: string): string | null =>
  known.find(([, pattern]) => pattern.test(quote))?.[0] ?? null

/** Everyone writes these of themselves: naming them proves nothing, leaving them out neither. */
export const selfDescriptions: ReadonlySet<string> = new Set([
  'Communication',
  'Teamwork',
  'Leadership',
  'Problem solving',
  'Time management',
])
