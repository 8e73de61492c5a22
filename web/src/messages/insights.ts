/** Sentences of the pages of figures. */
import { messagesOfPages } from './messages.tsx'

export const useInsightsMessages = messagesOfPages({
  en: async () => (await import('./insights.en.ts')).insightsEn,
  de: async () => (await import('./insights.de.ts')).insightsDe,
})
