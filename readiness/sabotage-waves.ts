/** Which rows can be taken away at the same time: each must still be told apart by a proof of its own. */
import type { Proof, Row } from './read-rows.ts'

const isSame = (one: Proof, other: Proof): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The proofs of a row that no other row of the wave names: only they tell which of the rows is gone. */
const ownProofs = (row: Row, wave: readonly Row[]): Proof[] =>
  row.proof.filter((proof) => !wave.some((other) => other !== row && other.proof.some((one) => isSame(one, proof))))

/**
 * Rows whose sabotages bear the same word in `together` share a run of their tests, as far as their proofs differ; all others
 * have one for themselves.
 * @returns waves of rows, in the rows' order; where a wave has several, with no proof but their own
 */
export function planWaves(rows: readonly Row[]): Row[][] {
  const waves: Row[][] = []
  for (const row of rows) {
    const { together } = row.sabotage ?? {}
    const wave = together === undefined ? undefined : waves.find((one) => isOf(one, together) && isTold([...one, row]))
    if (wave) wave.push(row)
    else waves.push([row])
  }
  return waves.map((wave) => wave.map((row) => ({ ...row, proof: ownProofs(row, wave) })))
}

const isOf = (wave: readonly Row[], together: string): boolean =>
  wave.every(({ sabotage }) => sabotage?.together === together)

const isTold = (wave: readonly Row[]): boolean => wave.every((row) => ownProofs(row, wave).length > 0)
