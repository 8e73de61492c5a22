/** The readiness catalogue: the founding checklist's rows, where each is fulfilled, and what proves it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../scripts/named-commands.ts'

const rowId = z.string().regex(/^[A-Z]+-\d+$/u)
const oneLine = z.string().regex(/^[^\n]+$/u)

/** A test is named as its file writes it: `describe > test`, placeholders included; it then stands for all of its cases. */
const proof = z.union([
  z.strictObject({ test: z.strictObject({ file: z.string(), title: oneLine }) }),
  z.strictObject({ command: oneLine }),
  z.strictObject({ rows: z.array(rowId).min(1) }),
])

const row = z
  .strictObject({
    id: rowId,
    section: z.string().min(1),
    text: z.string().min(1),
    was: z.enum(['done', 'open']).optional().describe('how the founding document marks it; absent: it has no box'),
    status: z.enum(['proven', 'open']),
    note: z.string().min(1).optional().describe('what an open row lacks, or how far the proof reaches'),
    where: z.array(z.string()),
    modes: z.array(z.enum(['embedded', 'distributed'])).min(1),
    proof: z.array(proof),
    sabotage: z
      .strictObject({
        file: z.string(),
        find: oneLine,
        replace: z.string().regex(/^[^\n]*$/u),
        together: oneLine
          .optional()
          .describe('rows of the same word are entries of one table: taken away at once, each told by its own proof'),
      })
      .optional()
      .describe('one change that takes the row away; the proof must then fail'),
  })
  .superRefine((given, issues) => {
    const add = (message: string): void => void issues.addIssue({ code: 'custom', message: `${given.id}: ${message}` })
    if (given.status === 'open' && given.note === undefined) add('an open row says in its note what is missing')
    if (given.status === 'proven' && given.proof.length === 0) add('a proven row names its proof')
    if (given.status === 'proven' && given.where.length === 0) add('a proven row says where it is fulfilled')
    if (given.sabotage && given.sabotage.find === given.sabotage.replace) add('the sabotage changes nothing')
  })

const catalogue = z.strictObject({ rows: z.array(row) }).superRefine(({ rows }, issues) => {
  const ids = new Set<string>()
  for (const { id } of rows) {
    if (ids.has(id)) issues.addIssue({ code: 'custom', message: `${id} stands there twice` })
    ids.add(id)
  }
  for (const { id, proof: proofs } of rows)
    for (const summed of proofs.flatMap((one) => ('rows' in one ? one.rows : [])))
      if (!ids.has(summed) || summed === id)
        issues.addIssue({ code: 'custom', message: `${id} is proven by ${summed}, which is no other row` })
})

export type Row = z.output<typeof row>
export type Proof = z.output<typeof proof>
export type TestProof = Extract<Proof, { test: unknown }>['test']
export type Sabotage = NonNullable<Row['sabotage']>

/** Something is wrong with the catalogue or with what was asked of it; the message says what to do. */
export class CatalogueError extends Error {}

/** @throws CatalogueError naming everything that is wrong with the catalogue */
export function parseRows(text: string): Row[] {
  const read = catalogue.safeParse(parse(text))
  if (!read.success) throw new CatalogueError(`readiness/rows.yaml: ${z.prettifyError(read.error)}`)
  return read.data.rows
}

/** @param root repository folder */
export const readRows = async (root: string): Promise<Row[]> =>
  parseRows(await readFile(join(root, 'readiness', 'rows.yaml'), 'utf8'))

/**
 * The rows asked for, in the catalogue's order; all of them when nothing is asked for.
 * @throws UsageError for an id that no row has
 */
export function chooseRows(rows: readonly Row[], ids: readonly string[]): Row[] {
  if (ids.length === 0) return [...rows]
  const unknown = ids.filter((id) => !rows.some((one) => one.id === id))
  if (unknown.length > 0) throw new UsageError(`No row is called ${unknown.join(', ')}; see readiness/rows.yaml.`)
  return rows.filter(({ id }) => ids.includes(id))
}
