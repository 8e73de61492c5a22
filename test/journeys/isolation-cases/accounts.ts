/** Cases of what a person does with their account as a whole. */
import type { Person, TestApplication } from '../../harness/application.ts'
import { type Cases, everybody, post } from './case.ts'

/** Somebody of whom nobody else needs anything. */
const somebody = (application: TestApplication): Promise<Person> =>
  application.addPerson(`Guest${Math.random().toString(36).slice(2)}`)

const leaving = new WeakMap<TestApplication, Person>()

export const accountCases: Cases = {
  'GET /api/v1/account/export': everybody('/api/v1/account/export'),
  // Whoever deletes an account is gone: a guest does, with a password that nobody else has.
  'POST /api/v1/account/deletion': {
    owner: async ({ application }) => {
      const guest = await somebody(application)
      leaving.set(application, guest)
      return post('/api/v1/account/deletion', { confirm: 'delete my account', password: guest.password })
    },
    others: ({ ana }) => [
      post('/api/v1/account/deletion', { confirm: 'delete my account', password: ana.person.password }),
    ],
    asker: async ({ application }) => leaving.get(application) ?? (await somebody(application)),
  },
}
