/** The files of a backup: written once, hashed on the way, encrypted with age where a recipient is set. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { Manifest } from './backup-folder.ts'

type FileEntry = Manifest['files'][number]

const toWeb = (stream: Readable): ReadableStream<Uint8Array<ArrayBuffer>> =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>

/**
 * @param recipient `age1...`: only whoever holds its identity can read the file, this machine cannot. Null: in clear.
 * @param path without `.age`
 */
export async function writeBackupFile(path: string, content: Readable, recipient: string | null): Promise<FileEntry> {
  const target = recipient === null ? path : `${path}.age`
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk)
      bytes += chunk.length
      callback(null, chunk)
    },
  })
  const source = recipient === null ? content : await encrypt(content, recipient)
  await pipeline(source, measure, createWriteStream(target, { mode: 0o600, flush: true }))
  return { name: basename(target), bytes, sha256: hash.digest('hex') }
}

async function encrypt(content: Readable, recipient: string): Promise<Readable> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return Readable.fromWeb((await encrypter.encrypt(toWeb(content))) as ReadableStream<Uint8Array>)
}

/** The identities of an age key file: its lines that are no comments. @throws AppError `invalid_input` */
export async function readIdentities(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new AppError('invalid_input', `The identity file ${path} cannot be read: ${messageOf(error)}.`)
  })
  const identities = text.split(/\s*\n\s*/u).filter((line) => line.startsWith('AGE-SECRET-KEY-'))
  if (identities.length > 0) return identities
  throw new AppError('invalid_input', `The file ${path} holds no age identity (a line AGE-SECRET-KEY-...).`)
}

/**
 * A file of a backup as it was before it was encrypted, into a file of its own.
 * @throws AppError `invalid_input` when an identity is needed and none of those given fits
 */
export async function decryptFile(from: string, to: string, identities: readonly string[]): Promise<void> {
  if (!from.endsWith('.age')) return pipeline(createReadStream(from), createWriteStream(to, { mode: 0o600 }))
  if (identities.length === 0)
    throw new AppError(
      'invalid_input',
      'This backup is encrypted. Give the file with its age identity: --identity FILE.',
    )
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    const clear = await decrypter.decrypt(toWeb(createReadStream(from)))
    await pipeline(Readable.fromWeb(clear as ReadableStream<Uint8Array>), createWriteStream(to, { mode: 0o600 }))
  } catch (error) {
    await rm(to, { force: true })
    throw new AppError('invalid_input', `${basename(from)} could not be decrypted: ${messageOf(error)}.`, {
      cause: error,
    })
  }
}

/** Sentences about files that are missing or no longer what was written; empty when all are whole. */
export async function findDamage(folder: string, files: readonly FileEntry[]): Promise<string[]> {
  const damages: string[] = []
  for (const { name, sha256 } of files) {
    const hash = createHash('sha256')
    try {
      await pipeline(createReadStream(`${folder}/${name}`), hash)
    } catch (error) {
      damages.push(`${name} cannot be read: ${messageOf(error)}`)
      continue
    }
    if (hash.digest('hex') !== sha256) damages.push(`${name} is not what was written: its checksum differs`)
  }
  return damages
}
