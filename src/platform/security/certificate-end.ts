/** When the certificate of a server ends: of one that speaks TLS from the first byte, or of a PostgreSQL, which is asked for it first. */
import { once } from 'node:events'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'

const timeoutMs = 5_000

/** PostgreSQL's SSLRequest: its length, then the number 80877103 (message formats, "SSLRequest"). */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

export interface CertificatePlace {
  readonly host: string
  readonly port: number
  readonly speaks: 'tls' | 'postgres'
}

async function openPostgres({ host, port }: CertificatePlace): Promise<Socket> {
  const socket = connectPlain(port, host).setTimeout(timeoutMs, () => socket.destroy(silence()))
  await once(socket, 'connect')
  socket.write(sslRequest)
  const [answer] = (await once(socket, 'data')) as [Buffer]
  if (answer.toString('latin1', 0, 1) === 'S') return socket
  socket.destroy()
  throw new Error('the server speaks no TLS')
}

const silence = (): Error => new Error(`no answer within ${timeoutMs / 1000} s`)

/**
 * @param mustBeTrusted whether a certificate that would not be accepted is an error: to learn when one ends it need not be, and one that
 *   has ended is not. Nothing is sent to the server but the greeting.
 * @throws Error where nobody answers within 5 s, or the certificate is not accepted
 */
export async function readCertificateEnd(place: CertificatePlace, mustBeTrusted: boolean): Promise<Date> {
  const under = place.speaks === 'postgres' ? await openPostgres(place) : undefined
  const options = { servername: place.host, rejectUnauthorized: mustBeTrusted }
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = under
      ? connect({ socket: under, ...options })
      : connect({ host: place.host, port: place.port, timeout: timeoutMs, ...options })
    socket.once('secureConnect', () => {
      const { valid_to: end } = socket.getPeerCertificate()
      socket.destroy()
      resolve(new Date(end))
    })
    socket.once('timeout', () => socket.destroy(silence()))
    socket.once('error', reject)
    under?.once('error', reject)
  })
}
