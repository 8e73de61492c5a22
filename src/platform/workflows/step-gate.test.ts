import { expect, test } from 'vitest'
import { createStepGate } from './step-gate.ts'

test('closing waits for the steps under way, whatever becomes of them, and no step begins any more', async () => {
  const gate = createStepGate()
  const first = Promise.withResolvers<string>()
  const second = Promise.withResolvers<string>()
  const passed = gate.pass(() => first.promise)
  const failed = gate.pass(() => second.promise).catch((error: unknown) => error)
  const closing = gate.close(60_000)
  let begun = false
  void gate.pass(async () => {
    begun = true
  })
  first.resolve('done')
  second.reject('broken')
  expect(await closing).toEqual({ running: 0, parked: 1 })
  expect([await passed, await failed, begun]).toEqual(['done', 'broken', false])
})

test('a step that does not end is waited for only so long', async () => {
  const gate = createStepGate()
  void gate.pass(() => new Promise(() => undefined))
  expect(await gate.close(5)).toEqual({ running: 1, parked: 0 })
})
