/** A real IMAP server on this machine, over TLS with a certificate that nobody signed, holding the mails it is given. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'

export interface ImapServer {
  readonly port: number
  /** Flags of the mails in the inbox, in their order: what a reader changed shows here. */
  flags(): readonly (readonly string[])[]
  /** A mail that comes now. */
  deliver(raw: string): void
  close(): Promise<void>
}

export async function startImapServer(
  user: { name: string; password: string },
  mails: readonly string[],
): Promise<ImapServer> {
  const messages = mails.map((raw) => ({ raw, flags: [] as string[] }))
  const server = hoodiecrow({
    secureConnection: true,
    plugins: ['SASL-IR', 'AUTH-PLAIN', 'LITERALPLUS'],
    users: { [user.name]: { password: user.password } },
    storage: { INBOX: { messages } },
  })
  server.listen(0, '127.0.0.1', () => undefined)
  if (!server.server.listening) await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    flags: () => messages.map(({ flags }) => flags),
    deliver: (raw) => server.appendMessage('INBOX', [], new Date(), raw),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
