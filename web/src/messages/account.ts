/** Sentences of the pages that let a person in. */
import { messagesOfPages } from './messages.tsx'

export const useAccountMessages = messagesOfPages({
  en: async () => (await import('./account.en.ts')).accountEn,
  de: async () => (await import('./account.de.ts')).accountDe,
})
