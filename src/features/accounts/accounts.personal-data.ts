/** What is kept of a person's account, for its export and its deletion. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

const opensTheAccount = 'holds nothing but what opens the account, as a hash or encrypted'

export const accountsPersonalData: PersonalData = personalDataIn('accounts', [
  ownedTable('accounts', { owner: 'id' }),
  ownedTable('access_keys', { omit: ['key_hash'] }),
  ownedTable('auth.users', { owner: 'id' }),
  ownedTable('auth.credentials', {
    owner: 'user_id',
    omit: ['password', 'access_token', 'refresh_token', 'id_token'],
  }),
  ownedTable('auth.sessions', { owner: 'user_id', omit: ['token'] }),
  ownedTable('auth.second_factors', { owner: 'user_id', notExported: opensTheAccount }),
  ownedTable('auth.verifications', { owner: 'value', notExported: opensTheAccount }),
  ownedTable('auth.links', { owner: 'account_id', notExported: opensTheAccount }),
  ownedTable('idempotency_keys', {
    key: ['key'],
    sealed: { body: 'text' },
    notExported: 'answers kept for a day, in case a program asks the same again: the answers are in the other tables',
  }),
])
