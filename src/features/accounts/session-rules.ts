/** How long sessions and links live, and the names the library knows things by. */

/** 30 days from signing in, then the password is asked for again. */
export const sessionLifetimeS = 30 * 86_400

/** For how long a session that was looked up counts as right without asking the database. */
export const sessionCacheMs = 30_000

/** How the library is told the address of a client: a header of ours, which no client can send it. */
export const clientAddressHeader = 'x-rolewright-client-address'

/** The link into an embedded installation is printed at a terminal and opened at once. */
export const signInLinkMs = 15 * 60_000

/** Long enough for slow mail. */
export const signUpLinkMs = 24 * 60 * 60_000

/** Whoever is invited may be on holiday. */
export const invitationMs = 7 * 24 * 60 * 60_000

/** A link that sets a password. */
export const passwordLinkMs = 60 * 60_000
