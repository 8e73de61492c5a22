/** Sentences of the pages of documents. */
import { messagesOfPages } from './messages.tsx'

export const useDocumentsMessages = messagesOfPages({
  en: async () => (await import('./documents.en.ts')).documentsEn,
  de: async () => (await import('./documents.de.ts')).documentsDe,
})
