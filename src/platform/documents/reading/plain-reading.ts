/** What programs that know nothing of us read in a document: the words in their order, without any layout. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'

export interface PlainReading {
  /** `pdftotext 22.12.0` or `mammoth`. */
  readonly reader: string
  readonly text: string
}

const timeMs = 10_000

/**
 * As `pdftotext` of the machine reads a PDF that we made: files of strangers never get here, it is no child of ours.
 * Null where the machine has no such program, or it failed.
 */
export const readByPdftotext = async (pdf: Uint8Array, signal?: AbortSignal): Promise<PlainReading | null> => {
  const version = await pdftotextVersion()
  if (version === null) return null
  try {
    const text = await runPdftotext(['-q', '-enc', 'UTF-8', '-', '-'], pdf, signal)
    return { reader: `pdftotext ${version}`.trim(), text }
  } catch {
    signal?.throwIfAborted()
    return null
  }
}

let version: Promise<string | null> | undefined

const pdftotextVersion = (): Promise<string | null> => {
  version ??= runPdftotext(['-v'], null).then(
    (printed) => /version (?<number>[\d.]+)/u.exec(printed)?.groups?.number ?? '',
    () => null,
  )
  return version
}

/** Where programs lie; nothing else of our environment is for others. */
const env = { PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin' }

/** Both outputs: the version is told on the one for errors. */
const runPdftotext = async (args: string[], input: Uint8Array | null, signal?: AbortSignal): Promise<string> => {
  const options = { env, maxBuffer: 16 * 1024 * 1024, timeout: timeMs, ...(signal && { signal }) }
  const child = execFile('pdftotext', args, options)
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => parts.push(part))
  // A program that ends before it has read everything is judged by its exit code.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input ?? undefined)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`pdftotext ended with ${code}`)
  return parts.join('')
}
