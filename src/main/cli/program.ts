/** The commands of `rolewright` and what each prints. Results go to stdout, progress to stderr. */
import { Command, CommanderError } from 'commander'
import { AppError } from '../../kernel/errors.ts'
import { readInvocation } from '../../platform/config/command-line.ts'
import { readEnvironment } from '../../platform/config/settings.ts'
import { version } from '../version.ts'
import { registerAdminCommands } from './admin-commands.ts'
import { openApi } from './api.ts'
import { registerApplicationCommands } from './application-commands.ts'
import { registerBoardCommands } from './board-commands.ts'
import { registerDocumentCommands } from './document-commands.ts'
import { registerInsightCommands } from './insight-commands.ts'
import { registerMailCommands, registerReminderCommands } from './mail-commands.ts'
import { registerMarketCommands } from './market-commands.ts'
import { registerMatchCommand } from './match-commands.ts'
import { registerCalendarCommands } from './next-step-commands.ts'
import { registerPostingCommands } from './posting-commands.ts'
import { isAddress } from './postings-input.ts'
import { registerPreflightCommands } from './preflight-commands.ts'
import { registerProfileCommands } from './profile-commands.ts'
import { registerRunCommands } from './run-commands.ts'
import { tell } from './terminal.ts'

/** All commands, none of them run. */
export function createProgram(): Command {
  const program = new Command('rolewright')
    .description('A job-application copilot that invents nothing.')
    .version(version)
    .exitOverride()
    // Commander's own message is written when the error below is told.
    .configureOutput({ outputError: () => {} })
  registerPrepare(program)
  registerMatchCommand(program)
  registerProfileCommands(program)
  registerDocumentCommands(program)
  registerBoardCommands(program)
  registerPostingCommands(program)
  registerMarketCommands(program)
  registerRunCommands(program)
  registerApplicationCommands(program)
  registerInsightCommands(program)
  registerCalendarCommands(program)
  registerMailCommands(program)
  registerReminderCommands(program)
  registerAdminCommands(program)
  registerPreflightCommands(program)
  return program
}

/** @throws AppError for a command that cannot be carried out; `invalid_input` for one that cannot be understood */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return
    if (error.code === 'commander.help') {
      process.exitCode = 2
      return
    }
    throw new AppError('invalid_input', `${error.message.replace(/^error: /u, '')}\nSee rolewright --help.`)
  }
}

interface GivenOptions {
  readonly resume: string
  readonly postings: string
  readonly posting?: string
  readonly out: string
  readonly yes?: true
  readonly json?: true
}

function registerPrepare(program: Command): void {
  program
    .command('prepare')
    .description('From a resume and postings to a ranked list and a tailored, verified, exported application')
    .requiredOption('--resume <file>', 'PDF, DOCX, JSON Resume, text or Markdown')
    .requiredOption(
      '--postings <file|folder|url>',
      'a board’s answer, a job page, a text, a folder of them, or an address',
    )
    .option('--posting <id>', 'which posting to prepare for (default: the best match)')
    .option('--out <folder>', 'where the documents are written', 'rolewright-documents')
    .option(
      '--yes',
      'accept every change that the verifier does not refuse, freely worded ones excepted; recorded as your blanket approval',
    )
    .option('--json', 'print one JSON document')
    .action(async (options: GivenOptions) => {
      const { prepare } = await import('./prepare.ts')
      const { describeMatches } = await import('./match-report.ts')
      const { describeOutcome, toJsonReport } = await import('./prepare-report.ts')
      const { readSettings } = await import('../start.ts')
      const at = readInvocation(await readEnvironment(), process.cwd())
      const api = await openApi(await readSettings(), tell)
      try {
        const asJson = options.json === true
        const prepared = await prepare(
          api,
          {
            resume: at.path(options.resume),
            postings: isAddress(options.postings) ? options.postings : at.path(options.postings),
            ...(options.posting && { posting: options.posting }),
            out: at.path(options.out),
            acceptAll: options.yes === true,
            ask: !options.yes && !asJson && process.stdin.isTTY,
            onRanked: (matches) => asJson || console.log(`\n${describeMatches(matches)}\n`),
          },
          tell,
        )
        console.log(
          asJson ? JSON.stringify(toJsonReport(prepared), null, 2) : `\n${describeOutcome(prepared, at.command)}`,
        )
      } finally {
        await api.close()
      }
    })
}
