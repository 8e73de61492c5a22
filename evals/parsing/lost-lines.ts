/** Lines of a file that another reader sees and our facts do not hold. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import type { ParsedFact } from '../../src/features/profiles/fact.ts'
import type { Span } from '../../src/kernel/text.ts'
import type { DocumentText } from '../../src/platform/documents/document-text.ts'

interface Parsed {
  readonly facts: readonly ParsedFact[]
  readonly structure: readonly Span[]
}

/** Letters and digits only: readers differ in spaces, hyphens, bullets and ligatures, not in words. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** @param path the file itself, for the other reader */
export async function findLostLines(
  path: string,
  bytes: Uint8Array,
  document: DocumentText,
  parsed: Parsed,
): Promise<string[]> {
  const kept = bare(
    [
      ...parsed.facts.map((fact) => [fact, document.text.slice(fact.span.start, fact.span.end)] as const),
      ...parsed.structure.map((span) => [{ span, value: '' }, document.text.slice(span.start, span.end)] as const),
    ]
      .sort(([one], [other]) => one.span.start - other.span.start)
      .flatMap(([{ value }, text]) => [text, value])
      .join('\n'),
  )
  const lines = (await readOtherwise(path, bytes, document.mediaType)).split(/[\n\r\f\v\u2028\u2029]+/u)
  return lines.filter((line) => !isKept(line, kept))
}

/** Whole, or word by word where columns or wrapped lines are cut in other places. */
const isKept = (line: string, kept: string): boolean =>
  kept.includes(bare(line)) || (line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => kept.includes(bare(word)))

/** `pdftotext` of poppler for PDF, mammoth's raw text for DOCX, the file itself for text. */
async function readOtherwise(path: string, bytes: Uint8Array, mediaType: string): Promise<string> {
  if (mediaType === 'application/pdf') {
    try {
      const options = { maxBuffer: 64 * 1024 * 1024, timeout: 20_000 }
      return (await promisify(execFile)('pdftotext', ['-q', '-enc', 'UTF-8', path, '-'], options)).stdout
    } catch {
      // What poppler cannot read, it cannot tell of either.
      return ''
    }
  }
  if (mediaType.includes('wordprocessingml'))
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  return decode(bytes)
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
