/** Everything that is kept of people, one entry a feature: what export and deletion of an account go through. */
import { accountsPersonalData } from '../features/accounts/accounts.personal-data.ts'
import { applicationsPersonalData } from '../features/applications/applications.personal-data.ts'
import { copilotPersonalData } from '../features/copilot/copilot.personal-data.ts'
import { documentsPersonalData } from '../features/documents/documents.personal-data.ts'
import { postingsPersonalData } from '../features/postings/postings.personal-data.ts'
import { profilesPersonalData } from '../features/profiles/profiles.personal-data.ts'
import type { PersonalData } from '../platform/personal-data/personal-data.ts'

/** A later feature may need rows of an earlier one: deletion begins with the last. */
export const personalData: readonly PersonalData[] = [
  accountsPersonalData,
  profilesPersonalData,
  documentsPersonalData,
  postingsPersonalData,
  copilotPersonalData,
  applicationsPersonalData,
]
