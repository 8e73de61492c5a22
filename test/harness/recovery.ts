/** How long a fault is felt after its cause is gone: each fault case states a bound, and prints what it took. */
import { expect } from 'vitest'

/** What comes back by itself or with its process: seconds on a quiet machine, 64 s for an embedded server at a load of ten on two cores. */
const usualSeconds = 180
/** A worker that says nothing is taken for dead after 30 s by default: then another begins. */
export const untilMissed = 240

/**
 * Waits for what comes back and says how long it took.
 * @param what in words, such as `the run of a killed worker` @param recover resolves when it works again
 * @returns what it gives. Fails the test where it took longer than `boundSeconds`, three minutes where nothing else is said
 */
export async function expectRecovery<T>(
  what: string,
  recover: () => Promise<T>,
  boundSeconds = usualSeconds,
): Promise<T> {
  const begun = performance.now()
  const recovered = await recover()
  const seconds = (performance.now() - begun) / 1000
  process.stderr.write(`recovery: ${what} after ${seconds.toFixed(1)} s, at most ${boundSeconds} s\n`)
  expect(seconds, `recovery of ${what}, in seconds`).toBeLessThan(boundSeconds)
  return recovered
}
