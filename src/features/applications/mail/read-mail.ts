/** Reads one mail: who wrote it, when, and what it says as plain text. Hostile mails are expected: this runs in a child. */
import PostalMime from 'postal-mime'
import { AppError } from '../../../kernel/errors.ts'
import { cleanHtml } from '../../../platform/security/html.ts'

export interface ReadMail {
  readonly fromName: string | null
  /** In small letters. */
  readonly fromAddress: string | null
  readonly subject: string
  /** As the sender dates it: it may lie anywhere. */
  readonly date: Date | null
  /** At most 20,000 characters, without what is not shown to a person. */
  readonly text: string
}

/** The parts of a mail from an employer nest three deep; programs that forward add one or two. */
const maxNestingDepth = 20
const maxHeadersBytes = 262_144
const maxTextChars = 20_000

/** Signs that steer a screen, or turn the direction of reading, are no part of what somebody wrote. */
const plain = (text: string, maxLength: number): string =>
  text
    .replaceAll(/[\p{Cf}\p{Co}\p{Cn}]|[^\P{Cc}\n\t]/gu, '')
    .trim()
    .slice(0, maxLength)
const line = (text: string | undefined, maxLength: number): string | null =>
  plain((text ?? '').replaceAll(/\s+/gu, ' '), maxLength) || null

/** @throws AppError `unreadable_document` for what is no mail */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const parsed = await PostalMime.parse(bytes, {
    maxNestingDepth,
    maxHeadersSize: maxHeadersBytes,
    // A mail that was forwarded as a whole is what the person means; one level is enough.
    maxRfc822NestingDepth: 1,
  }).catch((cause: unknown) => {
    throw notAMail(cause)
  })
  const { from, subject, date, text, html } = parsed
  if (from === undefined && subject === undefined && date === undefined) throw notAMail()
  const sent = date === undefined ? null : new Date(date)
  const shown = text?.trim() ? text : html ? cleanHtml(html.slice(0, 1_000_000)).text : ''
  return {
    fromName: line(from?.name, 200),
    fromAddress: line(from?.address, 320)?.toLowerCase() ?? null,
    subject: line(subject, 300) ?? '',
    date: sent && !Number.isNaN(sent.getTime()) ? sent : null,
    text: plain(shown, maxTextChars),
  }
}

const notAMail = (cause?: unknown): AppError =>
  new AppError('unreadable_document', 'This is no mail. Save it from your mail program as a file that ends in .eml.', {
    ...(cause !== undefined && { cause }),
  })
