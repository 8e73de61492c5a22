/** What the copilot keeps of a person, for export and deletion of an account. */
import { ownedTable } from '../../platform/personal-data/owned-table.ts'
import { type PersonalData, personalDataIn } from '../../platform/personal-data/personal-data.ts'

export const copilotPersonalData: PersonalData = personalDataIn('copilot', [
  ownedTable('runs'),
  ownedTable('run_steps', { key: ['run_id', 'name'], sealed: { output: 'json' } }),
  ownedTable('run_events', { key: ['run_id', 'seq'] }),
  ownedTable('changes'),
  ownedTable('model_preferences', { key: ['owner_id'], omit: ['own_key_sealed'] }),
  ownedTable('model_attempts'),
])
