/** Sentences of the pages of applications. */
import { messagesOfPages } from './messages.tsx'

export const useApplicationsMessages = messagesOfPages({
  en: async () => {
    const { applicationsEn, applicationEn } = await import('./applications.en.ts')
    return { applications: applicationsEn, application: applicationEn }
  },
  de: async () => {
    const { applicationsDe, applicationDe } = await import('./applications.de.ts')
    return { applications: applicationsDe, application: applicationDe }
  },
})
