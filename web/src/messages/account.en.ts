/** Sentences of the pages that let a person in, in English. `account.de.ts` has the same shape. */
export const accountEn = {
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    code: 'Code of your app, or a backup code',
    codeLead: 'Your password was right. Your second factor opens the rest.',
    codeSubmit: 'Go on',
    again: 'Begin again',
    provider: (name: string) => `Sign in with ${name}`,
    ownerHint:
      'On your own machine no password is needed: open the link that Rolewright printed in the terminal when it started.',
    forgot: 'Forgotten?',
    signUp: 'Make an account',
    resetHint: 'Forgotten? Whoever runs this server can make a link for a new password.',
  },
  signUp: {
    title: 'Make an account',
    invited: 'You were invited. Say what you are called and choose a password; then sign in.',
    open: 'A link is sent to your address; with it you choose a password.',
    closed: 'Accounts are made by invitation here. Whoever runs this server can send you one.',
    name: 'What you are called',
    email: 'E-mail',
    password: 'Password',
    passwordHint: (minLength: number) => `At least ${minLength} characters. Several words make a good one.`,
    submit: 'Make the account',
    sent: (email: string) => `A mail was sent to ${email}. Its link works for an hour.`,
    toSignIn: 'To signing in',
  },
  forgot: {
    title: 'A new password',
    lead: 'A link to choose one is sent to your address, if an account has it.',
    submit: 'Send the link',
  },
  setPassword: {
    title: 'A new password',
    lead: (minLength: number) => `At least ${minLength} characters. Several words make a good one.`,
    noToken: 'This page needs the whole link that you were given. Open it again, or ask for a new one.',
    password: 'New password',
    submit: 'Set the password',
  },
}
