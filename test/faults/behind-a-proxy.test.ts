/** Servers are replaced one after the other behind a real proxy while people work: not one request fails. */
import { expect, onTestFinished, test } from 'vitest'
import type { ProfileAnswer } from '../../src/main/cli/answers.ts'
import { createApiClient } from '../harness/api-client.ts'
import { findFreePort } from '../harness/free-port.ts'
import { startLoad, until } from '../harness/load.ts'
import { inRepository, type RunningServer, startServer } from '../harness/processes.ts'
import { hasProxy, startProxy } from '../harness/proxy-server.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

test.skipIf(!hasProxy || !hasServerDatabase)(
  'SIGTERM to each server in turn under load fails not one request of those who come through a proxy',
  async () => {
    const installation = await createServerInstallation()
    onTestFinished(() => installation.remove())
    const ports = [await findFreePort(), await findFreePort()]
    const start = (port: number): Promise<RunningServer> =>
      startServer({ ...installation.variables, PORT: String(port), LOG_LEVEL: 'INFO', SHUTDOWN_DRAIN_SECONDS: '5' })
    const servers = new Map<number, RunningServer>()
    onTestFinished(async () => void (await Promise.all([...servers.values()].map((one) => one.stop()))))
    const proxy = await startProxy(ports)
    onTestFinished(() => proxy.stop())
    const isSeenAs = (port: number, state: string) =>
      until(
        () => proxy.stateOf(port),
        (seen) => seen === state,
      )
    for (const port of ports) {
      servers.set(port, await start(port))
      await isSeenAs(port, 'UP')
    }

    const api = createApiClient(proxy.address, installation.key)
    const resume = inRepository('test/fixtures/resume.txt')
    const { body: profile } = await api.upload<ProfileAnswer>('/api/v1/profiles', resume)
    const load = startLoad({
      clients: 8,
      token: installation.key,
      ask: (n) => {
        if (n % 5 === 0)
          return { method: 'POST', url: `${proxy.address}/api/v1/profiles/${profile.id}/matches`, body: '{}' }
        if (n % 7 !== 0) return { method: 'GET', url: `${proxy.address}/api/v1/postings` }
        const body = JSON.stringify({ title: 'Mason', text: `We look for mason number ${n}. You know stone.` })
        return { method: 'POST', url: `${proxy.address}/api/v1/postings/texts`, body }
      },
    })
    const more = (count: number): Promise<unknown> => {
      const before = load.answers.length
      return until(
        async () => load.answers.length,
        (now) => now >= before + count,
      )
    }
    await more(50)
    for (const port of ports) {
      const leaving = servers.get(port)
      leaving?.child.kill('SIGTERM')
      await isSeenAs(port, 'DOWN')
      expect((await leaving?.exited)?.code).toBe(0)
      expect(leaving?.output()).not.toContain('shutdown.requests_cut')
      await more(50)
      servers.set(port, await start(port))
      await isSeenAs(port, 'UP')
      await more(50)
    }
    await load.stop()
    expect(load.failures).toEqual([])
    expect(load.answers.filter(({ status }) => status !== 200)).toEqual([])
  },
  240_000,
)
