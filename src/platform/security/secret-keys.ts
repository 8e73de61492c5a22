/** SECRET_KEY and the keys before it: the current one signs and encrypts, all of them verify and decrypt. */
import { createHash } from 'node:crypto'

export interface SecretKey {
  /** Says which key something was made with, and nothing about the key. A number from 1 to 2^31, the same in every process. */
  readonly version: number
  readonly value: string
}

/** The first is the current one. */
export type SecretKeys = readonly [SecretKey, ...SecretKey[]]

// Of the key itself and not of its place: keys move from first to second when they are replaced.
const versionOf = (value: string): number =>
  (createHash('sha256').update('rolewright key version\0').update(value).digest().readUInt32BE() >>> 1) + 1

/** @param previous keys that were current before, in any order */
export function secretKeys(current: string, previous: readonly string[]): SecretKeys {
  const first = { version: versionOf(current), value: current }
  const others = previous.filter((value) => value !== current).map((value) => ({ version: versionOf(value), value }))
  return [first, ...others]
}
