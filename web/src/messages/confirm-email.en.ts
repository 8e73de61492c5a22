/** Confirming a new e-mail address, in English. */

export const confirmEmailEn = {
  title: 'Your new e\u2011mail address',
  lead: 'From now on you sign in with the address that this link was sent to.',
  noToken: 'This page needs the whole link that you were sent. Open it again, or ask for a new one.',
  submit: 'Confirm the address',
}
