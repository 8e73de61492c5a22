/** TLS in front of a PostgreSQL that was built without it: answers the client's SSLRequest, then passes everything on. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'

export interface TlsDoor {
  readonly port: number
  /** Connections that came through it over TLS. */
  passed(): number
  close(): void
}

const pipeBoth = (one: Socket, other: Socket): void => {
  for (const socket of [one, other])
    socket.on('error', () => socket.destroy()).on('close', () => [one, other].map((each) => each.destroy()))
  one.pipe(other).pipe(one)
}

/** @param certificate files of PEM */
export async function openTlsDoor(
  behind: { readonly host: string; readonly port: number },
  certificate: { readonly cert: string; readonly key: string },
): Promise<TlsDoor> {
  const secureContext = createSecureContext({
    cert: await readFile(certificate.cert),
    key: await readFile(certificate.key),
  })
  let passed = 0
  const server = createServer(async (socket) => {
    socket.on('error', () => socket.destroy())
    const [request] = (await once(socket, 'data').catch(() => [null])) as [Buffer | null]
    // Whoever begins in clear is sent away, as `hostssl` does.
    if (request?.readInt32BE(4) !== 80_877_103) return socket.destroy()
    socket.write('S')
    const inside = new TLSSocket(socket, { isServer: true, secureContext })
    inside.once('secure', () => {
      passed += 1
    })
    pipeBoth(inside, connect(behind.port, behind.host))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    passed: () => passed,
    close: () => server.close(),
  }
}
