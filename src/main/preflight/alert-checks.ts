/** What preflight says about alerts: rules with a runbook each, people behind the receivers, a Prometheus that has them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf } from '../../kernel/errors.ts'
import { createEndpointFetch } from '../../platform/http/endpoint-fetch.ts'
import { type Finding, failed, ok, warning } from './finding.ts'

export interface AlertRule {
  readonly name: string
  /** Relative to the repository; null: it has none. */
  readonly runbook: string | null
}

/** Read line by line: a rule begins with `- alert:`, and its annotations follow. */
async function listAlerts(root: string): Promise<AlertRule[]> {
  const folder = join(root, 'ops/prometheus/rules')
  const texts = await Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) =>
    text
      .split(/^\s*- alert:/mu)
      .slice(1)
      .map((block) => ({
        name: block.trim().split(/\s/u, 1)[0] ?? '',
        runbook: /^\s*runbook: (\S+)$/mu.exec(block)?.[1] ?? null,
      })),
  )
}

/** PRE-15 */
export async function checkRunbooks(root: string): Promise<Finding[]> {
  const alerts = await listAlerts(root)
  const readable = await Promise.all(
    alerts.map(async ({ name, runbook }) => {
      const text = runbook === null ? '' : await readFile(join(root, runbook), 'utf8').catch(() => '')
      return text.includes('## Mitigate') ? null : name
    }),
  )
  const without = readable.filter((name) => name !== null)
  if (without.length === 0) return [ok(`Each of ${alerts.length} alerts has a runbook.`)]
  return [failed(`No runbook for ${without.join(', ')}.`, 'Restore ops/runbooks from the release.')]
}

const rulesAnswer = z.object({
  data: z.object({ groups: z.array(z.object({ rules: z.array(z.object({ name: z.string(), health: z.string() })) })) }),
})
const receiversAnswer = z.object({ data: z.object({ activeAlertmanagers: z.array(z.object({ url: z.string() })) }) })
const targetsAnswer = z.object({
  data: z.object({
    activeTargets: z.array(z.object({ labels: z.record(z.string(), z.string()), health: z.string() })),
  }),
})

const placeholderReceiver = /127\.0\.0\.1:9095/u

/** PRE-4. @param prometheus its address, or null: then only files are looked at */
export async function checkAlerting(root: string, prometheus: string | null): Promise<Finding[]> {
  const routing = await readFile(join(root, 'ops/alertmanager/alertmanager.yaml'), 'utf8')
  const findings = placeholderReceiver.test(routing)
    ? [
        warning(
          'ops/alertmanager/alertmanager.yaml still sends to the relays of the example.',
          'Put your own receivers in their place, in this file or in yours.',
        ),
      ]
    : []
  if (prometheus === null)
    return [
      ...findings,
      failed('No Prometheus was asked whether it has the rules.', 'Give its address: --prometheus http://HOST:9090'),
    ]
  const client = createEndpointFetch()
  const ask = async <T>(path: string, shape: z.ZodType<T>): Promise<T> => {
    const answer = await client.fetch(`${prometheus.replace(/\/$/u, '')}${path}`, {
      signal: AbortSignal.timeout(5_000),
    })
    return shape.parse(await answer.json())
  }
  try {
    const { groups } = (await ask('/api/v1/rules?type=alert', rulesAnswer)).data
    const healthy = new Set(
      groups.flatMap(({ rules }) => rules.filter((rule) => rule.health !== 'err').map(({ name }) => name)),
    )
    const alerts = await listAlerts(root)
    const missing = alerts.filter(({ name }) => !healthy.has(name)).map(({ name }) => name)
    findings.push(
      missing.length === 0
        ? ok(`Prometheus evaluates all ${alerts.length} alerts.`)
        : failed(
            `Prometheus does not evaluate ${missing.join(', ')}.`,
            'Load ops/prometheus/rules, and look at its /rules page.',
          ),
    )
    const { activeAlertmanagers } = (await ask('/api/v1/alertmanagers', receiversAnswer)).data
    if (activeAlertmanagers.length === 0)
      findings.push(
        failed(
          'Prometheus knows no Alertmanager: nobody would hear of an alert.',
          'Add it under `alerting` in its configuration.',
        ),
      )
    const { activeTargets } = (await ask('/api/v1/targets?state=active', targetsAnswer)).data
    const ours = activeTargets.filter(({ labels }) => /^rolewright/u.test(labels.job ?? ''))
    const down = ours.filter(({ health }) => health !== 'up').length
    if (ours.length === 0)
      findings.push(
        failed('Prometheus scrapes no process of Rolewright.', 'Add jobs named rolewright-web and rolewright-worker.'),
      )
    else if (down > 0)
      findings.push(
        failed(`${down} of ${ours.length} processes do not answer Prometheus.`, 'ops/runbooks/ProcessDown.md'),
      )
    else findings.push(ok(`Prometheus reads all ${ours.length} processes.`))
  } catch (error) {
    findings.push(
      failed(
        `Prometheus at ${prometheus} did not answer: ${messageOf(error)}.`,
        'Check the address, and that this machine may reach it.',
      ),
    )
  } finally {
    await client.close()
  }
  return findings
}
