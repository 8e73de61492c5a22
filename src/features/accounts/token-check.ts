/** Checks access tokens: by their signature, and by whether their session is still there. Loaded when the first one comes. */
import { createLocalJWKSet, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { type Identity, personScopes, type Scope } from '../../platform/http/identity.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { readKeySet, tokenScopes } from './tokens.ts'

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid(), scope: z.string() })

/** For so long a set of keys is used; a key that it lacks makes it be read again, once in so long. */
const keySetLifeMs = 300_000
const unknownKeyPauseMs = 10_000

export type FindTokenIdentity = (token: string) => Promise<Identity | null>

/** Checks tokens of this installation; the keys are read from the database every five minutes. */
export function createTokenCheck(ports: AccountsPorts): FindTokenIdentity {
  let known: { readonly keys: ReturnType<typeof createLocalJWKSet>; readonly readAtMs: number } | undefined

  async function keySet(maxAgeMs: number): Promise<ReturnType<typeof createLocalJWKSet>> {
    const nowMs = ports.clock.now().getTime()
    if (!known || nowMs - known.readAtMs >= maxAgeMs)
      known = { keys: createLocalJWKSet(await readKeySet(ports)), readAtMs: nowMs }
    return known.keys
  }

  async function verify(token: string, maxAgeMs: number): Promise<unknown> {
    const options = {
      issuer: ports.address,
      audience: ports.address,
      algorithms: ['EdDSA'],
      requiredClaims: ['exp', 'iat', 'sub', 'sid'],
      currentDate: ports.clock.now(),
    }
    return (await jwtVerify(token, await keySet(maxAgeMs), options)).payload
  }

  return async (token) => {
    let payload: unknown
    try {
      payload = await verify(token, keySetLifeMs).catch((error: unknown) => {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
        return verify(token, unknownKeyPauseMs)
      })
    } catch (error) {
      if (error instanceof errors.JOSEError) return null
      throw error
    }
    const { data: claims } = claimsSchema.safeParse(payload)
    const session = claims && (await ports.sessions.findById(claims.sid))
    if (!session || session.ownerId !== claims.sub) return null
    const allowed = personScopes(session.role)
    const granted = claims.scope.split(' ')
    const scopes = tokenScopes.filter((scope: Scope) => granted.includes(scope) && allowed.includes(scope))
    return { ...{ ownerId: session.ownerId, role: session.role, scopes }, means: 'token', sessionId: session.sessionId }
  }
}
