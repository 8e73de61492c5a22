/** What is kept of a person's career, for export and deletion of an account. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

export const profilesPersonalData: PersonalData = personalDataIn('profiles', [
  ownedTable('blobs', {
    key: ['sha256'],
    sealed: { bytes: 'bytes' },
    notExported: 'bytes of files, which are handed out under their names in uploads and documents',
  }),
  ownedTable('uploads', { files: 'uploads', sealed: { source_text: 'text' } }),
  ownedTable('profiles'),
  ownedTable('facts', { sealed: { value: 'text', details: 'json' } }),
  ownedTable('profile_versions', { key: ['profile_id', 'number'], sealed: { facts: 'json' } }),
  ownedTable('profile_imports', { sealed: { facts: 'json' } }),
  ownedTable('stories'),
  ownedTable('career_wishes', { key: ['owner_id'] }),
  ownedTable('screening_answers', { sealed: { answer: 'text' } }),
])
