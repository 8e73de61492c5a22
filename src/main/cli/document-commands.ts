/** `rolewright documents` and `rolewright profile export`: documents made, kept, looked at, compared. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Command, Option } from 'commander'
import { documentParts, exportFormats } from '../../features/documents/document.ts'
import { AppError } from '../../kernel/errors.ts'
import { papers, templates } from '../../platform/documents/structured-document.ts'
import type { ComparisonAnswer, DocumentAnswer, ExportReportAnswer, WholeDocumentAnswer } from './answers.ts'
import type { Api } from './api.ts'
import { describeComparison, describeDocument, describeLeftOut, describeReport } from './document-report.ts'
import { withApi } from './with-api.ts'

interface Wish {
  readonly format: string
  readonly template: string
  readonly paper: string
  readonly pages: string
}

const withWish = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'what kind of file').choices([...exportFormats]).default('pdf'))
    .addOption(new Option('--template <name>', 'how a PDF looks').choices([...templates]).default('classic'))
    .addOption(new Option('--paper <size>', 'the size of a page').choices([...papers]).default('a4'))
    .addOption(new Option('--pages <number>', 'at most so many pages').choices(['1', '2', 'free']).default('free'))

const queryOf = ({ format, template, paper, pages }: Wish): string =>
  new URLSearchParams({ format, template, paper, pages }).toString()

/** `rolewright profile export`. */
export function registerExportCommand(profile: Command): void {
  withWish(profile.command('export <profile>'))
    .description('Write a profile as a file, and say what machines read in it and what was left out')
    .option('--out <file>', 'where it is written; by default its own name in this folder')
    .option('--json', 'print the report as one JSON document')
    .action((given: string, options: Wish & { out?: string; json?: true }) =>
      withApi((api, at) => exportProfile(api, idOf(given, 'profile'), options, (path) => at.path(path))),
    )
}

export function registerDocumentCommands(program: Command): void {
  const documents = program.command('documents').description('Documents that never change: make, keep, show, compare')
  documents
    .command('list')
    .description('Your documents, the newest first')
    .option('--profile <profile>', 'only those of this profile')
    .option('--json', 'print one JSON document')
    .action((options: { profile?: string; json?: true }) => withApi((api) => listDocuments(api, options)))
  withWish(documents.command('make <profile>'))
    .description('Keep a profile as a document, with its parse report')
    .option('--json', 'print one JSON document')
    .action((given: string, { json, ...wish }: Wish & { json?: true }) =>
      withApi(async (api) => {
        const pages = { ...wish } as Wish
        print(await api.post(`/api/v1/profiles/${idOf(given, 'profile')}/documents`, pages), json)
      }),
    )
  documents
    .command('attach <profile> <file>')
    .description('Keep your own file as it is, to send instead of one of ours')
    .addOption(new Option('--part <part>', 'what it is').choices([...documentParts]).default('resume'))
    .option('--json', 'print one JSON document')
    .action((given: string, file: string, { part, json }: { part: string; json?: true }) =>
      withApi(async (api, at) => {
        const path = `/api/v1/profiles/${idOf(given, 'profile')}/documents/uploads?part=${part}`
        print(await api.upload(path, await openFile(at.path(file))), json)
      }),
    )
  documents
    .command('show <document>')
    .description('A document: what it is made of, what was left out, what machines read in it')
    .option('--json', 'print one JSON document')
    .action((given: string, { json }: { json?: true }) =>
      withApi(async (api) => print(await api.get(`/api/v1/documents/${idOf(given, 'document')}`), json)),
    )
  documents
    .command('save <document>')
    .description('Write a document into a folder')
    .option('--out <folder>', 'where it is written', '.')
    .action((given: string, { out }: { out: string }) =>
      withApi(async (api, at) => {
        const id = idOf(given, 'document')
        const { fileName } = await api.get<DocumentAnswer>(`/api/v1/documents/${id}`)
        console.log(await write(join(at.path(out), fileName), await api.download(`/api/v1/documents/${id}/content`)))
      }),
    )
  documents
    .command('pages <document>')
    .description('Write the pages of a PDF document as pictures')
    .option('--out <folder>', 'where they are written', '.')
    .option('--width <pixels>', 'how wide they are', '900')
    .action((given: string, options: { out: string; width: string }) =>
      withApi((api, at) => savePages(api, idOf(given, 'document'), { ...options, out: at.path(options.out) })),
    )
  documents
    .command('compare <older> <newer>')
    .description('Two documents word by word; what moved is found where it stands now')
    .option('--json', 'print one JSON document')
    .action((older: string, newer: string, { json }: { json?: true }) =>
      withApi(async (api) => {
        const path = `/api/v1/documents/${idOf(older, 'document')}/comparison/${idOf(newer, 'document')}`
        const compared = await api.get<ComparisonAnswer>(path)
        console.log(json ? JSON.stringify(compared, null, 2) : describeComparison(compared, process.stdout.isTTY))
      }),
    )
}

