/** Writes the founding checklist as a page: what each module, feature and row became here, and what proves it. */
import type { Row } from '../readiness/read-rows.ts'

/** The five modules that the founding document names, by the groups of rows they stand for; our files are those of the rows. */
export const foundingModules = [
  { module: 'utils/logging.py', title: 'Logging Best Practices', groups: ['LOG', 'LVL', 'AGG'] },
  { module: 'utils/tracing.py', title: 'Tracing Implementation', groups: ['TRC'] },
  { module: 'utils/metrics.py', title: 'Metrics Collection', groups: ['MET', 'EXP'] },
  { module: 'utils/error_handling.py', title: 'Error Handling', groups: ['ERR', 'ERT'] },
  { module: 'utils/middleware.py', title: 'Middleware', groups: ['HDR', 'RATE', 'AUTH'] },
] as const

const groupOf = ({ id }: Row): string => id.replace(/-\d+$/u, '')

const link = (path: string): string => `[\`${path}\`](../${path})`

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** `LOG-1..9`, with those that are open named. */
function nameRows(rows: readonly Row[]): string {
  const proven = rows.filter(({ status }) => status === 'proven').length
  const open = rows.filter(({ status }) => status === 'open').map(({ id }) => id)
  const groups = unique(rows.map(groupOf)).map(
    (group) => `${group} (${rows.filter((row) => groupOf(row) === group).length})`,
  )
  return `${groups.join(', ')}: ${proven} of ${rows.length} proven${open.length > 0 ? `; open: ${open.join(', ')}` : ''}`
}

const codeOf = (rows: readonly Row[]): string =>
  unique(rows.flatMap(({ where }) => where))
    .map(link)
    .join(', ')

/** The rows a row sums up, and theirs. */
function summedBy(row: Row, all: readonly Row[]): Row[] {
  const ids = new Set(row.proof.flatMap((proof) => ('rows' in proof ? proof.rows : [])))
  return all.filter(({ id }) => ids.has(id))
}

function describeProof(proof: Row['proof'][number]): string {
  if ('rows' in proof) return `the rows ${proof.rows.join(', ')}`
  if ('command' in proof) return `\`${proof.command}\``
  return link(proof.test.file)
}

// A bar would end the cell.
const cell = (text: string): string => text.replaceAll('|', '\\|')

function describeRow(row: Row): string {
  const proofs = unique(row.proof.map(describeProof)).join(', ')
  const mark = row.status === 'proven' ? '✓' : 'open'
  const words = [row.status === 'open' ? row.note : proofs, row.status === 'proven' ? row.note : undefined]
  return `| ${row.id} | ${cell(row.text)} | ${mark} | ${cell(words.filter((one) => one).join('. '))} |`
}

/** `docs/production-readiness.md`. @param rows of the catalogue, in its order */
export function describeReadinessAsMarkdown(rows: readonly Row[]): string {
  const proven = rows.filter(({ status }) => status === 'proven').length
  const features = rows.filter((row) => groupOf(row) === 'FEAT')
  const sections = unique(rows.map(({ section }) => section))
  return `${[
    '# Production readiness',
    '',
    'Made from `readiness/rows.yaml` by `node scripts/generate-docs.ts`; do not edit it here. A box is ticked by a proof, not by a sentence:',
    '`npm run -s readiness` runs all of them, `npm run -s readiness -- --only LOG-1` those of a row, and `-- --sabotage LOG-1` takes the row away in a copy,',
    `where its proof must then fail. ${rows.length} rows, ${proven} of them proven; an open one says what it lacks.`,
    '',
    '## The five modules of the founding document',
    '',
    '| module | rows | here |',
    '|---|---|---|',
    ...foundingModules.map(({ module, title, groups }) => {
      const inside = rows.filter((row) => (groups as readonly string[]).includes(groupOf(row)))
      return `| \`${module}\` (${title}) | ${nameRows(inside)} | ${codeOf(inside)} |`
    }),
    '',
    '## The ten production-ready features',
    '',
    '| feature | proven by | here |',
    '|---|---|---|',
    ...features.map((row) => {
      const summed = summedBy(row, rows)
      return `| ${row.id}: ${cell(row.text)} | ${nameRows(summed)} | ${codeOf(summed)} |`
    }),
    '',
    '## All rows',
    ...sections.flatMap((section) => [
      '',
      `### ${section}`,
      '',
      '| row | what it asks | | proof, or what it lacks |',
      '|---|---|---|---|',
      ...rows.filter((row) => row.section === section).map(describeRow),
    ]),
  ].join('\n')}\n`
}
