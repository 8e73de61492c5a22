/** What opens an account: a text is the right password, code or token, or it is not; it is never anything else. */
import { expect } from 'vitest'
import type { ApiClient } from '../../harness/api-client.ts'

const fields: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/account/email': ['email', 'password'],
  '/api/v1/account/password': ['currentPassword', 'password'],
  '/api/v1/account/second-factor': ['password'],
  '/api/v1/account/second-factor/backup-codes': ['code', 'password'],
  '/api/v1/account/second-factor/confirmation': ['code'],
  '/api/v1/account/second-factor/removal': ['code', 'password'],
  '/api/v1/email-confirmations': ['token'],
  '/api/v1/sign-in/second-factor': ['code', 'ticket'],
}

export const accountTextFields = Object.entries(fields).flatMap(([path, names]) =>
  names.map((name) => `POST ${path} ${name}`),
)

/** Sends each through every field, long enough for those that ask for length. */
export async function tryAccounts(api: ApiClient, injections: readonly string[]): Promise<void> {
  for (const injection of injections) {
    for (const [path, names] of Object.entries(fields)) {
      const body = Object.fromEntries(names.map((name) => [name, injection.padEnd(20, ' ').slice(0, 100)]))
      expect((await api.post(path, body)).status, `${path} ${injection}`).toBeOneOf([401, 403, 404, 409, 422])
    }
  }
}
