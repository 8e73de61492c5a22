/** Sentences of the pages that let a person in, in German. */
import type { accountEn } from './account.en.ts'

export const accountDe: typeof accountEn = {
  signIn: {
    title: 'Anmelden',
    email: 'E-Mail',
    password: 'Passwort',
    submit: 'Anmelden',
    code: 'Code Ihrer App oder ein Ersatzcode',
    codeLead: 'Ihr Passwort stimmt. Den Rest öffnet Ihr zweiter Faktor.',
    codeSubmit: 'Weiter',
    again: 'Von vorn',
    provider: (name) => `Mit ${name} anmelden`,
    ownerHint:
      'Auf dem eigenen Rechner braucht es kein Passwort: Öffnen Sie den Link, den Rolewright beim Start im Terminal gezeigt hat.',
    forgot: 'Vergessen?',
    signUp: 'Konto anlegen',
    resetHint: 'Vergessen? Wer diesen Server betreibt, kann einen Link für ein neues Passwort erstellen.',
  },
  signUp: {
    title: 'Konto anlegen',
    invited:
      'Sie wurden eingeladen. Sagen Sie, wie Sie heißen, und wählen Sie ein Passwort; danach melden Sie sich an.',
    open: 'An Ihre Adresse geht ein Link; mit ihm wählen Sie ein Passwort.',
    closed: 'Konten gibt es hier auf Einladung. Wer diesen Server betreibt, kann Ihnen eine senden.',
    name: 'Wie Sie heißen',
    email: 'E-Mail',
    password: 'Passwort',
    passwordHint: (minLength) => `Mindestens ${minLength} Zeichen. Mehrere Wörter ergeben ein gutes.`,
    submit: 'Konto anlegen',
    sent: (email) => `Eine E-Mail ging an ${email}. Ihr Link gilt eine Stunde.`,
    toSignIn: 'Zur Anmeldung',
  },
  forgot: {
    title: 'Ein neues Passwort',
    lead: 'An Ihre Adresse geht ein Link, mit dem Sie eines wählen, wenn ein Konto sie hat.',
    submit: 'Link senden',
  },
  setPassword: {
    title: 'Ein neues Passwort',
    lead: (minLength) => `Mindestens ${minLength} Zeichen. Mehrere Wörter ergeben ein gutes.`,
    noToken:
      'Diese Seite braucht den ganzen Link, den Sie bekommen haben. Öffnen Sie ihn noch einmal oder bitten Sie um einen neuen.',
    password: 'Neues Passwort',
    submit: 'Passwort setzen',
  },
}
