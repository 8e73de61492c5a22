/** Sentences of the settings. */
import { messagesOfPages } from './messages.tsx'

export const useSettingsMessages = messagesOfPages({
  en: async () => (await import('./settings.en.ts')).settingsEn,
  de: async () => (await import('./settings.de.ts')).settingsDe,
})
