/** What the server says in English, in German: refusals, reasons, and what is wrong with a field. */
import { type Catalogue, catalogueOf } from './catalogue.ts'
import { codesDe } from './codes.de.ts'
import { fieldsDe } from './fields.de.ts'
import { reasonsDe } from './reasons.de.ts'
import { refusalsDe } from './refusals.de.ts'

export const german: Catalogue = catalogueOf(codesDe, { ...refusalsDe, ...reasonsDe, ...fieldsDe })
