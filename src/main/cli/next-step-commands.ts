/** `rolewright applications suggestions|kit|record` and `rolewright calendar`: what to do next, and what to take along. */
import { writeFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { Invocation } from '../../platform/config/command-line.ts'
import type { Api } from './api.ts'
import { findApplication, type SummaryAnswer } from './find-application.ts'
import { withApi } from './with-api.ts'

interface SuggestionAnswer {
  readonly says: string
  readonly move: string | null
  readonly application: SummaryAnswer
}
interface KitAnswer {
  readonly applyUrl: string | null
  readonly documents: readonly { readonly fileName: string; readonly format: string; readonly sentAt: string | null }[]
  readonly contact: readonly { readonly field: string; readonly value: string }[]
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly sensitive: boolean }[]
}
interface FeedAnswer {
  readonly exists: boolean
  readonly createdAt: string | null
  readonly lastReadAt: string | null
}

interface JsonOption {
  readonly json?: true
}

const base = '/api/v1/applications'
const languageOption = () => new Option('--language <language>', 'of the words').choices(['en', 'de']).default('en')

/** Adds them to `applications`. */
export function registerNextStepCommands(applications: Command): void {
  applications
    .command('suggestions')
    .description('What you might do next, by rule; nothing is done by itself')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .action(({ language, json }: JsonOption & { language: string }) =>
      withApi(async (api) => {
        const answer = await api.get<{ suggestions: SuggestionAnswer[] }>(`${base}/suggestions?language=${language}`)
        if (json) return console.log(JSON.stringify(answer.suggestions, null, 2))
        if (answer.suggestions.length === 0) return console.log('There is nothing to do right now.')
        for (const { says, move, application } of answer.suggestions) {
          const { id, title, company } = application
          console.log(
            `${title}${company ? ` (${company})` : ''}\n  ${says}\n  ${move ? `rolewright applications move ${id} ${move}` : id}`,
          )
        }
      }),
    )
  applications
    .command('kit <application>')
    .description('What is needed to apply: the link, contact data, answers; --zip saves the documents')
    .option('--zip <file>', 'where the documents are written, as one ZIP file')
    .addOption(
      new Option('--format <format>', 'of the documents').choices(['pdf', 'docx', 'txt', 'all']).default('pdf'),
    )
    .option('--json', 'print one JSON document')
    .action((given: string, { zip, format, json }: JsonOption & { zip?: string; format: string }) =>
      withApi(async (api, at) => {
        const { id } = await findApplication(api, given)
        if (zip !== undefined) return save(api, at, `${base}/${id}/kit/documents?format=${format}`, zip)
        const kit = await api.get<KitAnswer>(`${base}/${id}/kit`)
        console.log(json ? JSON.stringify(kit, null, 2) : describeKit(kit))
      }),
    )
  applications
    .command('record <file>')
    .description('A printable record of what you applied for; the ending says the format: pdf, docx, txt')
    .option('--from <date>', 'the first day, such as 2026-11-01')
    .option('--until <date>', 'the last day')
    .addOption(languageOption())
    .action((given: string, { from, until, language }: { from?: string; until?: string; language: string }) =>
      withApi((api, at) => {
        const format = /\.(pdf|docx|txt)$/iu.exec(given)?.[1]?.toLowerCase()
        if (format === undefined) throw new AppError('invalid_input', `"${given}" does not end in .pdf, .docx or .txt.`)
        const query = new URLSearchParams({ format, language, ...(from && { from }), ...(until && { until }) })
        return save(api, at, `${base}/record?${query}`, given)
      }),
    )
}

/** Adds the commands of the calendar. */
export function registerCalendarCommands(program: Command): void {
  const calendar = program
    .command('calendar')
    .description('Your interviews, tasks and answers in the calendar program of your choice')
  calendar
    .command('status')
    .description('Whether there is a secret address, and when it was read last')
    .action(() =>
      withApi(async (api) => {
        const { exists, createdAt, lastReadAt } = await api.get<FeedAnswer>('/api/v1/calendar')
        console.log(
          exists
            ? `There is a secret address since ${createdAt?.slice(0, 10)}, ${lastReadAt ? `read last on ${lastReadAt.slice(0, 10)}` : 'not read yet'}.`
            : 'There is no secret address. `rolewright calendar renew` makes one.',
        )
      }),
    )
  calendar
    .command('renew')
    .description('Make a secret address to subscribe to; one that was there opens nothing any more')
    .addOption(languageOption())
    .action(({ language }: { language: string }) =>
      withApi(async (api) => {
        const { url } = await api.post<{ url: string }>('/api/v1/calendar', { language })
        console.log(`${url}\nIt is shown this once. Whoever knows it reads your calendar.`)
      }),
    )
  calendar
    .command('revoke')
    .description('The secret address opens nothing from now on')
    .action(() =>
      withApi(async (api) => {
        await api.delete('/api/v1/calendar')
        console.log('The address opens nothing any more.')
      }),
    )
}

async function save(api: Api, at: Invocation, path: string, given: string): Promise<void> {
  const bytes = await api.download(path)
  await writeFile(at.path(given), bytes).catch((error: unknown) => {
    throw new AppError('invalid_input', `${given} cannot be written: ${messageOf(error)}`)
  })
  console.log(`Written to ${at.path(given)}`)
}

function describeKit({ applyUrl, documents, contact, answers }: KitAnswer): string {
  const part = (name: string, lines: string[]) => (lines.length === 0 ? [] : ['', name, ...lines])
  return [
    applyUrl ?? 'No link is known: `rolewright applications show` has what there is.',
    ...part(
      'Documents',
      documents.map(({ fileName, sentAt }) => `  ${fileName}${sentAt ? `, sent ${sentAt.slice(0, 10)}` : ''}`),
    ),
    ...part(
      'Contact',
      contact.map(({ field, value }) => `  ${field}: ${value}`),
    ),
    ...part(
      'Answers',
      answers.map(
        ({ question, answer, sensitive }) => `  ${question}${sensitive ? ' (sensitive)' : ''}\n    ${answer}`,
      ),
    ),
  ].join('\n')
}
