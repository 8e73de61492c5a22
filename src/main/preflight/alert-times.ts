/** The alert rules with an operator's own times: how long a condition lasts before its alert fires (Prometheus's `for`). */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../kernel/errors.ts'

/** Durations as Prometheus writes them, such as `90s`, `5m`, `1h30m` or `0s`. */
export interface AlertTimes {
  /** For every alert that `byAlert` does not name; null: as the rules have it. */
  readonly every: string | null
  readonly byAlert: ReadonlyMap<string, string>
}

const duration = /^(?:\d+(?:ms|[smhdwy]))+$/u

/** @param given each `TIME` or `ALERT=TIME`; the last one counts @throws AppError for what is no time */
export function readAlertTimes(given: readonly string[]): AlertTimes {
  let every: string | null = null
  const byAlert = new Map<string, string>()
  for (const text of given) {
    const [time = '', alert] = text.split('=', 2).reverse()
    if (!duration.test(time) || alert === '')
      throw new AppError('invalid_input', `--for takes a time such as 5m or ProcessDown=90s, not "${text}".`)
    if (alert === undefined) every = time
    else byAlert.set(alert, time)
  }
  return { every, byAlert }
}

/** An alert and the lines that belong to it: they stand deeper than its dash. */
const alertRule = /^( *)- alert: (\w+)\n((?:\1 .*\n|\n)*)/gmu

function withTimes(text: string, { every, byAlert }: AlertTimes, seen: Set<string>): string {
  return text.replaceAll(alertRule, (rule: string, indent: string, name: string, body: string) => {
    seen.add(name)
    const time = byAlert.get(name) ?? every
    if (time === null) return rule
    const line = `${indent}  for: ${time}\n`
    const own = new RegExp(`^${indent}  for: .*\n`, 'mu')
    const labels = new RegExp(`^${indent}  labels:\n`, 'mu')
    const changed = own.test(body) ? body.replace(own, line) : body.replace(labels, (found) => `${line}${found}`)
    return `${indent}- alert: ${name}\n${changed}`
  })
}

/**
 * Writes the rules of a release to a folder of the operator's, where Prometheus reads them.
 * @param root of the repository @param folder is made; files of the same names in it are replaced
 * @returns how many alerts were written @throws AppError for an alert that the rules do not have: then nothing is written
 */
export async function writeAlertRules(root: string, folder: string, times: AlertTimes): Promise<number> {
  const from = join(root, 'ops/prometheus/rules')
  const names = (await readdir(from)).sort()
  const seen = new Set<string>()
  const texts = await Promise.all(names.map((name) => readFile(join(from, name), 'utf8')))
  const written = texts.map((text) => withTimes(text, times, seen))
  const unknown = [...times.byAlert.keys()].filter((name) => !seen.has(name))
  if (unknown.length > 0)
    throw new AppError(
      'invalid_input',
      `No alert is called ${unknown.join(', ')}. There are: ${[...seen].sort().join(', ')}.`,
    )
  await mkdir(folder, { recursive: true })
  await Promise.all(names.map((name, at) => writeFile(join(folder, name), written[at] ?? '')))
  return seen.size
}
