/** The certificate that people are shown: who signed it is checked, and when it ends. */
import { connect } from 'node:tls'
import { type Finding, failed, ok, warning } from './finding.ts'

const timeoutMs = 5_000

/** Let's Encrypt renews 30 days before the end: with two weeks left something does not work. */
const warnDays = 14

/** @param address https @returns when it ends @throws Error where nobody answers, or the certificate is not accepted */
function readCertificateEnd(address: string): Promise<Date> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname, timeout: timeoutMs })
    socket.once('secureConnect', () => {
      const { valid_to: end } = socket.getPeerCertificate()
      socket.end()
      resolve(new Date(end))
    })
    socket.once('timeout', () => socket.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)))
    socket.once('error', reject)
  })
}

/** PRE-12 */
export async function checkCertificate(address: string, now: Date): Promise<Finding[]> {
  try {
    const end = await readCertificateEnd(address)
    const days = Math.floor((end.getTime() - now.getTime()) / 86_400_000)
    const says = `The certificate of ${address} ends on ${end.toISOString().slice(0, 10)}, in ${days} days.`
    return [days < warnDays ? warning(says, 'See why it was not renewed: the proxy’s log names the reason.') : ok(says)]
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [
      failed(
        `The certificate of ${address} was not accepted: ${reason}.`,
        'Look at the proxy: it must answer there with a certificate that browsers trust.',
      ),
    ]
  }
}
