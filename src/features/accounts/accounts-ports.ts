/** What the use cases of accounts work with: made once, passed first. */
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Mailer } from '../../platform/mail/mail.ts'
import type { SecretKeys } from '../../platform/security/secret-keys.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import type { AttemptThrottle } from './attempt-throttle.ts'
import type { AuthLibrary } from './auth-library.ts'
import type { Sessions } from './sessions.ts'

/** An OpenID Connect provider, by the settings. */
export interface SignInProvider {
  /** For the button. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** May reach the operator's own network. */
  readonly fetch: typeof globalThis.fetch
}

export interface AccountsPorts {
  readonly db: Database
  readonly clock: Clock
  readonly keys: SecretKeys
  readonly log: Log
  readonly sessions: Sessions
  readonly signIns: AttemptThrottle
  readonly codes: AttemptThrottle
  readonly mailLimits: AttemptThrottle
  readonly mailer: Mailer
  /** Who may make an account. */
  readonly signUp: 'closed' | 'invitation' | 'open'
  /** Another place that people may sign in at; null: there is none. */
  readonly provider: SignInProvider | null
  /** The address people use: who issues tokens, and whom they are for. */
  readonly address: string
  /** Loaded at the first call: it costs a start that needs none of it nothing. */
  library(): Promise<AuthLibrary>
}

/** Where a sign-in comes from, shown to the person in the list of their sessions. */
export interface Client {
  readonly address: string
  readonly userAgent: string
}
