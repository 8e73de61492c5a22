/** The runner against a child that hangs, crashes and eats memory. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../kernel/errors.ts'
import { type ChildRunner, type ChildRunnerOptions, createChildRunner } from './child-runner.ts'
import type { Order } from './fixtures/misbehaving-child.ts'

const entry = new URL('./fixtures/misbehaving-child.ts', import.meta.url)
const runners: ChildRunner<Order, unknown>[] = []

const runnerWith = (options: Partial<ChildRunnerOptions> = {}) => {
  const runner = createChildRunner<Order, unknown>({
    entry,
    timeoutMs: 20_000,
    maxOldSpaceMb: 64,
    recycleAfter: 100,
    ...options,
  })
  runners.push(runner)
  return runner
}

/** A process that is gone cannot be signalled. */
const isAlive = (pid: unknown): boolean => {
  try {
    return process.kill(Number(pid), 0)
  } catch {
    return false
  }
}

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.close()))
})

describe('a child runner', () => {
  it('passes bytes there and back unchanged', async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 256)
    const echoed = (await runnerWith().run({ do: 'echo', bytes })) as Uint8Array
    expect(Buffer.compare(Buffer.from(echoed), Buffer.from(bytes))).toBe(0)
  })

  it('keeps one child for many requests and gives it none of our environment', async () => {
    const runner = runnerWith()
    const pids = await Promise.all([1, 2, 3].map(() => runner.run({ do: 'pid' })))
    expect(new Set(pids).size).toBe(1)
    process.env.ROLEWRIGHT_TEST_SECRET = 'x'
    expect(await runnerWith().run({ do: 'environment' })).not.toContain('ROLEWRIGHT_TEST_SECRET')
  })

  it('kills a child that hangs, says so, and serves the next request from a fresh one', async () => {
    const runner = runnerWith({ timeoutMs: 1_500 })
    const first = await runner.run({ do: 'pid' })
    await expect(runner.run({ do: 'hang' })).rejects.toMatchObject({ code: 'timed_out' })
    const second = await runner.run({ do: 'pid' })
    expect(second).not.toBe(first)
    expect(isAlive(first)).toBe(false)
  })

  it.each(['abort', 'exit'] as const)('survives a child that ends by %s', async (kind) => {
    const runner = runnerWith()
    await expect(runner.run({ do: kind })).rejects.toMatchObject({ code: 'internal' })
    expect(await runner.run({ do: 'pid' })).toBeTypeOf('number')
  })

  it.each(['heap', 'buffers'] as const)('stops a child whose %s grow without end', async (kind) => {
    const runner = runnerWith({
      maxRssMb: 400,
      describeDeath: (death, cause) => new AppError('unreadable_document', death, { cause }),
    })
    const failure = runner.run({ do: kind })
    await expect(failure).rejects.toMatchObject({ code: 'unreadable_document', message: 'out_of_memory' })
    expect(await runner.run({ do: 'pid' })).toBeTypeOf('number')
  })

  it('hands on the errors of the handler, and hides defects', async () => {
    const runner = runnerWith()
    await expect(runner.run({ do: 'refuse' })).rejects.toMatchObject({
      code: 'unreadable_document',
      message: 'No.',
      issues: [{ path: 'a', message: 'b' }],
    })
    const defect = await runner.run({ do: 'defect' }).catch((error: unknown) => error)
    expect(defect).toMatchObject({ code: 'internal', cause: { message: 'secret detail' } })
    expect((defect as Error).message).not.toContain('secret')
  })

  it('replaces the child after the agreed number of requests', async () => {
    const runner = runnerWith({ recycleAfter: 2 })
    const pids = [await runner.run({ do: 'pid' }), await runner.run({ do: 'pid' }), await runner.run({ do: 'pid' })]
    expect(pids[1]).toBe(pids[0])
    expect(pids[2]).not.toBe(pids[1])
  })

  it('ends a child that has had nothing to do for a while, and starts another when there is work again', async () => {
    const runner = runnerWith({ idleTimeoutMs: 100 })
    const first = await runner.run({ do: 'pid' })
    // Three times as long as it may idle: work is not idleness.
    expect(await runner.run({ do: 'wait' })).toBe(first)
    await expect.poll(() => isAlive(first), { timeout: 5_000 }).toBe(false)
    expect(await runner.run({ do: 'pid' })).not.toBe(first)
  })

  it('refuses what exceeds its queue, and everything once closed', async () => {
    const runner = runnerWith({ maxQueued: 1 })
    const running = runner.run({ do: 'wait' })
    const waiting = runner.run({ do: 'pid' })
    await expect(runner.run({ do: 'pid' })).rejects.toMatchObject({ code: 'unavailable' })
    expect(await waiting).toBe(await running)
    const interrupted = runner.run({ do: 'hang' })
    await Promise.all([expect(interrupted).rejects.toMatchObject({ code: 'unavailable' }), runner.close()])
    await expect(runner.run({ do: 'pid' })).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('stops work that is aborted, running or waiting, and goes on with the rest', async () => {
    const runner = runnerWith()
    const pid = await runner.run({ do: 'pid' })
    const running = new AbortController()
    const waiting = new AbortController()
    const hanging = runner.run({ do: 'hang' }, { signal: running.signal })
    const queued = runner.run({ do: 'pid' }, { signal: waiting.signal })
    const kept = runner.run({ do: 'pid' })
    waiting.abort(new Error('left'))
    running.abort(new Error('gone'))
    await expect(hanging).rejects.toThrow('gone')
    await expect(queued).rejects.toThrow('left')
    expect(await kept).not.toBe(pid)
  })

  it('is closed before its process ends, so that what follows the closing is done', async () => {
    const program = `
      import { createChildRunner } from ${JSON.stringify(new URL('./child-runner.ts', import.meta.url).href)}
      const runner = createChildRunner({ entry: new URL(${JSON.stringify(entry.href)}), timeoutMs: 20000, maxOldSpaceMb: 64, recycleAfter: 9 })
      await runner.run({ do: 'pid' })
      await runner.close()
      console.log('closed')`
    const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 30_000,
    })
    expect(ended.stdout.trim()).toBe('closed')
  })

  it('lets the process end while its child is idle, and takes the child along', async () => {
    const program = `
      import { createChildRunner } from ${JSON.stringify(new URL('./child-runner.ts', import.meta.url).href)}
      const runner = createChildRunner({ entry: new URL(${JSON.stringify(entry.href)}), timeoutMs: 20000, maxOldSpaceMb: 64, recycleAfter: 9 })
      console.log(await runner.run({ do: 'pid' }))`
    const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 30_000,
    })
    await expect.poll(() => isAlive(ended.stdout.trim()), { timeout: 5_000 }).toBe(false)
  })
})
