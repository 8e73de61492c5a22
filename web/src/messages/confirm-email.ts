/** Sentences of the page that confirms a new e-mail address. */
import { messagesOfPages } from './messages.tsx'

export const useConfirmEmailMessages = messagesOfPages({
  en: async () => (await import('./confirm-email.en.ts')).confirmEmailEn,
  de: async () => (await import('./confirm-email.de.ts')).confirmEmailDe,
})
