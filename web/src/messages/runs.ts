/** Sentences of the pages of runs and their review. */
import { messagesOfPages } from './messages.tsx'

export const useRunsMessages = messagesOfPages({
  en: async () => (await import('./runs.en.ts')).runsEn,
  de: async () => (await import('./runs.de.ts')).runsDe,
})
