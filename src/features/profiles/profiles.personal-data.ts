/** What is kept of a person's career, for export and deletion of an account. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

export const profilesPersonalData: PersonalData = personalDataIn('profiles', [
  ownedTable('blobs', {
    key: ['sha256'],
    notExported: 'bytes of files, which are handed out under their names in uploads and documents',
  }),
  ownedTable('uploads', { files: 'uploads' }),
  ownedTable('profiles'),
  ownedTable('facts'),
  ownedTable('profile_versions', { key: ['profile_id', 'number'] }),
  ownedTable('profile_imports'),
  ownedTable('stories'),
  ownedTable('career_wishes', { key: ['owner_id'] }),
  ownedTable('screening_answers'),
])
