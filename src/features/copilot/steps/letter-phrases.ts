/** The fixed words of letters, by language. They claim nothing of the person; everything else in a letter is facts. */

export const letterLanguages = ['en', 'de'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

interface LetterPhrases {
  /** The sentence a letter begins with; null: not to be named. */
  opening(title: string | null, company: string | null): string
  readonly closing: string
  /** The line above the greeting. */
  subject(title: string): string
  readonly greeting: string
  readonly farewell: string
  /** Stand before a list of facts' own names. */
  readonly lists: { readonly qualifications: string; readonly skills: string; readonly languages: string }
  /** A degree with its field. */
  degree(degree: string, field: string): string
}

export const letterPhrases: Readonly<Record<LetterLanguage, LetterPhrases>> = {
  en: {
    opening: (title, company) =>
      `I am writing to apply for ${title === null ? 'the position you advertise' : `the position of ${title}`}${company === null ? '' : ` at ${company}`}.`,
    closing: 'I would be glad to discuss the position. Thank you for your time and consideration.',
    subject: (title) => `Application for ${title}`,
    greeting: 'Dear hiring team,',
    farewell: 'Sincerely,',
    lists: {
      qualifications: 'My qualifications include',
      skills: 'My skills include',
      languages: 'The languages I speak are',
    },
    degree: (degree, field) => `${degree} in ${field}`,
  },
  // The greeting ends with a comma, so the first sentence begins small.
  de: {
    opening: (title, company) =>
      `hiermit bewerbe ich mich ${title === null ? 'auf die von Ihnen ausgeschriebene Stelle' : `als ${title}`}${company === null ? '' : ` bei ${company}`}.`,
    closing: 'Über die Einladung zu einem Gespräch würde ich mich freuen. Vielen Dank für Ihre Zeit.',
    subject: (title) => `Bewerbung als ${title}`,
    greeting: 'Sehr geehrte Damen und Herren,',
    farewell: 'Mit freundlichen Grüßen',
    lists: {
      qualifications: 'Zu meinen Qualifikationen gehören',
      skills: 'Zu meinen Kenntnissen gehören',
      languages: 'Ich spreche',
    },
    degree: (degree, field) => `${degree} (${field})`,
  },
}
