/** What is kept of a person's documents, for export and deletion of an account. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

export const documentsPersonalData: PersonalData = personalDataIn('documents', [
  ownedTable('documents', {
    files: 'documents',
    sealed: { left_out: 'json', report: 'json', statements: 'json' },
  }),
])
