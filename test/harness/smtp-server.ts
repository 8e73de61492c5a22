/** A real SMTP server on this machine that keeps what it is given. */
import { SMTPServer } from 'smtp-server'
import { findFreePort } from './free-port.ts'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  /** Every header line, in small letters before the colon. */
  readonly headers: Readonly<Record<string, string>>
  /** Decoded. */
  readonly text: string
}

export interface MailServer {
  /** For SMTP_URL, with the name and password it asks for. */
  readonly url: string
  readonly mails: readonly ReceivedMail[]
  /** The next mail that comes to this address, or came since `mails` was last looked at. */
  mailTo(address: string, after?: number): Promise<ReceivedMail>
  /** The next so many recipients are answered with this SMTP code. */
  refuse(code: number, times: number): void
  close(): Promise<void>
}

const decode = (body: string): string =>
  Buffer.from(
    body
      .replaceAll(/=\r\n/gu, '')
      .replaceAll(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

function read(raw: string, from: string, to: readonly string[]): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replaceAll(/\r\n[ \t]+/gu, ' ').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 2)]),
  )
  const isBase64 = headers['content-transfer-encoding'] === 'base64'
  const body = rest.join('\r\n\r\n')
  return {
    from,
    to,
    headers,
    subject: headers.subject ?? '',
    text: isBase64 ? Buffer.from(body, 'base64').toString() : decode(body),
  }
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let refusals = { code: 0, times: 0 }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    // A mailer keeps its connections for the next mail: 30 s, the default, were waited for them at each end.
    closeTimeout: 100,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'rolewright' && password === 'mail-secret') done(null, { user: username })
      else done(new Error('wrong name or password'))
    },
    onRcptTo: ({ address }, _session, done) => {
      if (refusals.times === 0) return done()
      refusals = { ...refusals, times: refusals.times - 1 }
      done(Object.assign(new Error(`<${address}> is not taken`), { responseCode: refusals.code }))
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        mails.push(
          read(
            Buffer.concat(chunks).toString(),
            from,
            envelope.rcptTo.map(({ address }) => address),
          ),
        )
        done()
      })
    },
  })
  server.on('error', () => {})
  const port = await findFreePort()
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    url: `smtp://rolewright:mail-secret@127.0.0.1:${port}`,
    mails,
    mailTo: async (address, after = 0) => {
      for (let tries = 0; tries < 400; tries++) {
        const found = mails.slice(after).find(({ to }) => to.includes(address))
        if (found) return found
        await new Promise((done) => setTimeout(done, 50))
      }
      throw new Error(`no mail came to ${address}; ${mails.length} came to others`)
    },
    refuse: (code, times) => {
      refusals = { code, times }
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
