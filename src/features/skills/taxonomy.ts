/**
 * The skill taxonomy: reads the tables into forms and names.
 *
 * Notation of a table: entries are divided by `;` or a new line. An entry is `name|alias|alias<broader,broader`.
 * Mark of a form: none = any case; `=` = exactly this case (`=BI`, not "bi"); `?` = exactly this case and only in a
 * context that speaks of skills (`?Go`, `?Excel`), because the word is also plain English.
 */
import { businessSkills } from './tables/business.ts'
import { careEducationSkills } from './tables/care-education.ts'
import { certificates } from './tables/certificates.ts'
import { cloudSkills } from './tables/cloud.ts'
import { dataSkills } from './tables/data.ts'
import { designMarketingSkills } from './tables/design-marketing.ts'
import { softwareSkills } from './tables/software.ts'
import { tradesLogisticsSkills } from './tables/trades-logistics.ts'

export type FormRule = 'any-case' | 'exact-case' | 'in-context'

/** One way to write a name, as it stands in a table. */
export interface Form {
  readonly name: string
  readonly words: string
  readonly rule: FormRule
}

export interface Taxonomy {
  readonly forms: readonly Form[]
  /** Canonical name -> directly broader names, e.g. `PostgreSQL` -> `SQL`. */
  readonly broader: ReadonlyMap<string, readonly string[]>
}

const marks: Readonly<Record<string, FormRule>> = { '=': 'exact-case', '?': 'in-context' }

const readForm = (written: string): { words: string; rule: FormRule } => {
  const rule = marks[written.charAt(0)]
  return rule === undefined ? { words: written, rule: 'any-case' } : { words: written.slice(1), rule }
}

/** Reads tables in the notation above. The first table wins when two entries claim the same form. */
const readTaxonomy = (tables: readonly string[]): Taxonomy => {
  const forms: Form[] = []
  const broader = new Map<string, readonly string[]>()
  const entries = tables.flatMap((table) => table.split(/[;\n]/u)).map((entry) => entry.trim())
  for (const entry of entries.filter((entry) => entry !== '')) {
    const [names = '', above = ''] = entry.split('<')
    const own = names.split('|').map((form) => readForm(form.trim()))
    const name = own[0]?.words ?? ''
    for (const form of own) forms.push({ name, ...form })
    if (above !== '')
      broader.set(
        name,
        above.split(',').map((one) => one.trim()),
      )
  }
  return { forms, broader }
}

export const skillTaxonomy: Taxonomy = readTaxonomy([
  softwareSkills,
  dataSkills,
  cloudSkills,
  businessSkills,
  designMarketingSkills,
  careEducationSkills,
  tradesLogisticsSkills,
])

export const certificateTaxonomy: Taxonomy = readTaxonomy([certificates])