/** @throws AppError before any server is asked */
function idOf(given: string, noun: 'profile' | 'document'): string {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(given)) return given
  const where = noun === 'profile' ? '`profile list`' : '`documents list`'
  throw new AppError('invalid_input', `"${given}" is not the id of a ${noun}. ${where} shows the ids.`)
}

function print(document: WholeDocumentAnswer, asJson: true | undefined): void {
  console.log(asJson ? JSON.stringify(document, null, 2) : describeDocument(document))
}

async function exportProfile(
  api: Api,
  profileId: string,
  { out, json, ...wish }: Wish & { out?: string; json?: true },
  at: (path: string) => string,
): Promise<void> {
  const base = `/api/v1/profiles/${profileId}/resume`
  const report = await api.get<ExportReportAnswer>(`${base}/report?${queryOf(wish)}`)
  const bytes = await api.download(`${base}?${queryOf(wish)}`)
  const path = await write(at(out ?? report.fileName), bytes)
  if (json) return console.log(JSON.stringify({ path, ...report }, null, 2))
  const pages = report.pageCount === null ? '' : `, ${report.pageCount} ${report.pageCount === 1 ? 'page' : 'pages'}`
  console.log(`${path} (${Math.ceil(bytes.byteLength / 1024)} KB${pages})`)
  if (report.unwritable.length > 0)
    console.log(`No font has these characters, a sign stands in their place: ${report.unwritable.join(' ')}`)
  console.log([...describeLeftOut(report.leftOut), ...describeReport(report.report)].join('\n'))
}

async function listDocuments(api: Api, { profile, json }: { profile?: string; json?: true }): Promise<void> {
  const query = new URLSearchParams(profile === undefined ? {} : { profileId: idOf(profile, 'profile') })
  const all: DocumentAnswer[] = []
  for (;;) {
    const answer = await api.get<{ documents: DocumentAnswer[]; next: string | null }>(`/api/v1/documents?${query}`)
    all.push(...answer.documents)
    if (answer.next === null) break
    query.set('before', answer.next)
  }
  if (json) return console.log(JSON.stringify(all, null, 2))
  if (all.length === 0) return console.log('There are no documents yet. Make one with `rolewright documents make`.')
  for (const { id, createdAt, origin, part, fileName } of all)
    console.log(`${id}  ${createdAt.slice(0, 16)}  ${origin.padEnd(6)}  ${part.padEnd(6)}  ${fileName}`)
}

async function savePages(api: Api, id: string, { out, width }: { out: string; width: string }): Promise<void> {
  const { pageCount, fileName } = await api.get<DocumentAnswer>(`/api/v1/documents/${id}`)
  const query = new URLSearchParams({ width })
  const stem = fileName.replace(/\.[^.]*$/u, '')
  for (let page = 1; page <= (pageCount ?? 1); page++) {
    const png = await api.download(`/api/v1/documents/${id}/pages/${page}?${query}`)
    console.log(await write(join(out, `${stem}-${page}.png`), png))
  }
}

/** @throws AppError `conflict` where a file is there already: none is ever overwritten */
async function write(path: string, bytes: Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EEXIST' ? 'There is a file of that name; say another with --out.' : cause.message
    throw new AppError('conflict', `${path} was not written. ${why}`, { cause })
  })
  return path
}

/** @throws AppError `not_found` */
async function openFile(path: string): Promise<{ bytes: Uint8Array; fileName: string }> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new AppError('not_found', `The file ${path} cannot be opened. ${cause.message}`, { cause })
  })
  return { bytes, fileName: basename(path) }
}
