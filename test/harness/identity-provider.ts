/** A real OpenID Connect provider on this machine, that also misbehaves as it is told. */
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export interface SomebodyThere {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
}

/** How an identity token differs from a right one. */
export interface Misbehaviour {
  readonly nonce?: string
  readonly issuer?: string
  readonly audience?: string
  readonly expiresInS?: number
  /** Signed with a key that is not published. */
  readonly isForged?: boolean
  /** What the browser comes back with instead of a code. */
  readonly error?: string
  /** Claims are told at the address for them, and not in the token. */
  readonly tellsAtUserinfo?: boolean
}

export interface TestIdentityProvider {
  readonly variables: Readonly<Record<string, string>>
  /** Who is signed in there, from now on. */
  signIn(somebody: SomebodyThere, misbehaviour?: Misbehaviour): void
  /** The bodies that were sent for a code. */
  readonly exchanges: readonly URLSearchParams[]
  close(): Promise<void>
}

interface Grant {
  readonly challenge: string
  readonly nonce: string
  readonly redirectUri: string
}

const client = { id: 'rolewright', secret: 'the secret of the client' }

export async function startIdentityProvider(): Promise<TestIdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const stranger = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const grants = new Map<string, Grant>()
  const exchanges: URLSearchParams[] = []
  let who: SomebodyThere = { sub: 'nobody' }
  let how: Misbehaviour = {}
  let issuer = ''

  const claims = () => (({ sub: _, ...rest }) => rest)(who)

  function authorize({ searchParams }: URL): { status: number; location: string } {
    const redirectUri = searchParams.get('redirect_uri') ?? ''
    const back = new URL(redirectUri)
    back.searchParams.set('state', searchParams.get('state') ?? '')
    back.searchParams.set('session_state', 'a field of its own')
    if (how.error !== undefined) back.searchParams.set('error', how.error)
    else {
      const code = randomBytes(16).toString('hex')
      const asked = { challenge: searchParams.get('code_challenge') ?? '', nonce: searchParams.get('nonce') ?? '' }
      grants.set(code, { ...asked, redirectUri })
      back.searchParams.set('code', code)
    }
    return { status: 302, location: back.href }
  }

  async function exchange(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const form = new URLSearchParams(await text(request))
    exchanges.push(form)
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isRight =
      grant?.challenge === challenge &&
      grant.redirectUri === form.get('redirect_uri') &&
      form.get('client_id') === client.id &&
      form.get('client_secret') === client.secret
    if (!isRight) return { status: 400, body: { error: 'invalid_grant' } }
    const now = Math.floor(Date.now() / 1000)
    const idToken = await new SignJWT({
      ...(how.tellsAtUserinfo ? {} : claims()),
      nonce: how.nonce ?? grant.nonce,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(how.issuer ?? issuer)
      .setAudience(how.audience ?? client.id)
      .setSubject(who.sub)
      .setIssuedAt(now)
      .setExpirationTime(now + (how.expiresInS ?? 300))
      .sign(how.isForged ? stranger.privateKey : privateKey)
    return { status: 200, body: { access_token: 'an access token', token_type: 'Bearer', id_token: idToken } }
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration')
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (url.pathname === '/jwks') return json(200, { keys: [jwk] })
    if (url.pathname === '/userinfo') return json(200, who)
    if (url.pathname === '/authorize') {
      const { status, location } = authorize(url)
      return response.writeHead(status, { location }).end()
    }
    const { status, body } = await exchange(request)
    return json(status, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    variables: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: 'Example Login',
    },
    signIn: (somebody, misbehaviour = {}) => {
      who = somebody
      how = misbehaviour
    },
    exchanges,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
