/** `rolewright backup`, `restore`, `convert` and `move-to-postgres`: what they take. */
import type { Command } from 'commander'
import { readInvocation } from '../../platform/config/command-line.ts'
import { readEnvironment } from '../../platform/config/environment.ts'
import type { FromBackup } from './backup-commands.ts'

const identityHelp = 'the file with the age identity, for a backup that is encrypted'

/** Paths are those of the person who typed them. */
async function resolvePaths<Given extends FromBackup>(given: Given): Promise<Given> {
  const at = readInvocation(await readEnvironment(), process.cwd())
  const backup = /[\\/]/u.test(given.backup) ? at.path(given.backup) : given.backup
  return { ...given, backup, ...(given.identity !== undefined && { identity: at.path(given.identity) }) }
}

export function registerBackupCommands(program: Command): void {
  const backup = program
    .command('backup')
    .description('Back the whole database up to BACKUP_DIR; keeps the last BACKUP_KEEP')
  backup
    .command('now', { isDefault: true })
    .description('Make one (embedded: while no server runs on the data, which makes its own each day)')
    .option('--daily', 'call it the daily one: for timers')
    .action(async ({ daily }: { daily?: true }) =>
      (await import('./backup-commands.ts')).printBackup(daily === true ? 'daily' : 'manual'),
    )
  backup
    .command('list')
    .description('The backups there are')
    .action(async () => (await import('./backup-commands.ts')).printBackups())
  backup
    .command('verify [backup]')
    .description('Read a backup through: its files, and embedded every table (default: the latest)')
    .option('--identity <file>', identityHelp)
    .action(async (given: string | undefined, options: { identity?: string }) =>
      (await import('./backup-commands.ts')).printVerification(
        await resolvePaths({ backup: given ?? 'latest', ...options }),
      ),
    )
  backup
    .command('key')
    .description('Make a pair of keys: the recipient for BACKUP_RECIPIENT, the identity to keep elsewhere')
    .action(async () => (await import('./backup-commands.ts')).printBackupKey())
  program
    .command('restore <backup>')
    .description('Put a backup back: a name that `backup list` shows, a folder, or latest')
    .option('--identity <file>', identityHelp)
    .option('--replace', 'on a database server: first remove all that is in the database')
    .action(async (given: string, options: { identity?: string; replace?: true }) =>
      (await import('./backup-commands.ts')).printRestore({
        ...(await resolvePaths({ backup: given, ...options })),
        replace: options.replace === true,
      }),
    )
  program
    .command('convert')
    .description(
      'Make data of this release of embedded data that an older major version of PostgreSQL wrote; the old is kept (npm fetches that version once)',
    )
    .action(async () => (await import('./backup-commands.ts')).printConversion())
  program
    .command('move-to-postgres')
    .description('Copy the embedded data into an empty database of a PostgreSQL server, and compare every table')
    .requiredOption('--to <url>', 'the database')
    .action(async ({ to }: { to: string }) => (await import('./backup-commands.ts')).printMove(to))
}
