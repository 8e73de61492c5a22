/** The mails about accounts, in the languages of the page. Each says what to do when one did not ask for it. */
import type { Mail } from '../../platform/mail/mail.ts'

export type MailLanguage = 'en' | 'de'

/** The first language of the browser that we speak. */
export const mailLanguageOf = (acceptLanguage: string | undefined): MailLanguage =>
  /^\s*de\b/iu.test(acceptLanguage ?? '') ? 'de' : 'en'

type Words = Readonly<Record<'subject' | 'text', string>>

export type AccountMail =
  | 'sign-up'
  | 'known'
  | 'reset'
  | 'invitation'
  | 'new-email'
  | 'email-changed'
  | 'password-changed'

const words: Readonly<Record<MailLanguage, Readonly<Record<AccountMail, Words>>>> = {
  en: {
    'sign-up': {
      subject: 'Your account at Rolewright',
      text: 'Somebody, most likely you, asked for an account at {address} with this e-mail address.\n\nOpen this link within a day to choose your password; the account is yours from then on:\n\n{link}\n\nIf it was not you, do nothing: without the link nobody can use the account, and it is deleted in a week.',
    },
    known: {
      subject: 'You have an account at Rolewright',
      text: 'Somebody, most likely you, asked for an account at {address} with this e-mail address, but there is one already.\n\nSign in here; if you do not know the password, ask for a new one there:\n\n{link}\n\nIf it was not you, there is nothing to do.',
    },
    reset: {
      subject: 'A new password for Rolewright',
      text: 'Somebody, most likely you, asked for a new password for your account at {address}.\n\nOpen this link within an hour to choose one; you are then signed out everywhere:\n\n{link}\n\nIf it was not you, do nothing: your password stays as it is.',
    },
    invitation: {
      subject: 'An invitation to Rolewright',
      text: 'Whoever runs {address} invites you to it: it prepares applications that say only what you can prove.\n\nOpen this link within a week to make your account:\n\n{link}\n\nIf you do not want one, do nothing.',
    },
    'new-email': {
      subject: 'Your new e-mail address at Rolewright',
      text: 'Somebody, most likely you, wants to sign in at {address} with this e-mail address from now on.\n\nOpen this link within a day to confirm it:\n\n{link}\n\nIf it was not you, do nothing: without the link nothing changes.',
    },
    'email-changed': {
      subject: 'Your e-mail address at Rolewright was changed',
      text: 'From now on you sign in at {address} with another e-mail address; this one opens nothing any more.\n\nIf it was not you, tell whoever runs the installation at once. You sign in here:\n\n{link}',
    },
    'password-changed': {
      subject: 'Your password at Rolewright was changed',
      text: 'The password of your account at {address} was changed, and every other browser was signed out.\n\nIf it was not you, ask for a new password here at once:\n\n{link}',
    },
  },
  de: {
    'sign-up': {
      subject: 'Ihr Konto bei Rolewright',
      text: 'Jemand, vermutlich Sie, hat bei {address} ein Konto mit dieser E-Mail-Adresse angelegt.\n\nÖffnen Sie innerhalb eines Tages diesen Link und wählen Sie ein Passwort; ab dann gehört das Konto Ihnen:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts: Ohne den Link kann niemand das Konto benutzen, und nach einer Woche wird es gelöscht.',
    },
    known: {
      subject: 'Sie haben ein Konto bei Rolewright',
      text: 'Jemand, vermutlich Sie, wollte bei {address} ein Konto mit dieser E-Mail-Adresse anlegen, aber es gibt schon eines.\n\nMelden Sie sich hier an; ein vergessenes Passwort ersetzen Sie dort:\n\n{link}\n\nWaren Sie es nicht, ist nichts zu tun.',
    },
    reset: {
      subject: 'Ein neues Passwort für Rolewright',
      text: 'Jemand, vermutlich Sie, hat für Ihr Konto bei {address} ein neues Passwort verlangt.\n\nÖffnen Sie innerhalb einer Stunde diesen Link und wählen Sie eines; Sie sind dann überall abgemeldet:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
    },
    invitation: {
      subject: 'Eine Einladung zu Rolewright',
      text: 'Wer {address} betreibt, lädt Sie dorthin ein: Rolewright bereitet Bewerbungen vor, die nur sagen, was Sie belegen können.\n\nÖffnen Sie innerhalb einer Woche diesen Link, um Ihr Konto anzulegen:\n\n{link}\n\nMöchten Sie keines, tun Sie nichts.',
    },
    'new-email': {
      subject: 'Ihre neue E-Mail-Adresse bei Rolewright',
      text: 'Jemand, vermutlich Sie, möchte sich bei {address} künftig mit dieser E-Mail-Adresse anmelden.\n\nÖffnen Sie innerhalb eines Tages diesen Link, um sie zu bestätigen:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts: Ohne den Link ändert sich nichts.',
    },
    'email-changed': {
      subject: 'Ihre E-Mail-Adresse bei Rolewright wurde geändert',
      text: 'Bei {address} melden Sie sich ab jetzt mit einer anderen E-Mail-Adresse an; diese öffnet nichts mehr.\n\nWaren Sie es nicht, sagen Sie es sofort denen, die die Installation betreiben. Hier melden Sie sich an:\n\n{link}',
    },
    'password-changed': {
      subject: 'Ihr Passwort bei Rolewright wurde geändert',
      text: 'Das Passwort Ihres Kontos bei {address} wurde geändert, und jeder andere Browser wurde abgemeldet.\n\nWaren Sie es nicht, verlangen Sie hier sofort ein neues Passwort:\n\n{link}',
    },
  },
}

/** @param address of the installation, where `path` is */
export function writeMail(
  kind: AccountMail,
  { to, address, path, language }: { to: string; address: string; path: string; language: MailLanguage },
): Mail {
  const { subject, text } = words[language][kind]
  return { to, subject, text: text.replace('{address}', address).replace('{link}', `${address}${path}`) }
}
