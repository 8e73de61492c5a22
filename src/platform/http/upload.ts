/** Reads the one file of a multipart form into memory, within UPLOAD_MAX_BYTES. */
import type { FastifyRequest } from 'fastify'
import { AppError, invalidInput } from '../../kernel/errors.ts'

export interface Upload {
  /** As the client named it, without folders; for showing and guessing a format, never for a path. */
  readonly fileName: string
  /** As the client declared it; what the file is must be found from its bytes. */
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** The form's text fields that came before the file. */
  readonly fields: Readonly<Record<string, string>>
}

const baseName = (name: string): string => name.replace(/^.*[\\/]/su, '').slice(0, 255)

/** The form parser throws bare errors for what the client sent wrong; the plugin's own (limits) have codes that are mapped already. */
function refuseBrokenForm(error: unknown): never {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('FST_')) throw error
  const message = 'The form could not be read: it has no boundary, or ends before its last part.'
  throw new AppError('malformed_request', message, { cause: error })
}

/** The name of the server's decorator with UPLOAD_MAX_BYTES. */
export const uploadLimit = 'uploadMaxBytes'

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'

/** For whoever sends a file, and knows megabytes but no setting of the server. */
function tooLarge(maxBytes: number): AppError {
  const unit = maxBytes >= 1_048_576 ? { name: 'MB', bytes: 1_048_576 } : { name: 'KB', bytes: 1024 }
  const size = `${Math.round((10 * maxBytes) / unit.bytes) / 10} ${unit.name}`
  return new AppError(
    'too_large',
    `The file is larger than ${size}, which is the most that this server takes. Send a smaller one; whoever runs the server can allow more.`,
  )
}

const uploads = new WeakMap<FastifyRequest, Promise<Upload>>()

/**
 * The uploaded file; read once, however often it is asked for. The route says `config: { upload: 'what the file is' }` and
 * has no body schema.
 * @throws AppError `unsupported_format` when the body is no form, `malformed_request` when it is broken, `invalid_input` without a file, `too_large` beyond the limit
 */
export function readUpload(request: FastifyRequest): Promise<Upload> {
  const known = uploads.get(request)
  if (known) return known
  const upload = readForm(request)
  uploads.set(request, upload)
  return upload
}

async function readForm(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new AppError('unsupported_format', 'Send the file as multipart/form-data.')
  const part = await request.file().catch(refuseBrokenForm)
  if (part === undefined) {
    throw invalidInput('The form holds no file.', [
      { path: 'body.file', message: 'expected a file in the field "file"' },
    ])
  }
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if (isTooLarge(error)) throw tooLarge(request.server.getDecorator<number>(uploadLimit))
    return refuseBrokenForm(error)
  })
  const fields: Record<string, string> = {}
  for (const [name, field] of Object.entries(part.fields)) {
    if (field !== undefined && !Array.isArray(field) && field.type === 'field') fields[name] = String(field.value)
  }
  return { fileName: baseName(part.filename ?? ''), mediaType: part.mimetype, bytes, fields }
}
