/** What the command line prints of documents, parse reports and comparisons. */
import type { ComparisonAnswer, ExportReportAnswer, WholeDocumentAnswer } from './answers.ts'

type Report = ExportReportAnswer['report']
type LeftOut = ExportReportAnswer['leftOut']

export function describeDocument(document: WholeDocumentAnswer): string {
  const { id, fileName, origin, part, createdAt, sha256, sizeBytes, pageCount, leftOut, report } = document
  const pages = pageCount === null ? '' : `, ${pageCount} ${pageCount === 1 ? 'page' : 'pages'}`
  return [
    `${fileName} (document ${id})`,
    `${part} by ${origin}, ${createdAt.slice(0, 16)}, ${Math.ceil(sizeBytes / 1024)} KB${pages}`,
    `SHA-256 ${sha256}`,
    ...describeLeftOut(leftOut),
    ...(report === null ? ['It is older than parse reports.'] : describeReport(report)),
  ].join('\n')
}

export const describeLeftOut = (leftOut: LeftOut): string[] =>
  leftOut.length === 0
    ? []
    : [`Left out, since the pages have no room (${leftOut.length}):`, ...leftOut.map(({ value }) => `  - ${value}`)]

export function describeReport({
  unreadable,
  fields,
  bullets,
  otherReader,
  missed,
  unsorted,
  concealed,
}: Report): string[] {
  if (unreadable !== null) return [`Parse report: no machine reads it. ${unreadable}`]
  const found = fields.filter((field) => field.found === 'yes').length
  const elsewhere = fields.filter((field) => field.found === 'elsewhere')
  return [
    'Parse report',
    `  our importer      ${found} of ${fields.length} fields, ${bullets.inOrder} of ${bullets.count} bullets in order`,
    otherReader === null
      ? '  another reader    none for this format on this machine'
      : `  ${otherReader.name.padEnd(17)} ${otherReader.inOrder} of ${otherReader.pieces} pieces of text in order`,
    ...elsewhere.map(({ kind, field, expected }) => `  came back as something else: ${kind} ${field} "${expected}"`),
    ...unsorted.map((line) => `  read and not understood: "${line}"`),
    ...concealed.map((text) => `  in the file, seen by nobody: "${text}"`),
    ...missed.map((text) => `  a machine may miss: "${text}"`),
  ]
}

const marks = { same: ' ', changed: '~', moved: '>', added: '+', removed: '-' } as const

/** `[-old-]` and `{+new+}` as in `git diff --word-diff`; in colour on a terminal. */
export function describeComparison({ before, after, statements }: ComparisonAnswer, inColour: boolean): string {
  const show = ({ op, text }: ComparisonAnswer['statements'][number]['words'][number]): string => {
    if (op === 'same') return text
    if (op === 'removed') return inColour ? `\u001b[31m${text}\u001b[0m` : `[-${text}-]`
    return inColour ? `\u001b[32m${text}\u001b[0m` : `{+${text}+}`
  }
  const differ = statements.filter(({ change }) => change !== 'same').length
  return [
    `${before.fileName} (${before.createdAt.slice(0, 16)}) -> ${after.fileName} (${after.createdAt.slice(0, 16)})`,
    differ === 0 ? 'They say the same.' : `${differ} of ${statements.length} statements differ:`,
    '~ changed, > moved, + added, - removed',
    ...statements.map(({ change, words }) => {
      const text = change === 'added' || change === 'removed' ? words.map((one) => one.text) : words.map(show)
      return `${marks[change]} ${text.join('')}`
    }),
  ].join('\n')
}
