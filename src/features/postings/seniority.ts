/** How senior a position is, from the source's own word or from the title. Unknown stays unknown. */
import type { Seniority } from './posting.ts'

/** Asked in this order: "Senior Manager" manages, "Lead Engineer, Intern Program" leads nobody's internship. */
const levels: readonly (readonly [Seniority, RegExp])[] = [
  [
    'intern',
    /\binterns?(?:hip)?\b|\bco-?op\b|praktik(?:um|ant)|werkstudent|\bstagiaire\b|\bbecari[oa]\b|\btrainee\b|\bapprentice\b|auszubildende/iu,
  ],
  [
    'executive',
    /\b(?:chief|c[efot]o|cmo|cpo|ciso|vp|svp|evp|vice president|president|executive (?!assistant|recruiter|search))\b|gesch[aä]ftsf[uü]hr/iu,
  ],
  ['director', /\bdirector\b|\bhead of\b|\bbereichsleit/iu],
  [
    'manager',
    /\b(?:engineering|senior|people|team|general|area|regional|store|group|sr\.?) managers?\b|\bmanager,|\bteamleit|\bsupervisor\b|^managers?$/iu,
  ],
  [
    'principal',
    /\bprincipal\b|\bdistinguished\b|\bfellow\b|\bstaff\b(?! (?:nurse|writer|accountant|attorney|pharmacist|therapist))/iu,
  ],
  ['lead', /\b(?:tech(?:nical)? )?lead\b|\bleitende/iu],
  [
    'senior',
    /\bsenior\b|\bsr\b|\bexperienced\b|\bs[eé]nior\b|\b(?:engineer|developer|analyst|scientist) (?:iii|iv|3|4)\b/iu,
  ],
  [
    'junior',
    /\bjunior\b|\bjr\b|\bentry[- ]level\b|\bnew grad|\bgraduate\b|\bearly career\b|\bassociate (?=engineer|developer|software|data|product|consultant|analyst)|\bberufseinsteiger|\bdébutant|\b(?:engineer|developer|analyst) (?:i|1)\b/iu,
  ],
  [
    'mid',
    /\bmid(?:dle)?[ -]?(?:level|senior level)?\b|\bintermediate\b|\b(?:engineer|developer|analyst|scientist) (?:ii|2)\b/iu,
  ],
]

/** "Mid-Senior Level" is a field of SmartRecruiters and Workable that spans both: it says neither. */
const spansTwo = /\bmid-?\s?senior\b/iu

/** The level that the words name; null when they name none. */
export const seniorityFrom = (words: string | null): Seniority | null =>
  words === null || words === '' || spansTwo.test(words)
    ? null
    : (levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
