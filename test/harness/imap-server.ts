/** A real IMAP server on this machine, over TLS with a certificate that nobody signed, holding the mails it is given. */
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'

export interface ImapServer {
  readonly port: number
  /** Flags of the mails in the inbox, in their order: what a reader changed shows here. */
  flags(): readonly (readonly string[])[]
  /** A mail that comes now. */
  deliver(raw: string): void
  /** From now on only this one is taken. */
  changePassword(password: string): void
  /** How many connections were made so far, and how many were open at once at most. */
  connections(): { readonly made: number; readonly atOnce: number }
  close(): Promise<void>
}

export async function startImapServer(
  user: { name: string; password: string },
  mails: readonly string[],
): Promise<ImapServer> {
  const messages = mails.map((raw) => ({ raw, flags: [] as string[] }))
  const users = { [user.name]: { password: user.password } }
  const server = hoodiecrow({
    secureConnection: true,
    plugins: ['SASL-IR', 'AUTH-PLAIN', 'LITERALPLUS'],
    users,
    storage: { INBOX: { messages } },
  })
  server.listen(0, '127.0.0.1', () => undefined)
  if (!server.server.listening) await once(server.server, 'listening')
  let [made, open, atOnce] = [0, 0, 0]
  server.server.on('secureConnection', (socket: Socket) => {
    made++
    open++
    atOnce = Math.max(atOnce, open)
    socket.once('close', () => open--)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    flags: () => messages.map(({ flags }) => flags),
    deliver: (raw) => server.appendMessage('INBOX', [], new Date(), raw),
    changePassword: (password) => {
      users[user.name] = { password }
    },
    connections: () => ({ made, atOnce }),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
