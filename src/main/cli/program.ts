/** The commands of `rolewright` and what each prints. Results go to stdout, progress to stderr. */
import { Command, CommanderError } from 'commander'
import { AppError } from '../../kernel/errors.ts'
import { version } from '../version.ts'
import { registerAdminCommands } from './admin-commands.ts'
import { openApi } from './api.ts'
import type { PrepareOptions } from './prepare.ts'
import { registerRunCommands } from './run-commands.ts'
import { tell } from './terminal.ts'

/** @throws AppError for a command that cannot be carried out; `invalid_input` for one that cannot be understood */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const program = new Command('rolewright')
    .description('A job-application copilot that invents nothing.')
    .version(version)
    .showHelpAfterError()
    .exitOverride()
    // Commander's own message is written when the error below is told.
    .configureOutput({ outputError: () => {} })
  registerPrepare(program)
  registerRunCommands(program)
  registerAdminCommands(program)
  try {
    await program.parseAsync([...args], { from: 'user' })
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
    .option('--yes', 'accept every change that the verifier does not refuse; recorded as your blanket approval')
    .option('--json', 'print one JSON document')
    .action(async (options: Omit<PrepareOptions, 'acceptAll' | 'ask'> & { yes?: true; json?: true }) => {
      const { prepare } = await import('./prepare.ts')
      const { toJsonReport, toReadableReport } = await import('./prepare-report.ts')
      const { readSettings } = await import('../start.ts')
      const api = await openApi(await readSettings(), tell)
      try {
        const ask = !options.yes && !options.json && process.stdin.isTTY
        const prepared = await prepare(api, { ...options, acceptAll: options.yes === true, ask }, tell)
        console.log(options.json ? JSON.stringify(toJsonReport(prepared), null, 2) : `\n${toReadableReport(prepared)}`)
      } finally {
        await api.close()
      }
    })
}
