/** What is personal, unreadable for whoever has the database and not SECRET_KEY: AES-256-GCM, each person under a key of their own. */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { AppError } from '../../kernel/errors.ts'
import type { SecretKeys } from './secret-keys.ts'

/** Seals and opens what one person keeps. Rows from before it was switched on are clear, and are read as they are. */
export interface Sealing {
  /** False: everything is kept as it is. */
  readonly isOn: boolean
  /** @returns text that `openText` reads; the text itself where nothing is sealed */
  sealText(ownerId: string, text: string): string
  /** @throws AppError `unavailable` when its key is not at hand, or it was changed or moved from another person */
  openText(ownerId: string, kept: string): string
  sealBytes(ownerId: string, bytes: Uint8Array): Uint8Array
  /** @throws AppError as `openText` */
  openBytes(ownerId: string, kept: Uint8Array): Uint8Array
  /** Whether it is kept as it would be written now. */
  isCurrent(kept: string | Uint8Array): boolean
}

// No text of a document begins with this control character, and no file with these four bytes.
const textMark = '\u0001rws1:'
const bytesMark = Buffer.from([0x01, 0x72, 0x77, 0x73])
const [nonceBytes, tagBytes] = [12, 16]
const headBytes = bytesMark.length + 4 + nonceBytes + tagBytes

const isSealedText = (kept: string): boolean => kept.startsWith(textMark)
const isSealedBytes = (kept: Uint8Array): boolean =>
  kept.byteLength >= headBytes && bytesMark.equals(kept.subarray(0, bytesMark.length))

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const bytesOfText = (kept: string): Buffer => Buffer.from(kept.slice(textMark.length), 'base64url')
const versionOf = (kept: string | Uint8Array): number =>
  (typeof kept === 'string' ? bytesOfText(kept.slice(0, textMark.length + 12)) : bufferOf(kept)).readUInt32BE(
    bytesMark.length,
  )

const refused = (cause?: unknown): AppError =>
  new AppError(
    'unavailable',
    'What was kept cannot be read: it was encrypted with a key that is neither SECRET_KEY nor in SECRET_KEYS_PREVIOUS. Whoever runs the server names that key, and restarts.',
    cause === undefined ? {} : { cause },
  )

/** A key for each person: what is copied into another person's row does not open, and no nonce is drawn often enough to repeat. */
const keyOf = (secret: string, ownerId: string): KeyObject =>
  createSecretKey(createHmac('sha256', secret).update(`rolewright personal data\0${ownerId}`).digest())

/** A profile is hundreds of values under one key, and making a key costs more than using it. */
const maxKeptKeys = 1_000

function keepKeys(secret: string): (ownerId: string) => KeyObject {
  const kept = new Map<string, KeyObject>()
  return (ownerId) => {
    const known = kept.get(ownerId)
    if (known !== undefined) return known
    const key = keyOf(secret, ownerId)
    if (kept.size >= maxKeptKeys) kept.clear()
    kept.set(ownerId, key)
    return key
  }
}

/** Everything is written under the current key; what the keys before wrote is read. */
export function createSealing(keys: SecretKeys): Sealing {
  const [current] = keys
  const keyFinders = new Map(keys.map(({ version, value }) => [version, keepKeys(value)]))
  const currentKeyOf = keyFinders.get(current.version) ?? keepKeys(current.value)

  function seal(ownerId: string, bytes: Uint8Array): Buffer {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', currentKeyOf(ownerId), nonce)
    const sealed = [cipher.update(bytes), cipher.final()]
    const version = Buffer.alloc(4)
    version.writeUInt32BE(current.version)
    return Buffer.concat([bytesMark, version, nonce, cipher.getAuthTag(), ...sealed])
  }

  function open(ownerId: string, sealed: Buffer): Buffer {
    const keyOfOwner = keyFinders.get(versionOf(sealed))
    if (keyOfOwner === undefined) throw refused()
    const nonceAt = bytesMark.length + 4
    const tagAt = nonceAt + nonceBytes
    try {
      const nonce = sealed.subarray(nonceAt, tagAt)
      const decipher = createDecipheriv('aes-256-gcm', keyOfOwner(ownerId), nonce, { authTagLength: tagBytes })
      decipher.setAuthTag(sealed.subarray(tagAt, headBytes))
      return Buffer.concat([decipher.update(sealed.subarray(headBytes)), decipher.final()])
    } catch (error) {
      throw refused(error)
    }
  }

  return {
    isOn: true,
    sealText: (ownerId, text) => textMark + seal(ownerId, Buffer.from(text)).toString('base64url'),
    openText: (ownerId, kept) => (isSealedText(kept) ? open(ownerId, bytesOfText(kept)).toString() : kept),
    sealBytes: seal,
    openBytes: (ownerId, kept) => (isSealedBytes(kept) ? open(ownerId, bufferOf(kept)) : kept),
    isCurrent: (kept) =>
      (typeof kept === 'string' ? isSealedText(kept) : isSealedBytes(kept)) && versionOf(kept) === current.version,
  }
}

/** For data whose key would lie in the folder beside it: nothing is sealed. What was sealed elsewhere is refused, not shown. */
export const noSealing: Sealing = {
  isOn: false,
  sealText: (_, text) => text,
  openText: (_, kept) => {
    if (isSealedText(kept)) throw refused()
    return kept
  },
  sealBytes: (_, bytes) => bytes,
  openBytes: (_, kept) => {
    if (isSealedBytes(kept)) throw refused()
    return kept
  },
  isCurrent: (kept) => !(typeof kept === 'string' ? isSealedText(kept) : isSealedBytes(kept)),
}

/**
 * What is kept as JSON: where it is sealed, a JSON text of its own.
 * The column's type says what it holds; only these two know that it may be sealed.
 */
export const sealJson = <T>({ isOn, sealText }: Sealing, ownerId: string, value: T): T =>
  isOn && !isEmpty(value) ? (sealText(ownerId, JSON.stringify(value)) as T) : value

/** An object or a list without anything in it: most facts have no details. */
export const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** @throws AppError as `Sealing.openText` */
export const openJson = <T>({ openText }: Sealing, ownerId: string, kept: T): T =>
  typeof kept === 'string' && isSealedText(kept) ? (JSON.parse(openText(ownerId, kept)) as T) : kept
