/** Sentences of the page of whoever runs the installation. */
import { messagesOfPages } from './messages.tsx'

export const useAdminMessages = messagesOfPages({
  en: async () => (await import('./admin.en.ts')).adminEn,
  de: async () => (await import('./admin.de.ts')).adminDe,
})
