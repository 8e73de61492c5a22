/** Sentences of the pages that show matches. */
import { messagesOfPages } from './messages.tsx'

export const useMatchesMessages = messagesOfPages({
  en: async () => (await import('./matches.en.ts')).matchesEn,
  de: async () => (await import('./matches.de.ts')).matchesDe,
})
