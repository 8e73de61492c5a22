/** Signing in elsewhere (OpenID Connect): the authorization code flow with PKCE, state and nonce. Loaded at the first such sign-in. */
import * as oidc from 'openid-client'
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import type { SignInProvider } from './accounts-ports.ts'

/** What has to be remembered from the way there to the way back. */
export interface BegunSignIn {
  readonly nonce: string
  readonly codeVerifier: string
}

/** Who somebody is there. */
export interface ProvenIdentity {
  /** Stays the same for ever; addresses change. */
  readonly subject: string
  /** Null where the provider names none, or has not confirmed it. */
  readonly email: string | null
  readonly name: string | null
}

export interface IdentityProvider {
  /** @returns where the browser goes. @throws AppError `unavailable` where the provider does not answer */
  begin(): Promise<{ readonly url: string; readonly state: string; readonly begun: BegunSignIn }>
  /**
   * @param answer the address that the browser came back to
   * @throws AppError `forbidden` where the provider refused, or its answer cannot be trusted; `unavailable`
   */
  finish(answer: URL, state: string, begun: BegunSignIn): Promise<ProvenIdentity>
}

/** Where the provider sends the browser back to; to be registered there. */
const callbackPath = '/sign-in/provider/callback'

const timeoutS = 10

/** The configuration of a provider is read again after this time: keys are replaced, and read when a new one is met. */
const knownForMs = 3_600_000

const claimsSchema = z.object({
  email: z.string().max(254).optional(),
  // Some send the word.
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  name: z.string().optional(),
})

const toIdentity = (subject: string, given: unknown): ProvenIdentity => {
  const { email, email_verified: isVerified, name } = claimsSchema.parse(given)
  const isProven = isVerified === true && email !== undefined && z.email().safeParse(email).success
  return {
    subject,
    email: isProven ? email.toLowerCase() : null,
    name: name?.trim().slice(0, 100) || null,
  }
}

/** Nothing came that could be judged. An error without a code is one of the network. */
const silences: readonly unknown[] = [undefined, 'OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']

/** What openid-client says is wrong with an answer, as opposed to none coming. */
const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  error instanceof oidc.WWWAuthenticateChallengeError ||
  (error instanceof oidc.ClientError && !silences.includes(error.code))

/** @param address of this installation */
export function createIdentityProvider(provider: SignInProvider, address: string): IdentityProvider {
  const redirectUri = `${address}${callbackPath}`
  let known: { readonly config: oidc.Configuration; readonly atMs: number } | undefined

  const notAnswering = (cause: unknown): AppError =>
    new AppError('unavailable', `${provider.name} does not answer as it should. Try again later.`, { cause })

  async function discover(): Promise<oidc.Configuration> {
    if (known && Date.now() - known.atMs < knownForMs) return known.config
    const issuer = new URL(provider.issuer)
    const config = await oidc
      .discovery(issuer, provider.clientId, undefined, oidc.ClientSecretPost(provider.clientSecret), {
        [oidc.customFetch]: (url, { body, ...options }) =>
          provider.fetch(url, { ...options, body: body instanceof URLSearchParams ? body.toString() : null }),
        timeout: timeoutS,
        // The signature of an identity counts, and not only where it was fetched from.
        execute: [
          oidc.enableNonRepudiationChecks,
          // The settings take http on this machine only.
          ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
        ],
      })
      .catch((error: unknown) => {
        throw notAnswering(error)
      })
    known = { config, atMs: Date.now() }
    return config
  }

  return {
    async begin() {
      const config = await discover()
      const [state, nonce, codeVerifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()]
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, state, begun: { nonce, codeVerifier } }
    },
    async finish(answer, state, { nonce, codeVerifier }) {
      const config = await discover()
      try {
        const checks = {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        }
        const tokens = await oidc.authorizationCodeGrant(config, answer, checks)
        const claims = tokens.claims()
        if (!claims) throw new Error('the provider sent no identity')
        const identity = toIdentity(claims.sub, claims)
        if (identity.email !== null || !config.serverMetadata().userinfo_endpoint) return identity
        return toIdentity(claims.sub, await oidc.fetchUserInfo(config, tokens.access_token, claims.sub))
      } catch (cause) {
        if (!isRefusal(cause)) throw notAnswering(cause)
        throw new AppError('forbidden', `${provider.name} did not sign you in. Begin anew.`, { cause })
      }
    },
  }
}
