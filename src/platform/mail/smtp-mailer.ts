/** Mail by SMTP: one pooled connection, TLS wherever the server is another machine, retries through the one policy. */
import type { Transporter } from 'nodemailer'
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { ResilienceObserver } from '../resilience/events.ts'
import { createPolicy, type Verdict } from '../resilience/policy.ts'
import type { Log } from '../telemetry/log.ts'
import type { Mail, Mailer } from './mail.ts'

export interface SmtpOptions {
  /** SMTP_URL; null: no mail is sent. */
  readonly url: string | null
  /** MAIL_FROM, as a mail writes it. */
  readonly from: string
  readonly log: Log
  readonly observer?: ResilienceObserver
}

/** Greeting, TLS, sign-in and one mail: slow servers delay strangers by 10 to 20 s on purpose. */
const attemptTimeoutMs = 30_000
const deadlineMs = 90_000

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/u.test(host)

/** A 5xx of the mail server is an answer about this mail; everything else may be better in a moment. */
function judge(error: unknown): Verdict {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined
  const isRefusal = typeof code === 'number' && code >= 500
  return { retryable: !isRefusal, countsAgainst: !isRefusal, retryAfterMs: null }
}

const notConfigured = (): AppError =>
  new AppError('unavailable', 'This server sends no mail: whoever runs it sets SMTP_URL and MAIL_FROM.')

/** Sends by SMTP with a deadline, a breaker and retries; without an address every mail is refused with `unavailable`. */
export function createSmtpMailer({ url, from, log, observer }: SmtpOptions): Mailer {
  const policy = createPolicy({
    dependency: { kind: 'mail', name: url === null ? 'mail' : new URL(url).hostname },
    judge,
    limits: { attemptTimeoutMs, concurrent: 2, queued: 1_000, retryReserve: 50 },
    ...(observer && { observer }),
  })
  let opened: Promise<Transporter> | undefined
  const underWay = new Set<Promise<void>>()

  /** Loaded at the first mail. */
  function transport(address: string): Promise<Transporter> {
    opened ??= import('nodemailer').then(({ createTransport }) =>
      createTransport({
        url: address,
        pool: true,
        maxConnections: 2,
        // A password and a link must not travel in clear over a network that somebody else may read.
        requireTLS: !isLoopback(new URL(address).hostname),
        connectionTimeout: attemptTimeoutMs,
        greetingTimeout: attemptTimeoutMs,
        socketTimeout: attemptTimeoutMs,
        // What a mail holds comes from our own code: it never names a file or an address to be read.
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    )
    return opened
  }

  async function send({ to, subject, text, html, unsubscribeUrl }: Mail): Promise<void> {
    if (url === null) throw notConfigured()
    const list = unsubscribeUrl === undefined ? {} : { list: { unsubscribe: { url: unsubscribeUrl, comment: '' } } }
    const headers = {
      'Auto-Submitted': 'auto-generated',
      // Without it a reader's own button opens the page instead (RFC 8058).
      ...(unsubscribeUrl !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    }
    const message = { from, to: { name: '', address: to }, subject, text, ...(html && { html }), headers, ...list }
    const options = { deadlineMs, idempotent: true }
    await policy
      .run(async () => (await transport(url)).sendMail(message), options)
      .catch((cause: unknown) => {
        throw new AppError('unavailable', 'The mail server did not take the mail. Try again later.', { cause })
      })
  }

  async function makeAndSend(make: () => Promise<Mail | null>): Promise<void> {
    const mail = await make()
    if (mail) await send(mail)
  }

  return {
    isConfigured: url !== null,
    send,
    post: (make) => {
      const sending = makeAndSend(make).catch((error: unknown) => {
        const reason = messageOf(error instanceof Error && error.cause ? error.cause : error)
        // Mail servers quote the address they refuse.
        log.error({ event: 'mail.failed', reason: reason.replaceAll(/\S+@\S+/gu, '[address]') }, 'a mail was not sent')
      })
      underWay.add(sending)
      void sending.finally(() => underWay.delete(sending))
    },
    close: async () => {
      await Promise.all(underWay)
      const open = await opened
      open?.close()
    },
  }
}
