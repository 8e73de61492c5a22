/** Sentences of the pages of applications. */
import { messagesOfPages } from './messages.tsx'

export const useApplicationsMessages = messagesOfPages({
  en: async () => {
    const { applicationsEn, applicationEn, nextEn, mailEn, mailboxEn, kitEn } = await import('./applications.en.ts')
    return {
      applications: applicationsEn,
      application: applicationEn,
      next: nextEn,
      mail: mailEn,
      mailbox: mailboxEn,
      kit: kitEn,
    }
  },
  de: async () => {
    const { applicationsDe, applicationDe, nextDe, mailDe, mailboxDe, kitDe } = await import('./applications.de.ts')
    return {
      applications: applicationsDe,
      application: applicationDe,
      next: nextDe,
      mail: mailDe,
      mailbox: mailboxDe,
      kit: kitDe,
    }
  },
})
