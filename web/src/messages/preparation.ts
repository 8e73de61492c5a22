/** Sentences of answers to forms and of interviews. */
import { messagesOfPages } from './messages.tsx'

export const usePreparationMessages = messagesOfPages({
  en: async () => (await import('./preparation.en.ts')).preparationEn,
  de: async () => (await import('./preparation.de.ts')).preparationDe,
})
