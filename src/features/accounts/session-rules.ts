/** How long sessions and links live. */

/** 30 days from signing in, then the password is asked for again. */
export const sessionLifetimeS = 30 * 86_400

/** For how long a session that was looked up counts as right without asking the database. */
export const sessionCacheMs = 30_000

/** The link into an embedded installation is printed at a terminal and opened at once. */
export const signInLinkMs = 15 * 60_000

/** Long enough for slow mail. */
export const signUpLinkMs = 24 * 60 * 60_000

/** Long enough for slow mail. */
export const emailChangeMs = 24 * 60 * 60_000

/** Whoever is invited may be on holiday. */
export const invitationMs = 7 * 24 * 60 * 60_000

/** To sign in elsewhere, and come back. */
export const providerSignInMs = 10 * 60_000

/** From the right password to the code of the second factor. */
export const secondFactorTicketMs = 10 * 60_000

/** A link that sets a password. */
export const passwordLinkMs = 60 * 60_000
