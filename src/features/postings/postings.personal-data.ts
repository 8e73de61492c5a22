/** What is kept of a person's postings, boards and searches, for export and deletion of an account. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

/** Postings of boards have no owner: they are everybody's and stay. */
export const postingsPersonalData: PersonalData = personalDataIn('postings', [
  ownedTable('postings'),
  ownedTable('posting_search', {
    key: ['posting_id'],
    notExported: 'what postings are searched by, worked out from their texts',
  }),
  ownedTable('subscriptions'),
  ownedTable('saved_searches'),
])
