/** Alert rules with an operator's own times: only `for` changes, and what cannot be meant is refused. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readAlertTimes, writeAlertRules } from './alert-times.ts'

const root = resolve(import.meta.dirname, '../../..')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolewright-rules-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

interface Rule {
  readonly alert?: string
  readonly for?: string
}
async function readRules(from: string): Promise<Rule[]> {
  const texts = await Promise.all((await readdir(from)).sort().map((name) => readFile(join(from, name), 'utf8')))
  return texts.flatMap((text) =>
    (parse(text) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules),
  )
}
const shipped = join(root, 'ops/prometheus/rules')
const withoutTime = (rules: readonly Rule[]) => rules.map(({ for: _time, ...rest }) => rest)

test('one time for all of them and others by name are written, also where a rule had none, and nothing else changes', async () => {
  const count = await writeAlertRules(root, folder, readAlertTimes(['1s', 'ProcessDown=1h30m', 'ModelSpending=0s']))
  const [before, after] = [await readRules(shipped), await readRules(folder)]
  expect(withoutTime(after)).toEqual(withoutTime(before))
  const alerts = after.filter(({ alert }) => alert !== undefined)
  expect(alerts).toHaveLength(count)
  expect(count).toBeGreaterThan(20)
  const special: Readonly<Record<string, string>> = { ProcessDown: '1h30m', ModelSpending: '0s' }
  for (const { alert = '', for: time } of alerts) expect(time, alert).toBe(special[alert] ?? '1s')
})

test('without a time the rules are those of the release, to the letter', async () => {
  await writeAlertRules(root, folder, readAlertTimes([]))
  for (const name of await readdir(shipped))
    expect(await readFile(join(folder, name), 'utf8')).toBe(await readFile(join(shipped, name), 'utf8'))
})

test('what is no time, and an alert that there is not, are refused by a sentence, and nothing is written', async () => {
  for (const wrong of ['', 'soon', '5', '5m ', '=5m', 'ProcessDown=', 'ProcessDown=5 minutes', '-1m'])
    expect(() => readAlertTimes([wrong]), wrong).toThrow('--for takes a time such as 5m')
  await expect(writeAlertRules(root, folder, readAlertTimes(['Nobody=5m']))).rejects.toThrow(
    /^No alert is called Nobody\. There are: BackupTooOld, /u,
  )
  expect(await readdir(folder)).toEqual([])
})
