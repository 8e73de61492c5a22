/** How senior a position is, from the source's own word or from the title. Unknown stays unknown. */
import type { Seniority } from './posting.ts'

/** Titles that count their levels: "Analyst II", "Scientist 3", "Data Scientist Level 1". */
const counted =
  '\\b(?:engineer|developer|programmer|analyst|scientist|specialist|technician|designer|writer|architect|administrator|accountant|researcher|level)'

/** Asked in this order: "Senior Manager" manages, "Lead Engineer, Intern Program" leads nobody's internship. */
const levels: readonly (readonly [Seniority, RegExp])[] = [
  [
    'intern',
    /\binterns?(?:hip)?\b|\bco-?op\b|praktik(?:um|ant)|werkstudent|\bstagiaire\b|\bbecari[oa]\b|\btrainee\b|\bapprentice\b|auszubildende/iu,
  ],
  [
    'executive',
    /\bchief\b(?! of staff)|\bc[efot]o\b|\b(?:cmo|cpo|ciso|vp|svp|evp|vice president|president|executive (?:director|officer))\b|gesch[aä]ftsf[uü]hr/iu,
  ],
  ['director', /\bdirector\b|\bhead of\b|\bbereichsleit|\bdirect(?:eur|rice)\b/iu],
  [
    'manager',
    /\b(?:engineering|senior|people|team|general|area|regional|store|group|sr\.?) managers?\b|^(?:associate |assistant |deputy )?manager\b|\bteamleit|\b(?:abteilungs)?leit(?:er(?:in)?|ung)\b|\bsupervisor\b|^managers$/iu,
  ],
  [
    'principal',
    /\bprincipal\b|\bdistinguished\b|\bfellow\b|(?<!chief of )\bstaff\b(?! (?:nurse|writer|accountant|attorney|pharmacist|therapist))/iu,
  ],
  ['lead', /\b(?:tech(?:nical)? )?lead(?:er)?\b(?! (?:gen|qualif|nurtur|time))|\bleitende/iu],
  [
    'senior',
    new RegExp(`\\bsenior\\b|\\bsr\\b|\\bexperienced\\b|\\bs[eé]nior\\b|${counted} (?:iii|iv|v|[345])\\b`, 'iu'),
  ],
  [
    'junior',
    new RegExp(
      `\\bjunior\\b|\\bjr\\b|\\bentry[- ]level\\b|\\bnew (?:college |university )?grad|\\bgraduate\\b|\\b(?:under)?grads?\\b|\\bearly career\\b|\\bassociate (?=engineer|developer|software|data|product|consultant|analyst)|\\bberufseinsteiger|\\bd[ée]butant|${counted} (?:i|1)\\b(?! ?(?:/|-|,|or|and) ?(?:i|\\d))`,
      'iu',
    ),
  ],
  [
    'mid',
    // "Mid-Market" and "Mid-Atlantic" are no levels.
    new RegExp(
      `\\bmid(?:dle)?[ -]?level\\b|\\bmid\\b(?![ -]?\\p{L})|\\bmedior\\b|\\bintermediate\\b|${counted} (?:ii|2)\\b(?! ?(?:/|-|,|or|and) ?(?:i|\\d))`,
      'iu',
    ),
  ],
]

/** Whom the position serves is not what it is: "Assistant to the CEO", "Engineer [Office of the CTO]". */
const serves =
  /\b(?:office of|assistant to|reporting to|partner to|to) (?:the |our )?(?:c[efot]o|cmo|cpo|ciso|president|founders?|vp)\b/giu

/** "Mid-Senior Level" is a field of SmartRecruiters and Workable that spans both: it says neither. */
const spansTwo = /\bmid-?\s?senior\b/iu

/** The level that the words name; null when they name none. */
export const seniorityFrom = (words: string | null): Seniority | null =>
  words === null || words === '' || spansTwo.test(words) ? null : levelIn(words.replace(serves, ' '))

const levelIn = (words: string): Seniority | null => levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null
