/** Before something that opens an account or ends it: is it the person, and not somebody who found their browser open? */
import { AppError } from '../../kernel/errors.ts'
import { findAccount } from './accounts.sql.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { findPasswordHash } from './password-check.ts'

/** Somebody who has no password signed in a moment ago instead. */
const freshSessionMs = 10 * 60_000

const confirmFirst = (): AppError => new AppError('forbidden', 'Sign in again, then do this within ten minutes.')

/** What a person shows again before something that matters. */
export interface Confirmation {
  readonly ownerId: string
  readonly sessionId: string | null
  readonly password: string | undefined
  /** Of the network, for the throttle. */
  readonly address: string
}

/**
 * Makes sure that it is the person who asks for what opens the account or ends it, and not somebody who found their browser open.
 * @throws AppError `forbidden` for a wrong password, a missing one, or a sign-in long ago; `rate_limited`
 */
export async function confirmPerson(ports: AccountsPorts, asked: Confirmation): Promise<void> {
  const account = await ports.db.asSystem((tx) => findAccount(tx, asked.ownerId))
  // The owner of an installation of their own has no password: whoever is at the machine is the owner.
  if (!account || account.kind === 'local' || account.email === null) return
  const hash = await findPasswordHash(ports, asked.ownerId)
  if (hash !== null) {
    await ports.signIns.admit(account.email, asked.address)
    const { password } = await (await ports.library()).$context
    const isRight = await password.verify({ hash, password: asked.password ?? '' })
    if (!isRight) throw new AppError('forbidden', 'The password is not right.')
    return ports.signIns.forget(account.email)
  }
  const session = (await ports.sessions.list(asked.ownerId)).find(({ id }) => id === asked.sessionId)
  if (!session || ports.clock.now().getTime() - session.createdAt.getTime() > freshSessionMs) throw confirmFirst()
}
