/** The list of rules, in the order in which their refusals are shown. To add a rule: its file, its test, one line here. */
import { causes } from './causes.ts'
import { charge } from './charge.ts'
import { compounds } from './compounds.ts'
import { certificates, degrees } from './credentials.ts'
import { dates } from './dates.ts'
import { deeds } from './deeds.ts'
import { doers } from './doers.ts'
import { entries } from './entries.ts'
import { frequencies } from './frequencies.ts'
import { grades } from './grades.ts'
import { heads } from './heads.ts'
import { limits } from './limits.ts'
import { objects } from './objects.ts'
import { organisations } from './organisations.ts'
import { paid } from './paid.ts'
import { quantities } from './quantities.ts'
import { rates } from './rates.ts'
import type { Rule } from './rule.ts'
import { scope } from './scope.ts'
import { languages, levels, skills } from './skills.ts'
import { spanishParts } from './spanish-parts.ts'
import { statements } from './statements.ts'
import { superlatives } from './superlatives.ts'
import { things } from './things.ts'
import { titles } from './titles.ts'
import { totals } from './totals.ts'
import { words } from './words.ts'

export const rules: readonly Rule[] = [
  organisations,
  titles,
  dates,
  degrees,
  certificates,
  skills,
  languages,
  levels,
  grades,
  quantities,
  rates,
  totals,
  superlatives,
  frequencies,
  paid,
  entries,
  scope,
  charge,
  limits,
  spanishParts,
  doers,
  objects,
  compounds,
  deeds,
  causes,
  heads,
  statements,
  things,
  words,
]
