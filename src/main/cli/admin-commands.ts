/** `rolewright serve`, `work`, `migrate`, `accounts` and `models`: for whoever runs the installation. */
import type { Command } from 'commander'
import { AppError } from '../../kernel/errors.ts'

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

  registerModelCommands(program)
  registerAccountCommands(program)
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
}

function registerModelCommands(program: Command): void {
  program
    .command('models')
    .description('The model endpoint of this installation')
    .command('test')
    .description('Send one short request to the configured model; tell latency, tokens and cost')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: true }) => (await import('./model-commands.ts')).testModel(json === true))
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text)
  throw new AppError('invalid_input', `--steps takes a whole number from 1 to 9999, not "${text}".`)
}
