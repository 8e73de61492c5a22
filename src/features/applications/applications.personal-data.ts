/** What applications keep of a person, for export and deletion of an account. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

export const applicationsPersonalData: PersonalData = personalDataIn('applications', [
  ownedTable('applications'),
  ownedTable('application_events'),
  ownedTable('application_entries', { sealed: { content: 'json' } }),
  ownedTable('application_documents', { files: 'sent' }),
  ownedTable('calendar_feeds', { key: ['owner_id'], omit: ['token_hash'] }),
  ownedTable('reminder_settings', { key: ['owner_id'] }),
  ownedTable('mail_proposals'),
  ownedTable('mailboxes', { key: ['owner_id'], omit: ['password_sealed'] }),
])
