/** Alerts: every rule fires and keeps silent as its tests say, names metrics that exist, and has a runbook. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { metricDefinitions } from '../../src/platform/telemetry/metric-definitions.ts'
import { plantFolder } from './run-tool.ts'

const folder = 'ops/prometheus'
const ruleFiles = readdirSync(join(folder, 'rules')).map((name) => join(folder, 'rules', name))

const rule = z.object({
  alert: z.string().optional(),
  record: z.string().optional(),
  expr: z.string(),
  labels: z.object({ severity: z.string() }).optional(),
  annotations: z.object({ summary: z.string(), runbook: z.string() }).optional(),
})
const ruleFile = z.object({ groups: z.array(z.object({ rules: z.array(rule) })) })

const rules = ruleFiles.flatMap((file) =>
  ruleFile.parse(parse(readFileSync(file, 'utf8'))).groups.flatMap((group) => group.rules),
)
const alerts = rules.filter(({ alert }) => alert !== undefined)

/** Programs of the system, not of node_modules: `scripts/install-system.sh` brings them. */
const run = (program: string, args: readonly string[]) => spawnSync(program, args, { encoding: 'utf8' })
const hasPrograms = run('promtool', ['--version']).status === 0 && run('amtool', ['--version']).status === 0
const skips = !hasPrograms && process.env.CI !== 'true'
if (skips) process.stderr.write('promtool or amtool is missing: tests of the alert rules are skipped.\n')

describe('the alerts of the founding document', () => {
  const expected: readonly [name: string, threshold: RegExp, severity: string][] = [
    ['HighErrorRate', /error_rate:5m > 0\.05\b/u, 'critical'],
    ['SlowRequests', /latency_p95:5m > 2\b/u, 'warning'],
    ['DatabasePoolExhaustion', /available_connections < 2\b/u, 'critical'],
    ['LLMAPIFailures', /llm_error_rate:10m > 0\.10\b/u, 'high'],
    ['HighMemoryUsage', /memory_usage > 0\.85\b/u, 'warning'],
  ]
  test.each(expected)('%s has its threshold and its severity', (name, threshold, severity) => {
    const found = alerts.filter(({ alert }) => alert === name)
    expect(found).toHaveLength(1)
    expect(found[0]?.expr).toMatch(threshold)
    expect(found[0]?.labels?.severity).toBe(severity)
  })
})

describe.skipIf(skips)('the rules', () => {
  test('are what Prometheus understands', () => {
    const { status, stderr } = run('promtool', ['check', 'rules', ...ruleFiles])
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test.each(readdirSync(join(folder, 'tests')))('fire and keep silent as %s says', (name) => {
    const { status, stdout, stderr } = run('promtool', ['test', 'rules', join(folder, 'tests', name)])
    expect(status, stdout + stderr).toBe(0)
  })

  test('each alert reaches whom its severity means, by the routes that we ship, and what has none of them is heard as well', () => {
    const file = 'ops/alertmanager/alertmanager.yaml'
    const checked = run('amtool', ['check-config', file])
    expect(checked.status, checked.stdout + checked.stderr).toBe(0)
    const receiverOf = (...labels: string[]): string =>
      run('amtool', ['config', 'routes', 'test', `--config.file=${file}`, ...labels]).stdout.trim()
    const meant: Readonly<Record<string, string>> = {
      critical: 'on-duty',
      high: 'working-hours',
      warning: 'working-hours',
    }
    expect(alerts.length).toBeGreaterThan(15)
    for (const { alert, labels } of alerts) {
      const severity = labels?.severity ?? ''
      expect(receiverOf(`alertname=${alert}`, `severity=${severity}`), alert).toBe(meant[severity] ?? 'nobody')
    }
    expect(receiverOf('alertname=SomethingElse')).toBe('working-hours')
  })

  test('a rule that no longer fires is found', async () => {
    const rulesText = readFileSync(join(folder, 'rules/database.yaml'), 'utf8')
    const root = await plantFolder({
      'rules/database.yaml': rulesText.replace('< 2 and', '< 0 and'),
      'tests/database.test.yaml': readFileSync(join(folder, 'tests/database.test.yaml'), 'utf8'),
    })
    const { status } = run('promtool', ['test', 'rules', join(root, 'tests/database.test.yaml')])
    expect(status).not.toBe(0)
  })

  test('each alert is seen firing and, in the same or another case, keeping silent', () => {
    const cases = readdirSync(join(folder, 'tests'))
      .map((name) => readFileSync(join(folder, 'tests', name), 'utf8'))
      .join('\n')
    for (const { alert = '' } of alerts)
      expect(cases, alert).toMatch(new RegExp(`alertname: ${alert}\\n\\s+exp_alerts:\\n`, 'u'))
  })

  test.each([
    ['critical', 'on-duty'],
    ['high', 'working-hours'],
    ['warning', 'working-hours'],
  ])('what is %s goes to %s', (severity, receiver) => {
    const config = '--config.file=ops/alertmanager/alertmanager.yaml'
    const { stdout } = run('amtool', ['config', 'routes', 'test', config, `severity=${severity}`, 'alertname=Any'])
    expect(stdout.trim()).toBe(receiver)
    expect(run('amtool', ['check-config', 'ops/alertmanager/alertmanager.yaml']).status).toBe(0)
  })
})

test('the rules name only metrics that the product has, or that they record themselves', () => {
  const known = new Set(
    Object.values(metricDefinitions).flatMap(({ name }) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]),
  )
  const recorded = new Set(rules.map(({ record }) => record))
  for (const { expr } of rules) {
    for (const [name] of expr.matchAll(/\b(?:rolewright|process|nodejs)[_:][a-z0-9_:]+/gu))
      expect(known.has(name) || recorded.has(name), name).toBe(true)
  }
})

test('each alert has a runbook with a symptom, checks, mitigation, causes and a role to call', () => {
  const pages = new Set(readdirSync('ops/runbooks').map((name) => `ops/runbooks/${name}`))
  const linked = new Set(alerts.map(({ annotations }) => annotations?.runbook ?? ''))
  expect([...linked].sort()).toEqual([...pages].sort())
  for (const page of pages) {
    const text = readFileSync(page, 'utf8')
    for (const part of ['Symptom', 'Check', 'Mitigate', 'Root causes', 'Whom to call'])
      expect(text, `${page}: ${part}`).toMatch(new RegExp(`^## ${part}\\n\\n\\S`, 'mu'))
  }
})

test('the metrics and events that runbooks send people to exist', () => {
  const known = new Set(Object.values(metricDefinitions).flatMap(({ name }) => [name, `${name}_bucket`]))
  const recorded = new Set(rules.map(({ record }) => record))
  for (const page of readdirSync('ops/runbooks')) {
    const text = readFileSync(join('ops/runbooks', page), 'utf8')
    for (const [name] of text.matchAll(/\b(?:rolewright|process|nodejs)[_:][a-z0-9_:]+/gu))
      expect(known.has(name) || recorded.has(name), `${page}: ${name}`).toBe(true)
  }
})
