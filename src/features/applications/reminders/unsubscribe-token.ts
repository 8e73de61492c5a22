/** What stands in the link that stops reminders: whom it is for, signed. It opens nothing else, and never ends. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u

const signatureOf = (key: string, ownerId: string): Buffer =>
  createHmac('sha256', key).update('rolewright unsubscribe\0').update(ownerId).digest()

/** Signed with the current key. */
export const unsubscribeToken = (keys: SecretKeys, ownerId: string): string =>
  `${ownerId}.${signatureOf(keys[0].value, ownerId).toString('base64url')}`

/** Null for what was not signed here, by this key or one before it. */
export function ownerOfToken(keys: SecretKeys, token: string): string | null {
  const [ownerId = '', given = ''] = token.split('.')
  if (!uuid.test(ownerId)) return null
  const signature = Buffer.from(given, 'base64url')
  const isSigned = keys.some(({ value }) => {
    const right = signatureOf(value, ownerId)
    return signature.length === right.length && timingSafeEqual(signature, right)
  })
  return isSigned ? ownerId : null
}
