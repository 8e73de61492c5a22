/** An authenticator app: makes the codes of a secret, as a telephone does. */
import { Secret, TOTP } from 'otpauth'
import { jsonPayload, type Person, type TestApplication } from './application.ts'

/** @param steps half minutes from now: a server takes -1, 0 and 1 */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

export interface Enrolled {
  readonly secret: string
  /** Shows the first code: the factor is on after it. @returns the backup codes */
  confirm(): Promise<readonly string[]>
}

/** Begins a second factor of this person, with the code of the half minute before for its confirmation. */
export async function enrol(application: TestApplication, person: Person): Promise<Enrolled> {
  const post = async (path: string, body: object) => {
    const url = `/api/v1/account/second-factor${path}`
    const answer = await application.send(person, { method: 'POST', url, ...jsonPayload(body) })
    if (answer.status >= 300) throw new Error(`${url} answered ${answer.status}: ${answer.text}`)
    return answer.json
  }
  const { secret } = (await post('', { password: person.password })) as { readonly secret: string }
  return {
    secret,
    confirm: async () => {
      const body = { code: codeOf(secret, -1) }
      return ((await post('/confirmation', body)) as { readonly backupCodes: readonly string[] }).backupCodes
    },
  }
}

/** The ticket of a sign-in that waits for a code. */
export async function ticketOf(application: TestApplication, { email, password }: Person): Promise<string> {
  const url = '/api/v1/sign-in'
  const answer = await application.send(null, { method: 'POST', url, ...jsonPayload({ email, password }) })
  return (answer.json as { readonly ticket?: string }).ticket ?? ''
}
