/** Sentences of the pages of postings and boards. */
import { messagesOfPages } from './messages.tsx'

export const usePostingsMessages = messagesOfPages({
  en: async () => (await import('./postings.en.ts')).postingsEn,
  de: async () => (await import('./postings.de.ts')).postingsDe,
})
