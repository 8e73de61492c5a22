/** `rolewright serve`, `work`, `migrate`, `accounts`, `setup`, `secrets`, `retention` and `models`: for whoever runs the installation. */
import type { Command } from 'commander'
import { AppError } from '../../kernel/errors.ts'
import { readInvocation } from '../../platform/config/command-line.ts'
import { readEnvironment } from '../../platform/config/environment.ts'
import { registerBackupCommands } from './data-commands.ts'
import { registerLedgerCommands } from './ledger-commands.ts'
import type { SetupOptions } from './setup-production.ts'

export function registerAdminCommands(program: Command): void {
  program
    .command('serve')
    .description('Run the web server; in embedded mode it also executes runs')
    .action(async () => (await import('../run-server.ts')).serve())
  program
    .command('work')
    .description('Run a worker that executes runs (needs DATABASE_URL)')
    .action(async () => (await import('../run-server.ts')).work())

  const migrate = program.command('migrate').description('The database’s structure')
  migrate
    .command('up')
    .description('Apply every pending migration')
    .action(async () => (await import('./migrate-commands.ts')).printMigrateUp())
  migrate
    .command('down')
    .description('Take back the last migrations, with the data in their tables')
    .option('--steps <count>', 'how many', readCount, 1)
    .action(async ({ steps }: { steps: number }) => (await import('./migrate-commands.ts')).printMigrateDown(steps))
  migrate
    .command('status')
    .description('What is applied and what is pending')
    .action(async () => (await import('./migrate-commands.ts')).printMigrationStatus())

  registerBackupCommands(program)
  registerModelCommands(program)
  registerAccountCommands(program)
  registerCareCommands(program)
}

function registerAccountCommands(program: Command): void {
  const accounts = program.command('accounts').description('People of this installation')
  accounts
    .command('add <name>')
    .description(
      'Make an account: with an address it prints a link that sets the password, else an access key, this once',
    )
    .option('--email <address>', 'the e-mail address the person signs in with')
    .option('--admin', 'the person may suspend and invite others (needs --email)')
    .option('--scopes <list>', 'what the key may do: read, write, approve (default: "read,write")')
    .action(async (name: string, options: { email?: string; scopes?: string; admin?: true }) =>
      (await import('./account-commands.ts')).printNewAccount(name, options),
    )
  accounts
    .command('reset <email>')
    .description('Print a link that sets a new password; it works once, within an hour')
    .action(async (email: string) => (await import('./account-commands.ts')).printPasswordLink(email))
  accounts
    .command('invite <email>')
    .description('Print a link by which somebody makes their account themselves; it works once, within a week')
    .option('--admin', 'they may suspend and invite others')
    .action(async (email: string, { admin }: { admin?: true }) =>
      (await import('./account-commands.ts')).printInvitation(email, admin ? 'admin' : 'user'),
    )
  accounts
    .command('second-factor-off <email>')
    .description('Switch off the second factor of somebody who lost it; make sure that it is them who ask')
    .action(async (email: string) => (await import('./account-commands.ts')).switchSecondFactorOff(email))
  accounts
    .command('set-email <email> <new-email>')
    .description('Change the address that somebody signs in with')
    .action(async (email: string, newEmail: string) =>
      (await import('./account-commands.ts')).changeEmail(email, newEmail),
    )
  accounts
    .command('export [email]')
    .description(
      'Write everything of a person (default: your own installation’s) into a ZIP file of JSON and documents',
    )
    .option('--out <file>', 'the file that is written', 'rolewright-export.zip')
    .action(async (email: string | undefined, { out }: { out: string }) => {
      const at = readInvocation(await readEnvironment(), process.cwd())
      return (await import('./account-care-commands.ts')).exportAccount(email, at.path(out))
    })
  accounts
    .command('delete [email]')
    .description('Delete a person (default: your own installation’s) with everything that is theirs, for good')
    .option('--yes', 'do it')
    .action(async (email: string | undefined, { yes }: { yes?: true }) =>
      (await import('./account-care-commands.ts')).deleteAccount(email, yes === true),
    )
}

function registerCareCommands(program: Command): void {
  program
    .command('setup')
    .description('Make secrets, write them to .env (0600), migrate, make the first administrator; safe to repeat')
    .option('--env <name>', 'production or development', readEnvName, 'production')
    .option('--file <path>', 'the file that is written (default: .env beside package.json)')
    .option('--database-url <url>', 'the PostgreSQL server (default: DATABASE_URL)')
    .option('--redis-url <url>', 'the Redis server (default: REDIS_URL)')
    .option('--public-url <url>', 'the address people will use (default: PUBLIC_URL)')
    .option('--admin-email <address>', 'the first administrator, if there is none')
    .option('--admin-name <name>', 'their name', 'Administrator')
    .action(async (given: Omit<SetupOptions, 'file'> & { file?: string }) => {
      const { setUp } = await import('./setup-production.ts')
      const { environmentFile } = await import('../../platform/config/environment.ts')
      const env = await readEnvironment()
      const file = given.file === undefined ? environmentFile : readInvocation(env, process.cwd()).path(given.file)
      await setUp({ ...given, file }, env)
    })
  program
    .command('secrets')
    .description('The secrets of this installation')
    .command('rotate')
    .description('After SECRET_KEY was changed: encrypt anew what SECRET_KEYS_PREVIOUS encrypted')
    .action(async () => (await import('./secret-commands.ts')).printRotation())
  program
    .command('retention')
    .description('Delete what has ended: sessions, links, kept answers, keys revoked or run out 90 days ago')
    .action(async () => (await import('./secret-commands.ts')).printRetention())
}

function readEnvName(text: string): 'production' | 'development' {
  if (text === 'production' || text === 'development') return text
  throw new AppError('invalid_input', `--env takes production or development, not "${text}".`)
}

function registerModelCommands(program: Command): void {
  const models = program
    .command('models')
    .description('Language models: consent, keys, budget, and what was sent to whom')
  registerLedgerCommands(models)
  models
    .command('test')
    .description('Send one short request to the configured model; tell latency, tokens and cost')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: true }) => (await import('./model-commands.ts')).testModel(json === true))
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text)
  throw new AppError('invalid_input', `--steps takes a whole number from 1 to 9999, not "${text}".`)
}
