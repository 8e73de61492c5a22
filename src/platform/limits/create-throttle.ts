/** The throttle over any counters. */
import { sha256Hex } from '../../kernel/text.ts'
import type { Quota, QuotaState, Throttle } from './throttle.ts'
import type { WindowCounters } from './window-counters.ts'

/** Hashed: an address or an e-mail has no business in the keys of a Redis. 128 bits keep subjects apart. */
const keyOf = (subject: string, { name }: Quota): string => `${name}:${sha256Hex(subject).slice(0, 32)}`

/** A throttle that counts with these counters. */
export const createThrottle = (counters: WindowCounters): Throttle => ({
  async take(subject, quotas, points = 1) {
    const states: QuotaState[] = []
    for (const quota of quotas) {
      const { used, resetMs } = await counters.add(keyOf(subject, quota), points, quota.windowSeconds)
      const state = { quota, remaining: Math.max(0, quota.limit - used), resetMs }
      states.push(state)
      if (used > quota.limit)
        return { allowed: false, states, refusedBy: state, isFirstRefusal: used - points <= quota.limit }
    }
    return { allowed: true, states, refusedBy: null, isFirstRefusal: false }
  },
  async forget(subject, quotas) {
    await Promise.all(quotas.map((quota) => counters.clear(keyOf(subject, quota))))
  },
})
