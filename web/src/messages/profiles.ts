/** Sentences of the pages of profiles, wishes, answers and stories. */
import { messagesOfPages } from './messages.tsx'

export const useProfilesMessages = messagesOfPages({
  en: async () => (await import('./profiles.en.ts')).profilesEn,
  de: async () => (await import('./profiles.de.ts')).profilesDe,
})
