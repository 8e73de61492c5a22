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

/**
 * `disagree`: more than half of what the other reader tells is nothing like our reading. Then the two take the letters of
 * the fonts for different ones (`piątek` and `SLĈWHN`), and a person must look which is right: no line is counted.
 * @param path the file itself, for the other reader
 */
export async function findLostLines(
  path: string,
  bytes: Uint8Array,
  document: DocumentText,
  parsed: Parsed,
): Promise<{ lost: string[]; disagree: boolean }> {
  const kept = bare(
    [
      ...parsed.facts.map((fact) => [fact, document.text.slice(fact.span.start, fact.span.end)] as const),
      ...parsed.structure.map((span) => [{ span, value: '' }, document.text.slice(span.start, span.end)] as const),
    ]
      .sort(([one], [other]) => one.span.start - other.span.start)
      .flatMap(([{ value }, text]) => [text, value])
      .join('\n'),
  )
  const broken = brokenWords(document.text)
  const lines = (await readOtherwise(path, bytes, document.mediaType)).split(/[\n\r\f\v\u2028\u2029]+/u)
  const told = lines.filter((line) => bare(line) !== '')
  const lost = told.filter((line) => !isKept(line, kept, broken))
  return { lost, disagree: 2 * lost.length > told.length }
}

/** Whole, or word by word where columns or wrapped lines are cut in other places. */
const isKept = (line: string, kept: string, broken: readonly RegExp[]): boolean =>
  kept.includes(bare(line)) ||
  (line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every(
    (word) => kept.includes(bare(word)) || isWithFootnote(word, kept) || broken.some((form) => form.test(bare(word))),
  )

/** `273.879.7501`: a number and the mark of its footnote, which we set apart. */
const isWithFootnote = (word: string, kept: string): boolean =>
  /^\d{2,}$/u.test(word) && kept.includes(word.slice(0, -1))

/** Kept words with a letter that the file names to nobody: `Certi\ufffdcations`. The other reader guesses it by its glyph. */
const brokenWords = (text: string): RegExp[] =>
  [...new Set(text.match(/[\p{L}\p{N}\ufffd]*\ufffd[\p{L}\p{N}\ufffd]*/gu) ?? [])]
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(
      (word) =>
        new RegExp(
          `^${word
            .normalize('NFKC')
            .toLowerCase()
            .replace(/\ufffd+/gu, '.{1,3}')}$`,
          'u',
        ),
    )

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
