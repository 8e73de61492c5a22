/** `rolewright applications`: what you apply for, how far it is, and the whole of it as a file. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import type { z } from 'zod'
import { type Status, statuses } from '../../features/applications/application.ts'
import type { applicationView } from '../../features/applications/applications.views.ts'
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { Api } from './api.ts'
import { findApplication, type SummaryAnswer } from './find-application.ts'
import { registerNextStepCommands } from './next-step-commands.ts'
import { withApi } from './with-api.ts'

type ApplicationAnswer = z.output<typeof applicationView>
interface ImportAnswer {
  readonly read: number
  readonly kept: number
  readonly duplicates: number
  readonly refused: readonly { readonly where: string; readonly reason: string }[]
}

interface JsonOption {
  readonly json?: true
}
interface AddOptions extends JsonOption {
  readonly posting?: string
  readonly run?: string
  readonly company?: string
  readonly url?: string
  readonly location?: string
  readonly status: string
  readonly on?: string
  readonly note?: string
}

const statusOption = (says: string) => new Option('--status <status>', says).choices(statuses)
const base = '/api/v1/applications'

/** Adds the commands. */
export function registerApplicationCommands(program: Command): void {
  const applications = program.command('applications').description('What you apply for, and what became of it')
  applications
    .command('list')
    .description('Those that changed last come first')
    .addOption(statusOption('only those that are so far'))
    .option('--archived', 'what is in the archive')
    .option('--json', 'print one JSON document')
    .action((options: { status?: string; archived?: true } & JsonOption) => withApi((api) => printList(api, options)))
  applications
    .command('add [title...]')
    .description('Add one by hand, for a posting, or for a run')
    .option('--posting <id>', 'what it is for')
    .option('--run <id>', 'the run that prepared it')
    .option('--company <name>', 'who offers it')
    .option('--location <place>', 'where it is')
    .option('--url <address>', 'where it is found')
    .addOption(statusOption('how far it is').default('saved'))
    .option('--on <date>', 'when it got so far, such as 2026-11-28')
    .option('--note <text>', 'your words to it')
    .option('--json', 'print one JSON document')
    .action((title: string[], options: AddOptions) => withApi((api) => add(api, title.join(' ').trim(), options)))
  applications
    .command('move <application> <status>')
    .description('Give it its next status; --on for a day of the past')
    .option('--on <date>', 'when it happened, such as 2026-11-28')
    .option('--note <text>', 'your words to it')
    .action((given: string, to: string, { on, note }: { on?: string; note?: string }) =>
      withApi(async (api) => {
        const { id } = await findApplication(api, given)
        const body = { to: statusOf(to), ...(on && { happenedAt: momentOf(on) }), ...(note && { note }) }
        console.log(describe(await api.post<ApplicationAnswer>(`${base}/${id}/moves`, body)))
      }),
    )
  for (const [name, says] of [
    ['undo', 'Take back its last move'],
    ['archive', 'Put it into the archive'],
    ['restore', 'Take it out of the archive'],
  ] as const)
    applications
      .command(`${name} <application>`)
      .description(says)
      .action((given: string) =>
        withApi(async (api) => {
          const { id } = await findApplication(api, given)
          console.log(describe(await api.post<ApplicationAnswer>(`${base}/${id}/${name}`, {})))
        }),
      )
  applications
    .command('show <application>')
    .description('Its history, what you wrote beside it, and what was sent; by id, or by words of title and company')
    .option('--json', 'print one JSON document')
    .action((given: string, { json }: JsonOption) =>
      withApi(async (api) => {
        const { id } = await findApplication(api, given)
        const shown = await api.get<ApplicationAnswer>(`${base}/${id}`)
        console.log(json ? JSON.stringify(shown, null, 2) : describeWhole(shown))
      }),
    )
  registerFileCommands(applications)
  registerNextStepCommands(applications)
}

