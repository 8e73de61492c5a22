/** Reads a mailbox by IMAP over TLS, and only reads: the folder is opened read-only, nothing is marked, moved or deleted. */
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { ImapFlow } from 'imapflow'
import { AppError, invalidInput } from '../../../kernel/errors.ts'
import { type AddressRules, checkUrl, refusedAddress } from '../../../platform/http/outgoing-address.ts'
import { FetchFailedError } from '../../../platform/http/outgoing-errors.ts'

export interface MailboxAddress {
  readonly host: string
  readonly userName: string
  readonly password: string
  readonly folder: string
}

export interface ReadFrom {
  /** Of the reading before; null where there was none. */
  readonly uidValidity: number | null
  readonly lastUid: number
  /** Older mails are not asked for. */
  readonly since: Date
}

export interface MailboxReading {
  readonly uidValidity: number
  /** Up to here everything was read. */
  readonly lastUid: number
  /** The oldest first, each as it was sent. */
  readonly mails: readonly Uint8Array[]
  /** How many newer ones wait for the next reading. */
  readonly waiting: number
}

/** The mail server was reached, and refuses the name, the password or the folder: what a person must mend. */
export class MailboxRefusedError extends AppError {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super('invalid_input', message, options)
    this.name = 'MailboxRefusedError'
  }
}

export interface MailboxClient {
  /**
   * @throws MailboxRefusedError; AppError `address_refused` for a host that is not public, `invalid_input` for one without an
   *   address, `timed_out`; FetchFailedError (`fetch_failed`) where it cannot be reached
   */
  read(mailbox: MailboxAddress, from: ReadFrom, options: { readonly signal: AbortSignal }): Promise<MailboxReading>
}

export interface MailboxClientOptions extends AddressRules {
  /** IMAP over TLS (RFC 8314) by default; others only for tests. */
  readonly port?: number
  readonly tls?: ConnectionOptions
}

/** At once: more waits for the next reading, so that one answers within a request, and four at once fit into memory. */
const maxMails = 50
const maxReadingBytes = 8_000_000
/** What is larger has attachments, and is not about a decision. */
const maxMailBytes = 1_000_000
const deadlineMs = 40_000

/** @param options rules for addresses; port and TLS only for tests */
export function createMailboxClient(options: MailboxClientOptions = {}): MailboxClient {
  return {
    read: async (mailbox, from, { signal }) => {
      const address = await publicAddressOf(mailbox.host, options)
      const deadline = AbortSignal.timeout(deadlineMs)
      const ended = AbortSignal.any([signal, deadline])
      // Loaded when somebody reads a mailbox: a start has no need of it.
      const { ImapFlow } = await import('imapflow')
      const client = new ImapFlow({
        ...{ host: address, port: options.port ?? 993, secure: true },
        ...(isIP(mailbox.host) === 0 && { servername: mailbox.host }),
        auth: { user: mailbox.userName, pass: mailbox.password },
        ...{ logger: false, disableAutoIdle: true, connectionTimeout: 15_000, greetingTimeout: 15_000 },
        // A server that says it sends more is not believed to mean well.
        ...{ maxLiteralSize: 2 * maxMailBytes, maxResponseSize: 4 * maxMailBytes },
        ...(options.tls && { tls: options.tls }),
      })
      // What breaks rejects the call under way as well.
      client.on('error', () => undefined)
      const close = () => client.close()
      ended.addEventListener('abort', close, { once: true })
      try {
        ended.throwIfAborted()
        await client.connect()
        const reading = await readNew(client, mailbox.folder, from)
        await client.logout().catch(() => undefined)
        return reading
      } catch (error) {
        throw explain(error, mailbox.host, { isLate: deadline.aborted })
      } finally {
        ended.removeEventListener('abort', close)
        client.close()
      }
    },
  }
}

async function readNew(client: ImapFlow, folder: string, from: ReadFrom): Promise<MailboxReading> {
  const box = await client
    .mailboxOpen(folder, { readOnly: true })
    .catch((cause: { readonly responseStatus?: string }) => {
      // An answer, as against a connection that broke.
      if (cause.responseStatus === undefined) throw cause
      throw new MailboxRefusedError(`The mail server does not open the folder ${folder}. Check its name.`, { cause })
    })
  const uidValidity = Number(box.uidValidity)
  const lastUid = uidValidity === from.uidValidity ? from.lastUid : 0
  const found = await client.search({ since: from.since, uid: `${lastUid + 1}:*` }, { uid: true })
  // `N:*` names the last one also where it is older than N (RFC 3501).
  const fresh = (found || []).filter((uid) => uid > lastUid).sort((one, other) => one - other)
  const candidates = fresh.slice(0, maxMails)
  const sizes =
    candidates.length === 0 ? [] : await client.fetchAll(candidates.join(','), { size: true }, { uid: true })
  const sizeOf = new Map(sizes.map(({ uid, size = maxMailBytes }) => [uid, size]))
  const mails: Uint8Array[] = []
  let [taken, bytes] = [0, 0]
  for (const uid of candidates) {
    const size = sizeOf.get(uid) ?? maxMailBytes
    if (size < maxMailBytes) {
      if (bytes + size > maxReadingBytes) break
      bytes += size
      // BODY.PEEK: it stays unread in the person's own program.
      const mail = await client.fetchOne(String(uid), { source: true }, { uid: true })
      if (mail !== false && mail.source) mails.push(mail.source)
    }
    taken++
  }
  return { uidValidity, lastUid: fresh[taken - 1] ?? lastUid, mails, waiting: fresh.length - taken }
}

const refusedHost = 'is not a mail server on the public Internet: nothing inside a private network is connected to.'

/** The very address that is connected to, checked: a name that leads into a private network is refused. */
async function publicAddressOf(host: string, rules: AddressRules): Promise<string> {
  try {
    checkUrl(`https://${host}/`, rules)
  } catch (cause) {
    throw new AppError('address_refused', `${host} ${refusedHost}`, { cause })
  }
  const addresses = await lookup(host, { all: true }).catch(() => [])
  for (const { address } of addresses) {
    const why = refusedAddress(address, rules)
    if (why !== null) throw new AppError('address_refused', `${host} ${refusedHost}`)
  }
  const [first] = addresses
  if (!first) throw invalidInput(`${host} has no address. Check the name of your mail server.`)
  return first.address
}

/** A "no" to a sign-in that says nothing about the password (RFC 5530). */
const passingCodes = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG'])

function explain(error: unknown, host: string, { isLate }: { readonly isLate: boolean }): unknown {
  if (error instanceof AppError) return error
  if (isLate) return new AppError('timed_out', `${host} did not answer in time. Try again later.`, { cause: error })
  const { authenticationFailed, serverResponseCode } = error as {
    readonly authenticationFailed?: boolean
    readonly serverResponseCode?: string
  }
  if (authenticationFailed === true && !passingCodes.has(serverResponseCode ?? ''))
    return new MailboxRefusedError(
      `${host} refuses this name or password. Many providers want a password made for programs (an app password).`,
      { cause: error },
    )
  return new FetchFailedError(`${host} could not be read by IMAP over TLS. Check the name of your mail server.`, {
    cause: error,
  })
}
