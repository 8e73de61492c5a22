/** Chance that can be repeated: the same seed gives the same requests. */

export interface Random {
  /** From 0, below 1. */
  next(): number
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T
  chance(probability: number): boolean
}

/** mulberry32: 32 bits of state are plenty for choosing test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    pick: (from) => {
      const found = from[between(0, from.length - 1)]
      if (found === undefined && from.length === 0) throw new Error('there is nothing to pick from')
      return found as (typeof from)[number]
    },
    chance: (probability) => next() < probability,
  }
}
