/** Who asks, by which means, and what that means may do. */
import type { Actor } from '../context.ts'

/**
 * What a route may ask for. `approve`: decide changes in a person's name. `account`: sessions, keys, password, deletion of
 * the account. `admin`: other people's accounts.
 */
export const scopes = ['read', 'write', 'approve', 'account', 'admin'] as const

export type Scope = (typeof scopes)[number]

export interface Identity extends Actor {
  readonly role: 'user' | 'admin'
  /** `session`: a browser's cookie. `token`: a JWT of a session. `key`: an API key. `local`: this installation's command line. */
  readonly means: 'session' | 'token' | 'key' | 'local'
  readonly scopes: readonly Scope[]
  /** Of a session and of the tokens made from it. */
  readonly sessionId: string | null
}

/** What a person may do who is there themselves. */
export const personScopes = (role: Identity['role']): readonly Scope[] =>
  role === 'admin' ? scopes : scopes.filter((scope) => scope !== 'admin')

/** The identity of the command line on this machine: the owner of the installation. */
export const localIdentity = (ownerId: string): Identity => ({
  ownerId,
  role: 'admin',
  means: 'local',
  scopes,
  sessionId: null,
})
