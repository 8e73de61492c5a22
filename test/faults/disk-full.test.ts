/** A disk that fills up under an embedded server: writing is refused with a sentence, reading goes on, and nothing that was acknowledged is lost. */
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportAnswer } from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'
import { expectRecovery } from '../harness/recovery.ts'

const run = promisify(execFile)
/** A disk of its own is mounted: that takes root, which the whole check has. */
const isRoot = process.getuid?.() === 0
if (!isRoot) process.stderr.write('The test of a full disk mounts one, which takes root. It is skipped.\n')

describe.skipIf(!isRoot)('a full disk', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let disk: string
  let server: RunningServer
  let api: ApiClient
  const kept: string[] = []

  const open = async (): Promise<void> => {
    server = await startServer({ DATA_DIR: disk })
    api = createApiClient(server.address, await readServerToken(disk))
  }
  /** 50 KB each: more than the pages that are open already have room for. */
  const paste = (hall: number) =>
    api.post<ImportAnswer & { detail?: string; code?: string }>('/api/v1/postings/texts', {
      title: `Welder ${hall}`,
      company: 'Hall',
      text: `You weld steel in hall ${hall}. ${Array.from({ length: 2_500 }, () => crypto.randomUUID().slice(0, 19)).join(' ')}`,
    })
  const listed = async (): Promise<string[]> => {
    const { status, body } = await api.get<{ postings: { id: string }[] }>('/api/v1/postings')
    expect(status).toBe(200)
    return body.postings.map(({ id }) => id).sort()
  }

  beforeAll(async () => {
    folder = await makeDataFolder()
    disk = join(folder.path, 'disk')
    await mkdir(disk)
    await run('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', disk])
    await open()
    const first = await paste(1)
    kept.push(...first.body.postingIds)
  })
  afterAll(async () => {
    await server?.stop()
    await run('umount', [disk])
    await folder?.remove()
  })

  test('is told to whoever writes as 503 with what to do, while reading and the probes go on', async () => {
    // What does not fit any more is what was meant.
    await writeFile(join(disk, 'filler'), new Uint8Array(100 << 20)).catch(() => {})
    const refused: Awaited<ReturnType<typeof paste>>[] = []
    for (let hall = 2; hall < 8; hall++) {
      const answer = await paste(hall)
      if (answer.status === 200) kept.push(...answer.body.postingIds)
      else refused.push(answer)
    }
    expect(refused.length).toBeGreaterThan(0)
    for (const { status, body } of refused)
      expect([status, body.code, body.detail]).toEqual([503, 'unavailable', expect.stringMatching(/disk .* is full/u)])
    expect(await listed()).toEqual([...kept].sort())
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200)
  })

  test('with room again everything goes on by itself, and a restart finds all that was acknowledged', async () => {
    await rm(join(disk, 'filler'))
    const after = await expectRecovery('writing, with room again', () => paste(9))
    expect(after.status).toBe(200)
    kept.push(...after.body.postingIds)
    await server.stop()
    await expectRecovery('the server whose disk was full', open)
    expect(await listed()).toEqual([...kept].sort())
  })
})
