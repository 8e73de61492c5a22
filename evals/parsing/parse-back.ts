/** JSON resumes written by us in every format and read again: which fields and bullets came back. */

import { languageOf } from '../../src/features/documents/documents.ts'
import type { ParsedFact } from '../../src/features/profiles/fact.ts'
import { parseResume } from '../../src/features/profiles/parsing/parse-resume.ts'
import { buildResumeDocument } from '../../src/features/profiles/profiles.ts'
import type { DocumentReader } from '../../src/platform/documents/reading/read-document.ts'
import type { DocumentFormat } from '../../src/platform/documents/structured-document.ts'
import { type Expected, type ExpectedEntry, type JudgedField, judge } from './field-match.ts'

export interface ParsedBack {
  readonly id: string
  readonly fields: readonly JudgedField[]
  readonly bullets: number
  /** Bullets that came back whole and behind the one before them. */
  readonly bulletsInOrder: number
  readonly missingBullets: readonly string[]
}

/** @param json a JSON Resume */
export async function parseBack(
  id: string,
  json: Uint8Array,
  reader: DocumentReader,
  formats: readonly DocumentFormat[],
): Promise<ParsedBack[]> {
  const { facts } = parseResume(await reader.read(json, 'resume.json'))
  const expected = keyOf(facts)
  const bullets = facts.filter((fact) => fact.kind === 'bullet').map((fact) => fact.value)
  const stored = facts.map(toStored)
  const document = buildResumeDocument(stored, languageOf(stored))
  // The document groups sections, so the order of bullets is the document's, not the file's.
  const wanted = document.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : []))
  const results: ParsedBack[] = []
  for (const format of formats) {
    const written = await format.write(document)
    const again = parseResume(await reader.read(written, `resume.${format.extension}`)).facts
    const { found, missing } = inOrder(wanted, again)
    results.push({
      id: `${id} as ${format.name}`,
      fields: judge(expected, again),
      bullets: bullets.length,
      bulletsInOrder: found,
      missingBullets: missing,
    })
  }
  return results
}

const toStored = ({ key, ...fact }: ParsedFact, position: number) => ({
  ...fact,
  id: key,
  origin: 'imported' as const,
  position,
})

const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

function inOrder(wanted: readonly string[], facts: readonly ParsedFact[]): { found: number; missing: string[] } {
  const read = facts.filter((fact) => fact.kind === 'bullet').map((fact) => tight(fact.value))
  const missing: string[] = []
  let from = 0
  for (const bullet of wanted) {
    const at = read.indexOf(tight(bullet), from)
    if (at < 0) missing.push(bullet)
    else from = at + 1
  }
  return { found: wanted.length - missing.length, missing }
}

const entryKinds: readonly string[] = [
  'position',
  'education',
  'project',
  'volunteering',
] satisfies ExpectedEntry['kind'][]

/** What the document states is what should come back. */
function keyOf(facts: readonly ParsedFact[]): Expected {
  const contact = (field: string) =>
    facts.find((fact) => fact.kind === 'contact' && fact.details.field === field)?.value
  const [name, headline, email, phone] = ['name', 'headline', 'email', 'phone'].map(contact)
  return {
    contact: { ...(name && { name }), ...(headline && { headline }), ...(email && { email }), ...(phone && { phone }) },
    entries: facts.flatMap(({ kind, details }): ExpectedEntry[] => {
      if (!entryKinds.includes(kind)) return []
      const { title, organisation, area, startDate, endDate, ongoing } = details
      return [
        {
          kind: kind as ExpectedEntry['kind'],
          fields: {
            ...(title && { title }),
            ...(organisation && { organisation }),
            ...(area && { area }),
            // Our documents show months: a day of a date does not come back.
            ...(startDate && { startDate: startDate.slice(0, 7) }),
            ...(endDate && !ongoing && { endDate: endDate.slice(0, 7) }),
          },
        },
      ]
    }),
    skills: facts.filter((fact) => fact.kind === 'skill').map((fact) => fact.value),
    languages: facts.filter((fact) => fact.kind === 'language').map((fact) => fact.value),
    anywhere: [],
  }
}
