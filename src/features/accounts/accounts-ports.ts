/** What the use cases of accounts work with: made once, passed first. */
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import type { AuthLibrary } from './auth-library.ts'
import type { Sessions } from './sessions.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'

export interface AccountsPorts {
  readonly db: Database
  readonly clock: Clock
  readonly log: Log
  readonly sessions: Sessions
  readonly signIns: SignInThrottle
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
