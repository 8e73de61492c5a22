/** `npm run -s evals -- parsing`: how much of a resume the importer understands, and whether it loses anything. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from '../../scripts/named-commands.ts'
import { parseResume } from '../../src/features/profiles/parsing/parse-resume.ts'
import { AppError } from '../../src/kernel/errors.ts'
import { createDocumentReader, type DocumentReader } from '../../src/platform/documents/reading/read-document.ts'
import { createDocumentFormats } from '../../src/platform/documents/writing/document-formats.ts'
import { usualDataFolder } from '../read-data.ts'
import { filesIn, readLabelledResumes } from './answer-keys.ts'
import { type JudgedField, judge } from './field-match.ts'
import { findLostLines } from './lost-lines.ts'
import { type ParsedBack, parseBack } from './parse-back.ts'

interface Judged {
  readonly set: string
  readonly id: string
  readonly fields: readonly JudgedField[]
}

interface Accuracy {
  readonly accuracy: number
  readonly n: number
}

/** Folders of resumes in every form, and of files that readers stumble over. */
const unlabelled = [
  'resumes/files',
  'resumes/pdf_livecareer',
  'resumes/text_samples',
  'security/pdf_hard',
  'security/docx_hard',
]

/** @param args `--data DIR` (or SHARED_DATA), `--verbose` for each wrong field, `--json` */
export async function evaluateParsing(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: usualDataFolder() },
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (!existsSync(values.data)) throw new UsageError(`There is no folder ${values.data}; say --data DIR.`)
  const reader = createDocumentReader()
  const { formats, close } = createDocumentFormats()
  try {
    const labelled = await judgeLabelled(values.data, reader)
    const written = await judgeWritten(values.data, reader, formats)
    const judged = [...labelled, ...written.map(({ set, back }) => ({ set, id: back.id, fields: back.fields }))]
    const lines = await countLostLines(values.data, reader)
    const report = {
      fields: { ...accuracyOf(judged), bySet: groupBy(judged, ({ set }) => set), byField: byField(judged) },
      linesLost: lines.lost.length,
      filesRead: lines.read,
      filesRefused: lines.refused,
      filesReadOtherwise: lines.disagree,
      bulletsInOrder: bulletShare(written.map(({ back }) => back)),
      failed: [
        ...written.flatMap(({ back }) => back.missingBullets.map((bullet) => ({ id: back.id, bullet }))),
        ...lines.lost,
        ...(values.verbose ? judged.flatMap(wrongFields) : []),
      ],
    }
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : show(report))
  } finally {
    await Promise.all([reader.close(), close()])
  }
}

async function judgeLabelled(data: string, reader: DocumentReader): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const { set, id, fileName, bytes, expected } of readLabelledResumes(data)) {
    const { facts } = parseResume(await reader.read(bytes, fileName))
    judged.push({ set, id, fields: judge(expected, facts) })
  }
  return judged
}

/** JSON resumes of the data, and own ones in many scripts, through every format and back. */
async function judgeWritten(
  data: string,
  reader: DocumentReader,
  formats: Parameters<typeof parseBack>[3],
): Promise<{ set: string; back: ParsedBack }[]> {
  const own = join(import.meta.dirname, 'scripts')
  const sources = [
    ...filesIn(join(data, 'resumes/json'), '.json').map(
      (file) => ['json_rendered', join(data, 'resumes/json', file)] as const,
    ),
    ...filesIn(own, '.json').map((file) => ['scripts', join(own, file)] as const),
  ]
  const results: { set: string; back: ParsedBack }[] = []
  for (const [set, path] of sources) {
    try {
      const backs = await parseBack(path.split('/').at(-1) ?? path, readFileSync(path), reader, formats)
      results.push(...backs.map((back) => ({ set, back })))
    } catch (error) {
      // One sample is broken on purpose: a refusal with the place is the right answer to it.
      if (!(error instanceof AppError && error.code === 'invalid_input')) throw error
    }
  }
  return results
}

