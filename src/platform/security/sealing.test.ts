/** What is personal, kept so that the database alone tells nothing of it. */
import { describe, expect, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { createSealing, noSealing, openJson, sealJson } from './sealing.ts'
import { secretKeys } from './secret-keys.ts'

const [ana, ben] = ['0195ed00-0000-7000-8000-00000000000a', '0195ed00-0000-7000-8000-00000000000b']
const [old, next] = ['the key that was there first, long', 'the key that came after it, longer']
const before = createSealing(secretKeys(old, []))
const after = createSealing(secretKeys(next, [old]))
const words = 'Ana Ördög, +36 1 234 5678 🦊'

const codeOf = (work: () => unknown): string | null => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof AppError ? error.code : `a defect: ${error}`
  }
}

describe('what is sealed', () => {
  test('comes back as it was, says nothing of itself, and is never the same twice', () => {
    const sealed = before.sealText(ana, words)
    expect(before.openText(ana, sealed)).toBe(words)
    expect(sealed).not.toContain('Ana')
    expect(before.sealText(ana, words)).not.toBe(sealed)
    const file = new TextEncoder().encode(words)
    expect(Buffer.from(before.openBytes(ana, before.sealBytes(ana, file)))).toEqual(Buffer.from(file))
    expect(openJson(before, ana, sealJson(before, ana, [{ value: words }]))).toEqual([{ value: words }])
    expect(before.openText(ana, before.sealText(ana, ''))).toBe('')
  })

  test('does not open in another person’s row, changed by one bit, or under another key', () => {
    const sealed = before.sealText(ana, words)
    const file = before.sealBytes(ana, new TextEncoder().encode(words))
    const bent = Uint8Array.from(file, (byte, at) => (at === file.length - 1 ? byte ^ 1 : byte))
    expect(codeOf(() => before.openText(ben, sealed))).toBe('unavailable')
    expect(codeOf(() => before.openBytes(ana, bent))).toBe('unavailable')
    expect(codeOf(() => createSealing(secretKeys(next, [])).openText(ana, sealed))).toBe('unavailable')
    expect(codeOf(() => noSealing.openText(ana, sealed))).toBe('unavailable')
    expect(codeOf(() => noSealing.openBytes(ana, file))).toBe('unavailable')
  })

  test('with the key before is read, and known to be due under the current one', () => {
    const sealed = before.sealText(ana, words)
    expect(after.openText(ana, sealed)).toBe(words)
    expect([before.isCurrent(sealed), after.isCurrent(sealed)]).toEqual([true, false])
    expect(after.isCurrent(after.sealText(ana, words))).toBe(true)
  })

  test('beside what was kept before sealing began, which is read as it is', () => {
    expect(after.openText(ana, words)).toBe(words)
    expect(openJson(after, ana, { value: words })).toEqual({ value: words })
    expect([after.isCurrent(words), after.isCurrent(new Uint8Array([1, 2]))]).toEqual([false, false])
    expect([noSealing.isCurrent(words), noSealing.sealText(ana, words)]).toEqual([true, words])
  })

  test('is not mistaken for what somebody writes to look like it', () => {
    const forged = before.sealText(ben, 'x')
    expect(before.openText(ana, before.sealText(ana, forged))).toBe(forged)
  })
})
