/** Cases of what a person does with their account as a whole. */
import { newId } from '../../../src/kernel/ids.ts'
import type { Person, TestApplication } from '../../harness/application.ts'
import { type Cases, everybody, post, remove } from './case.ts'

/** Somebody of whom nobody else needs anything. */
const somebody = (application: TestApplication): Promise<Person> =>
  application.addPerson(`Guest${Math.random().toString(36).slice(2)}`)

const leaving = new WeakMap<TestApplication, Person>()

export const accountCases: Cases = {
  'GET /api/v1/sign-in-options': everybody('/api/v1/sign-in-options'),
  // Without a mail server, and with invitations only: told to everybody alike.
  'POST /api/v1/sign-up': {
    owner: ({ ana }) => post('/api/v1/sign-up', { name: 'Ana', email: ana.person.email }),
    answers: [403],
  },
  'POST /api/v1/password-resets': {
    owner: ({ ana }) => post('/api/v1/password-resets', { email: ana.person.email }),
    answers: [409],
  },
  'POST /api/v1/invitations/acceptance': {
    owner: ({ ana }) =>
      post('/api/v1/invitations/acceptance', { token: 'A'.repeat(43), name: 'Ana', password: ana.person.password }),
    answers: [403],
  },
  'GET /api/v1/admin/invitations': everybody('/api/v1/admin/invitations'),
  'POST /api/v1/admin/invitations': {
    owner: ({ ana }) => post('/api/v1/admin/invitations', { email: ana.person.email }),
  },
  'DELETE /api/v1/admin/invitations/{invitationId}': {
    owner: () => remove(`/api/v1/admin/invitations/${newId()}`),
  },
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
