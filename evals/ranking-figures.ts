/** Figures of quality of a ranking, as the literature defines them. */

/** Average precision: the precision at each relevant one, averaged over all relevant ones (also those not found). */
export function averagePrecision(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  let found = 0
  let sum = 0
  for (const [at, id] of ranked.entries()) {
    if (!relevant.has(id)) continue
    found++
    sum += found / (at + 1)
  }
  return relevant.size === 0 ? 0 : sum / relevant.size
}

/** R-precision at k: found among the first k, of as many as could stand there. */
export const precisionAt = (ranked: readonly string[], relevant: ReadonlySet<string>, k: number): number =>
  relevant.size === 0 ? 0 : ranked.slice(0, k).filter((id) => relevant.has(id)).length / Math.min(k, relevant.size)

/** nDCG at k with gains 2^grade - 1. @param grades of the ranking, best ranked first; all graded ones are in it */
export function ndcgAt(grades: readonly number[], k: number): number {
  const gain = (list: readonly number[]): number =>
    list.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const ideal = gain([...grades].sort((one, other) => other - one))
  return ideal === 0 ? 0 : gain(grades) / ideal
}

export const recallAt = (ranked: readonly string[], relevant: ReadonlySet<string>, k: number): number =>
  relevant.size === 0 ? 0 : ranked.slice(0, k).filter((id) => relevant.has(id)).length / relevant.size

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

export const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4)
