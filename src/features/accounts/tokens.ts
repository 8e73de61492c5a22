/** Access tokens (JWT): short-lived, made from a session, and ending with it. */
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import type { Identity } from '../../platform/http/identity.ts'
import type { AccountsPorts } from './accounts-ports.ts'

/** What a token may carry: a program that holds one is not the person, so it never reaches the account itself. */
export const tokenScopes = ['read', 'write', 'approve'] as const

export type TokenScope = (typeof tokenScopes)[number]

/** Short, because a stolen token works until then, or until its session is ended. */
const tokenLifetimeS = 600

export interface AccessToken {
  readonly token: string
  readonly expiresAt: Date
}

/** @throws AppError `forbidden` for whoever is not there with a session */
export async function makeAccessToken(
  ports: AccountsPorts,
  identity: Identity,
  scopes: readonly TokenScope[],
): Promise<AccessToken> {
  if (identity.means !== 'session' || identity.sessionId === null)
    throw new AppError('forbidden', 'An access token is made from a session: sign in with a browser first.')
  const now = Math.floor(ports.clock.now().getTime() / 1000)
  const exp = now + tokenLifetimeS
  // Scopes as the specification writes them: words with spaces between. No name, no address, no role.
  const payload = { sub: identity.ownerId, sid: identity.sessionId, scope: scopes.join(' '), iat: now, exp }
  const { token } = await (await ports.library()).api.signJWT({ body: { payload } }).catch((cause: unknown) => {
    const message =
      'Access tokens cannot be signed: SECRET_KEY is not the key it was. The operator names the one before in SECRET_KEYS_PREVIOUS.'
    throw new AppError('unavailable', message, { cause })
  })
  return { token, expiresAt: new Date(exp * 1000) }
}

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })) })

/** The public keys, for whoever checks our tokens. Made at the first call. */
export const readKeySet = async (ports: AccountsPorts): Promise<z.output<typeof keySetSchema>> =>
  keySetSchema.parse(await (await ports.library()).api.getJwks())
