/** Text under SECRET_KEY: XChaCha20-Poly1305, with the version of its key in front, as better-auth writes it. */
import { parseEnvelope, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { SecretKeys } from './secret-keys.ts'

/** The keys as the library takes them. */
const configOf = (keys: SecretKeys) => ({
  keys: new Map(keys.map(({ version, value }) => [version, value])),
  currentVersion: keys[0].version,
})

/** Whether the text was encrypted with the current key. */
export const isCurrent = (keys: SecretKeys, sealed: string): boolean =>
  parseEnvelope(sealed)?.version === keys[0].version

/** A text under the current key. */
export const seal = (keys: SecretKeys, text: string): Promise<string> =>
  symmetricEncrypt({ key: configOf(keys), data: text })

/** What was sealed. @throws Error when its key is not among these, or the text was tampered with */
export const unseal = (keys: SecretKeys, sealed: string): Promise<string> =>
  symmetricDecrypt({ key: configOf(keys), data: sealed })

/** The same text under the current key. @throws Error when its key is not among these */
export async function sealAnew(keys: SecretKeys, sealed: string): Promise<string> {
  const key = configOf(keys)
  return symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data: sealed }) })
}
