/** Who is refused most right now, told without a label for each: a label per account would be a series per account. */

/** Refusals of the last five minutes, to two and a half. */
const windowMs = 300_000
/** Space-saving counters: with so many, whoever causes more than 1 in 500 refusals is certainly among them. */
const maxSubjects = 500

export interface Dominance {
  note(subject: string, nowMs: number): void
  /** Refusals of the one that was refused most. */
  most(nowMs: number): number
}

/** Metwally's space-saving algorithm over two half windows. A newcomer takes the place, and the count, of the least one. */
export function createDominance(): Dominance {
  let before = new Map<string, number>()
  let now = new Map<string, number>()
  let halfEndsAt = 0

  function turn(nowMs: number): void {
    if (nowMs < halfEndsAt) return
    before = nowMs < halfEndsAt + windowMs / 2 ? now : new Map()
    now = new Map()
    halfEndsAt = nowMs + windowMs / 2
  }

  function replaceLeast(subject: string): void {
    let least: [string, number] = ['', Number.POSITIVE_INFINITY]
    for (const entry of now) if (entry[1] < least[1]) least = entry
    now.delete(least[0])
    now.set(subject, least[1] + 1)
  }

  return {
    note(subject, nowMs) {
      turn(nowMs)
      const count = now.get(subject)
      if (count !== undefined) now.set(subject, count + 1)
      else if (now.size < maxSubjects) now.set(subject, 1)
      else replaceLeast(subject)
    },
    most(nowMs) {
      turn(nowMs)
      const subjects = new Set([...before.keys(), ...now.keys()])
      return Math.max(0, ...[...subjects].map((one) => (before.get(one) ?? 0) + (now.get(one) ?? 0)))
    },
  }
}