async function countLostLines(data: string, reader: DocumentReader) {
  const lost: { id: string; line: string }[] = []
  const disagree: string[] = []
  let read = 0
  let refused = 0
  for (const folder of unlabelled) {
    for (const name of filesIn(join(data, folder), '').filter((file) => /\.(?:pdf|docx|txt)$/u.test(file))) {
      const path = join(data, folder, name)
      const bytes = readFileSync(path)
      const document = await reader.read(bytes, name).catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error
        return null
      })
      if (document === null) {
        refused += 1
        continue
      }
      read += 1
      const found = await findLostLines(path, bytes, document, parseResume(document))
      if (found.disagree) disagree.push(`${folder}/${name}`)
      else lost.push(...found.lost.map((line) => ({ id: `${folder}/${name}`, line: line.slice(0, 120) })))
    }
  }
  return { lost, disagree, read, refused }
}

function accuracyOf(judged: readonly { fields: readonly JudgedField[] }[]): Accuracy {
  const fields = judged.flatMap((one) => one.fields)
  const right = fields.filter((field) => field.right).length
  return { accuracy: fields.length === 0 ? 0 : Math.round((right / fields.length) * 1000) / 1000, n: fields.length }
}

const groupBy = (judged: readonly Judged[], keyOf: (one: Judged) => string): Record<string, Accuracy> =>
  Object.fromEntries([...Map.groupBy(judged, keyOf)].map(([key, group]) => [key, accuracyOf(group)]))

const byField = (judged: readonly Judged[]): Record<string, Accuracy> => {
  const fields = judged.flatMap(({ set, fields: list }) =>
    list.map((field) => ({ key: `${set} ${field.name}`, field })),
  )
  return Object.fromEntries(
    [...Map.groupBy(fields, ({ key }) => key)].map(([key, group]) => [
      key,
      accuracyOf([{ fields: group.map(({ field }) => field) }]),
    ]),
  )
}

const wrongFields = ({ set, id, fields }: Judged) =>
  fields.filter(({ right }) => !right).map(({ name, expected }) => ({ id: `${set} ${id}`, field: name, expected }))

function bulletShare(backs: readonly ParsedBack[]): Accuracy {
  const n = backs.reduce((sum, { bullets }) => sum + bullets, 0)
  const inOrder = backs.reduce((sum, { bulletsInOrder }) => sum + bulletsInOrder, 0)
  return { accuracy: n === 0 ? 0 : inOrder / n, n }
}

interface Report {
  readonly fields: Accuracy & { bySet: Record<string, Accuracy>; byField: Record<string, Accuracy> }
  readonly linesLost: number
  readonly filesRead: number
  readonly filesRefused: number
  /** Where the other reader takes most letters for others: to be looked at by a person. */
  readonly filesReadOtherwise: readonly string[]
  readonly bulletsInOrder: Accuracy
  readonly failed: readonly Readonly<Record<string, string>>[]
}

const show = ({
  fields,
  linesLost,
  filesRead,
  filesRefused,
  filesReadOtherwise,
  bulletsInOrder,
  failed,
}: Report): string =>
  [
    `fields right      ${fields.accuracy} of ${fields.n}`,
    ...Object.entries(fields.bySet).map(([name, { accuracy, n }]) => `  ${name.padEnd(32)} ${accuracy} of ${n}`),
    ...Object.entries(fields.byField).map(([name, { accuracy, n }]) => `    ${name.padEnd(32)} ${accuracy} of ${n}`),
    `bullets in order  ${bulletsInOrder.accuracy} of ${bulletsInOrder.n}`,
    `lines lost        ${linesLost} in ${filesRead} files (${filesRefused} refused with a reason)`,
    `read otherwise    ${filesReadOtherwise.length}: ${filesReadOtherwise.join(', ')}`,
    ...failed.map((one) => `  ${Object.values(one).join('  ')}`),
    '',
  ].join('\n')
