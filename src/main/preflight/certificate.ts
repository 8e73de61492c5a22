/** The certificate that people are shown: who signed it is checked, and when it ends. */
import { readCertificateEnd } from '../../platform/security/certificate-end.ts'
import { type Finding, failed, ok, warning } from './finding.ts'

/** Let's Encrypt renews 30 days before the end: with two weeks left something does not work. CertificateEnds warns at the same. */
const warnDays = 14

/** PRE-12 @param address https */
export async function checkCertificate(address: string, now: Date): Promise<Finding[]> {
  try {
    const { hostname: host, port } = new URL(address)
    const end = await readCertificateEnd({ host, port: Number(port || 443), speaks: 'tls' }, true)
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
