/** What preflight says about things that happened: backups, drills with their dates, what people vouch for. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findLastBackup } from '../../platform/backup/backup-records.ts'
import type { Database } from '../../platform/database/database.ts'
import { findAttestation, type Subject, subjects } from './attestations.ts'
import { drillReport } from './drill-report.ts'
import { type Finding, failed, ok, warning } from './finding.ts'

const dayMs = 86_400_000

/** A drill shows that this release can do it; it holds for a quarter of a year. */
const drillDays = 90

/** @param root repository folder */
export async function checkDrill(root: string, name: string, now: Date): Promise<Finding> {
  const again = `Play it: npm run -s drills -- ${name}`
  const text = await readFile(join(root, 'ops/drills/report.json'), 'utf8').catch(() => null)
  if (text === null) return failed(`The drill ${name} was never run.`, again)
  const read = drillReport.safeParse(JSON.parse(text))
  const drill = read.data?.drills.find((one) => one.name === name)
  if (!read.success || drill === undefined) return failed(`The report of the drills knows no ${name}.`, again)
  const { finishedAt } = drill
  const figures = drill.figures.replace(/\.$/u, '')
  const days = Math.floor((now.getTime() - new Date(finishedAt).getTime()) / dayMs)
  if (!drill.passed) return failed(`The drill ${name} failed on ${finishedAt.slice(0, 10)}: ${figures}.`, again)
  if (days > drillDays) return failed(`The drill ${name} is ${days} days old; it holds for ${drillDays}.`, again)
  return ok(`The drill ${name} passed ${days} days ago: ${figures}.`)
}

export async function checkAttestation(database: Database, subject: Subject, now: Date): Promise<Finding> {
  const { days, what } = subjects[subject]
  const fix = `When it is so: rolewright attest ${subject} --role ROLE`
  const last = await findAttestation(database, subject)
  if (last === null) return failed(`Nobody vouches that ${what}.`, fix)
  const age = Math.floor((now.getTime() - last.madeAt.getTime()) / dayMs)
  const says = `${last.role}, ${last.madeAt.toISOString().slice(0, 10)}: ${what}.`
  return age > days ? failed(`${says} That is ${age} days ago and holds for ${days}.`, fix) : ok(says)
}

const backupHours = 26
const verifiedDays = 30

/** PRE-7 */
export async function checkBackups(database: Database, now: Date): Promise<Finding[]> {
  const last = await findLastBackup(database)
  if (last === null)
    return [failed('There never was a backup.', 'Let a timer run `rolewright backup now --daily`; docs/backup.md.')]
  const hours = Math.floor((now.getTime() - last.finishedAt.getTime()) / 3_600_000)
  const findings = [
    hours > backupHours
      ? failed(
          `The last backup is ${hours} hours old.`,
          'See why the timer does not run: ops/runbooks/BackupTooOld.md.',
        )
      : ok(`The last backup is ${hours} hours old (${last.name}, ${(last.bytes / 1e6).toFixed(1)} MB).`),
  ]
  const verified = last.verifiedAt === null ? null : now.getTime() - last.verifiedAt.getTime()
  if (verified === null || verified > verifiedDays * dayMs)
    findings.push(failed('Nobody has read the last backup through.', 'rolewright backup verify'))
  if (!last.encrypted)
    findings.push(
      warning('The last backup is not encrypted.', 'Set BACKUP_RECIPIENT, or keep backups on an encrypted disk.'),
    )
  return findings
}
