/** `rolewright preflight`, `attest`, `security review`, `doctor` and `alerts`: what they take and print. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../../kernel/errors.ts'
import { readInvocation } from '../../platform/config/command-line.ts'
import { readEnvironment } from '../../platform/config/environment.ts'
import type { CheckResult } from '../preflight/finding.ts'

async function printResults(results: readonly CheckResult[], asJson: boolean): Promise<void> {
  const { exitCodeOf, renderFindings, worstOf } = await import('../preflight/finding.ts')
  process.exitCode = exitCodeOf(results)
  const rows = results.map((result) => ({ ...result, standing: worstOf(result.findings) }))
  console.log(
    asJson ? JSON.stringify({ exitCode: exitCodeOf(results), checks: rows }, null, 2) : renderFindings(results),
  )
}

const readAddress = (text: string): string => {
  if (/^https?:\/\/[^\s/?#]+/u.test(text) && URL.canParse(text)) return text
  throw new AppError('invalid_input', `--prometheus takes an address such as http://localhost:9090, not "${text}".`)
}

const readEnvName = (text: string): string => {
  if (['production', 'development'].includes(text)) return text
  throw new AppError('invalid_input', `--env takes production or development, not "${text}".`)
}

/** Exit codes: 0 all is well, 3 there are warnings, 1 something failed. */
export function registerPreflightCommands(program: Command): void {
  program
    .command('preflight')
    .description('Look at the real configuration before it goes live; exit code 0 ready, 3 with warnings, 1 not ready')
    .option('--env <name>', 'production or development', readEnvName, 'production')
    .option('--prometheus <url>', 'the Prometheus that watches this installation', readAddress)
    .option('--json', 'print one JSON document')
    .action(async (given: { env: string; prometheus?: string; json?: true }) => {
      const { runPreflight } = await import('../preflight/preflight.ts')
      const env = { ...(await readEnvironment()), APP_ENV: given.env }
      await printResults(await runPreflight(env, { prometheus: given.prometheus ?? null }), given.json === true)
    })
  program
    .command('attest <subject>')
    .description(
      'Vouch for what no program can see: log-shipping, alerting, dashboards, load-test, recovery, security-review, documentation, training',
    )
    .requiredOption('--role <role>', 'your role, such as "operator on duty"')
    .option('--note <text>', 'where the evidence lies')
    .action(async (subject: string, { role, note }: { role: string; note?: string }) => {
      const { attest } = await import('../preflight/attestations.ts')
      const { withDatabase } = await import('./with-database.ts')
      await withDatabase((database) => attest(database, { subject, role, note: note ?? null }))
      console.log(`Noted: ${subject}, by ${role.trim()}.`)
    })
  program
    .command('security')
    .description('The security of this installation')
    .command('review')
    .description(
      'Each setting that guards something, as it is in effect, beside a safe value; exit code 3 when one is not',
    )
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: true }) => {
      const { renderReview, reviewSecurity } = await import('../preflight/security-review.ts')
      const { readSettings } = await import('../start.ts')
      const reviewed = reviewSecurity(await readSettings())
      console.log(json ? JSON.stringify(reviewed, null, 2) : renderReview(reviewed))
      if (reviewed.some(({ isSafe }) => !isSafe)) process.exitCode = 3
    })
  program
    .command('doctor')
    .description('Whether this machine and this installation have what they need')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: true }) => {
      const { runDoctor } = await import('../preflight/doctor.ts')
      await printResults(await runDoctor(await readEnvironment()), json === true)
    })
  program
    .command('alerts')
    .description('The alert rules of this release')
    .command('write <folder>')
    .description('Write them where Prometheus reads its rules, with your own times')
    .option(
      '--for <time>',
      'how long a condition lasts before its alert fires: 5m for all, ProcessDown=90s for one; may be repeated',
      (text: string, given: readonly string[]) => [...given, text],
      [],
    )
    .action(async (folder: string, options: { for: readonly string[] }) => {
      const { readAlertTimes, writeAlertRules } = await import('../preflight/alert-times.ts')
      const at = readInvocation(await readEnvironment(), process.cwd()).path(folder)
      const count = await writeAlertRules(resolve(import.meta.dirname, '../../..'), at, readAlertTimes(options.for))
      console.log(`${count} alerts in ${at}. Prometheus reads them when it is told to: rule_files, then a reload.`)
    })
}