function registerFileCommands(applications: Command): void {
  applications
    .command('import <file>')
    .description('Bring in a CSV table with a column for the title')
    .option('--json', 'print one JSON document')
    .action((given: string, { json }: JsonOption) =>
      withApi(async (api, at) => {
        const path = at.path(given)
        const bytes = await readFile(path).catch((error: unknown) => {
          throw new AppError('invalid_input', `${path} cannot be read: ${messageOf(error)}`)
        })
        const done = await api.upload<ImportAnswer>(`${base}/files`, { bytes, fileName: basename(path) })
        if (json) return console.log(JSON.stringify(done, null, 2))
        console.log(`${done.read} read, ${done.kept} kept, ${done.duplicates} known, ${done.refused.length} refused.`)
        for (const { where, reason } of done.refused) console.log(`  ${where}: ${reason}`)
      }),
    )
  applications
    .command('export [file]')
    .description('Everything as JSON, or as a table with --csv; without a file it is printed')
    .option('--csv', 'one line for each, which can be brought in again')
    .action((given: string | undefined, { csv }: { csv?: true }) =>
      withApi(async (api, at) => {
        const bytes = await api.download(`${base}/${csv ? 'table' : 'export'}`)
        if (given === undefined) return void process.stdout.write(bytes)
        await writeFile(at.path(given), bytes).catch((error: unknown) => {
          throw new AppError('invalid_input', `${given} cannot be written: ${messageOf(error)}`)
        })
        console.log(`Written to ${at.path(given)}`)
      }),
    )
}

async function printList(api: Api, { status, archived, json }: { status?: string; archived?: true } & JsonOption) {
  const query = new URLSearchParams({ ...(status && { status }), ...(archived && { archived: 'yes' }) })
  const { applications } = await api.get<{ applications: SummaryAnswer[] }>(`${base}?${query}`)
  if (json) return console.log(JSON.stringify(applications, null, 2))
  if (applications.length === 0) return console.log('Nothing here yet. `rolewright applications add TITLE` adds one.')
  for (const application of applications) console.log(describe(application))
}

async function add(api: Api, title: string, options: AddOptions): Promise<void> {
  const { posting, run, company, url, location, status, on, note, json } = options
  const added = await api.post<ApplicationAnswer>(base, {
    ...(title && { title }),
    ...(posting && { postingId: posting }),
    ...(run && { runId: run }),
    ...(company && { company }),
    ...(url && { url }),
    ...(location && { location }),
    ...(on && { happenedAt: momentOf(on) }),
    ...(note && { note }),
    status,
  })
  if (json) return console.log(JSON.stringify(added, null, 2))
  console.log(describe(added))
  for (const other of added.sameCompany.filter(({ wasSent }) => wasSent))
    console.log(`  You applied there already: ${other.title}, ${other.status} since ${other.statusSince.slice(0, 10)}.`)
}

const statusOf = (given: string): Status => {
  const status = statuses.find((one) => one === given)
  if (status === undefined)
    throw new AppError('invalid_input', `"${given}" is no status. There are ${statuses.join(', ')}.`)
  return status
}

/** A day is taken as its beginning; the server refuses what lies in the future. */
function momentOf(given: string): string {
  const date = new Date(given)
  if (!/^\d{4}-\d{2}-\d{2}/u.test(given) || Number.isNaN(date.getTime()))
    throw new AppError('invalid_input', `"${given}" is no date. Write it as 2026-11-28.`)
  return date.toISOString()
}

function describe({ id, title, company, status, statusSince, nextAt, archivedAt }: SummaryAnswer): string {
  const said = [
    `${status} since ${statusSince.slice(0, 10)}`,
    nextAt && `next ${nextAt.slice(0, 16)}`,
    archivedAt && 'archived',
  ].filter((part) => part)
  return `${title}${company ? ` (${company})` : ''}\n  ${said.join(' · ')}\n  ${id}`
}

function describeWhole(application: ApplicationAnswer): string {
  const events = application.events.map(({ kind, to, note, happenedAt }) => {
    const what = kind === 'moved' || kind === 'created' ? `${kind === 'created' ? 'begins as ' : ''}${to}` : kind
    return `  ${happenedAt.slice(0, 10)}  ${what}${note ? `: ${note.replaceAll('\n', ', ')}` : ''}`
  })
  const entries = application.entries.map(({ content, at, doneAt }) => {
    const says =
      'title' in content
        ? content.title
        : 'name' in content
          ? content.name
          : content.kind === 'note'
            ? content.text
            : (content.note ?? '')
    return `  ${content.kind}  ${[at?.slice(0, 16), says, doneAt && 'done'].filter((part) => part).join(' · ')}`
  })
  const documents = application.documents.map(({ fileName, sentAt }) => `  ${sentAt.slice(0, 10)}  ${fileName}`)
  const part = (name: string, lines: string[]) => (lines.length === 0 ? [] : ['', name, ...lines])
  return [
    describe(application),
    ...(application.url ? [`  ${application.url}`] : []),
    ...part('History', events),
    ...part('Beside it', entries),
    ...part('Sent', documents),
    ...part(
      'At the same company',
      application.sameCompany.map(({ title, status }) => `  ${title}: ${status}`),
    ),
  ].join('\n')
}
