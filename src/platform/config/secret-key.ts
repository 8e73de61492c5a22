/** The key of an installation that was given none: made once, kept beside its data. */
import { randomBytes } from 'node:crypto'
import { access, link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, messageOf } from '../../kernel/errors.ts'
import { describeWeakSecret } from './production-rules.ts'

const fileName = 'secret-key'

/** The kept key. @throws AppError when others may read the file, or it does not hold a key */
async function readKept(path: string): Promise<string> {
  const { mode } = await stat(path)
  // Windows has no such bits: there the folder of the user profile is what protects it.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new AppError(
      'invalid_configuration',
      `Others may read ${path}. Run chmod 600 on it, or delete it to get a new key.`,
    )
  }
  const key = (await readFile(path, 'utf8')).trim()
  if (describeWeakSecret(key) === null) return key
  throw new AppError('invalid_configuration', `The file ${path} does not hold a whole key. Delete it to get a new one.`)
}

/** Makes a new key unless another process was first. Linked into place whole, so that nobody ever reads half a key. */
async function makeKey(path: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(32).toString('hex')}\n`)
    await file.sync()
    await link(draft, path)
  } finally {
    await file.close()
    await unlink(draft)
  }
}

const unlessExists = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error
}

/**
 * SECRET_KEY, or the key kept in DATA_DIR, made at the first call.
 * @throws AppError `invalid_configuration` when the folder cannot be written or the kept key is damaged or open to others
 */
export async function resolveSecretKey(settings: {
  readonly secretKey: string | null
  readonly dataDir: string
}): Promise<string> {
  if (settings.secretKey !== null) return settings.secretKey
  const path = join(settings.dataDir, fileName)
  try {
    await mkdir(settings.dataDir, { recursive: true, mode: 0o700 })
    const isKept = await access(path).then(
      () => true,
      () => false,
    )
    if (!isKept) await makeKey(path).catch(unlessExists)
    return await readKept(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    const message = `No key can be kept in ${settings.dataDir} (${messageOf(error)}). Set DATA_DIR to a folder this process may write to, or set SECRET_KEY.`
    throw new AppError('invalid_configuration', message, { cause: error })
  }
}
