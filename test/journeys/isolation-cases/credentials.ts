/** Cases of what opens an account: password, e-mail address, second factor. Guests do it: it would cost Ana what later cases need. */
import { jsonPayload, type Person, type TestApplication } from '../../harness/application.ts'
import { codeOf, enrol, ticketOf } from '../../harness/authenticator.ts'
import { type Case, type Cases, everybody, type Places, post, remove } from './case.ts'

const somebody = (application: TestApplication): Promise<Person> =>
  application.addPerson(`Guest${Math.random().toString(36).slice(2)}`)

/** A guest who asks for their own, and what Ben tries with words of Ana's. */
function byGuest(url: string, bodyOf: (application: TestApplication, guest: Person) => Promise<object>): Case {
  const guests = new WeakMap<TestApplication, Person>()
  return {
    owner: async ({ application }) => {
      const guest = await somebody(application)
      guests.set(application, guest)
      return post(url, await bodyOf(application, guest))
    },
    others: async ({ application, ana }: Places) => [
      post(url, { ...(await bodyOf(application, await somebody(application))), ...hers(url, ana.person) }),
    ],
    asker: async ({ application }) => guests.get(application) ?? (await somebody(application)),
  }
}

/** Her password is nobody else's. */
const hers = (url: string, { password }: Person): object => {
  if (url.endsWith('/confirmation')) return {}
  return url.endsWith('/password') ? { currentPassword: password } : { password }
}

const factor = '/api/v1/account/second-factor'

const withFactorOn = async (application: TestApplication, guest: Person) => {
  const { secret, confirm } = await enrol(application, guest)
  await confirm()
  return { password: guest.password, code: codeOf(secret) }
}

export const credentialCases: Cases = {
  'POST /api/v1/account/password': byGuest('/api/v1/account/password', async (_, { password }) => ({
    currentPassword: password,
    password: `${password} anew`,
  })),
  // Without a mail server.
  'POST /api/v1/account/email': {
    owner: ({ ana: { person } }) =>
      post('/api/v1/account/email', { email: `new-${person.email}`, password: person.password }),
    answers: [409],
  },
  'POST /api/v1/email-confirmations': {
    owner: () => post('/api/v1/email-confirmations', { token: 'A'.repeat(43) }),
    answers: [403],
  },
  'GET /api/v1/account/second-factor': everybody(factor),
  'POST /api/v1/account/second-factor': byGuest(factor, async (_, { password }) => ({ password })),
  'POST /api/v1/account/second-factor/confirmation': byGuest(`${factor}/confirmation`, async (application, guest) => ({
    code: codeOf((await enrol(application, guest)).secret),
  })),
  'POST /api/v1/account/second-factor/backup-codes': byGuest(`${factor}/backup-codes`, withFactorOn),
  'POST /api/v1/account/second-factor/removal': byGuest(`${factor}/removal`, withFactorOn),
  'POST /api/v1/sign-in/second-factor': {
    owner: async ({ application }) => {
      const guest = await somebody(application)
      const { code } = await withFactorOn(application, guest)
      return post('/api/v1/sign-in/second-factor', { ticket: await ticketOf(application, guest), code })
    },
    others: () => [
      {
        method: 'POST',
        url: '/api/v1/sign-in/second-factor',
        ...jsonPayload({ ticket: 'A'.repeat(43), code: '492039' }),
      },
    ],
  },
  'DELETE /api/v1/admin/accounts/{accountId}/second-factor': {
    owner: ({ ana }) => remove(`/api/v1/admin/accounts/${ana.person.ownerId}/second-factor`),
  },
}
