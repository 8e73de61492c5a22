/** Whose account it is that somebody signs in to elsewhere: known by who they are there, met by a confirmed address, or new. */
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { seal, unseal } from '../../platform/security/envelope.ts'
import { findAccountByEmail, setEmailVerified } from './accounts.sql.ts'
import type { AccountsPorts, Client, SignInProvider } from './accounts-ports.ts'
import { setRole } from './admin.sql.ts'
import { findCredentialHolder, insertProviderCredential } from './credentials.sql.ts'
import type { IdentityProvider, ProvenIdentity } from './identity-provider.ts'
import { claimInvitationOf } from './links.sql.ts'
import { providerSignInMs } from './session-rules.ts'
import { type CodeNeeded, openSessionOrAsk, type SignedIn } from './sign-in.ts'

const begunSchema = z.strictObject({ nonce: z.string(), codeVerifier: z.string() })

const identifierOf = (state: string): string => `provider:${state}`

/** Opened once per process: it keeps what it read of the provider. */
const opened = new WeakMap<SignInProvider, Promise<IdentityProvider>>()

async function open({ provider, address }: AccountsPorts): Promise<IdentityProvider> {
  if (provider === null) throw new AppError('not_found', 'Nobody signs in elsewhere here.')
  const found =
    opened.get(provider) ??
    import('./identity-provider.ts').then(({ createIdentityProvider }) => createIdentityProvider(provider, address))
  opened.set(provider, found)
  return found
}

/**
 * @returns where the browser goes, and what it keeps in a cookie, so that nobody else's answer is taken for its own
 * @throws AppError `not_found` where there is no provider; `unavailable` where it does not answer
 */
export async function beginProviderSignIn(ports: AccountsPorts): Promise<{ url: string; state: string }> {
  const { url, state, begun } = await (await open(ports)).begin()
  const { internalAdapter } = await (await ports.library()).$context
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(state),
    value: await seal(ports.keys, JSON.stringify(begun)),
    expiresAt: new Date(ports.clock.now().getTime() + providerSignInMs),
  })
  return { url, state }
}

/**
 * @param answer the address that the browser came back to
 * @param kept the cookie; null: it has none
 * @throws AppError `forbidden` for an answer that was used, has run out, was asked for by another browser, cannot be trusted,
 *   or is about somebody who has no account here and may make none; `unavailable`
 */
export async function finishProviderSignIn(
  ports: AccountsPorts,
  { answer, kept, client }: { readonly answer: URL; readonly kept: string | null; readonly client: Client },
): Promise<SignedIn | CodeNeeded> {
  const state = answer.searchParams.get('state')
  const provider = await open(ports)
  const { internalAdapter } = await (await ports.library()).$context
  // Another browser's answer stays that browser's.
  const isOwn = state !== null && kept === state
  const waiting = isOwn ? await internalAdapter.consumeVerificationValue(identifierOf(state)) : null
  if (!waiting || waiting.expiresAt <= ports.clock.now()) {
    ports.log.warn({ event: 'security.sign_in_refused', clientAddress: client.address }, 'a sign-in was refused')
    throw new AppError('forbidden', 'This sign-in was completed before, or has run out. Begin anew.')
  }
  const begun = begunSchema.parse(JSON.parse(await unseal(ports.keys, waiting.value)))
  const identity = await provider.finish(answer, state ?? '', begun).catch((error: unknown) => {
    ports.log.warn(
      { event: 'security.sign_in_refused', clientAddress: client.address, error },
      'a sign-in elsewhere was refused',
    )
    throw error
  })
  return openSessionOrAsk(ports, await accountOf(ports, identity), client)
}

/** The account, found, linked or made. @throws AppError `forbidden` */
async function accountOf(ports: AccountsPorts, { subject, email, name }: ProvenIdentity): Promise<string> {
  const issuer = ports.provider?.issuer ?? ''
  const known = await ports.db.asSystem((tx) => findCredentialHolder(tx, issuer, subject))
  if (known !== null) return known
  // An address that anybody could have typed in there would open the account of its owner here.
  if (email === null)
    throw new AppError(
      'forbidden',
      `${ports.provider?.name} has not confirmed your e-mail address. Confirm it there first.`,
    )
  const found = await ports.db.asSystem((tx) => findAccountByEmail(tx, email))
  const ownerId = found ?? (await makeAccount(ports, { email, name: name ?? email.split('@')[0] ?? email }))
  await ports.db.asSystem(async (tx) => {
    await setEmailVerified(tx, ownerId)
    await insertProviderCredential(tx, { id: newId(), userId: ownerId, providerId: issuer, accountId: subject })
  })
  ports.log.warn(
    { event: 'security.provider_linked', ownerId, isNew: found === null },
    'a sign-in elsewhere was linked',
  )
  return ownerId
}

async function makeAccount(ports: AccountsPorts, given: { email: string; name: string }): Promise<string> {
  const invitation = await ports.db.asSystem((tx) => claimInvitationOf(tx, given.email, ports.clock.now()))
  const mayCome = ports.signUp === 'open' || (ports.signUp === 'invitation' && invitation !== null)
  if (!mayCome)
    throw new AppError(
      'forbidden',
      'There is no account for your e-mail address here. Ask whoever runs this server for an invitation.',
    )
  const { internalAdapter } = await (await ports.library()).$context
  const user = await internalAdapter.createUser({ ...given, emailVerified: true }, { method: 'social' })
  if (invitation?.role === 'admin') await ports.db.asSystem((tx) => setRole(tx, user.id, 'admin'))
  return user.id
}
