/** Confirming a new e-mail address, in German. */
import type { confirmEmailEn } from './confirm-email.en.ts'

export const confirmEmailDe: typeof confirmEmailEn = {
  title: 'Ihre neue E-Mail-Adresse',
  lead: 'Ab jetzt melden Sie sich mit der Adresse an, an die dieser Link geschickt wurde.',
  noToken:
    'Diese Seite braucht den ganzen Link, den Sie bekommen haben. Öffnen Sie ihn noch einmal oder bitten Sie um einen neuen.',
  submit: 'Adresse bestätigen',
}
