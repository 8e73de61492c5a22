/** The second factor: codes of an app (TOTP, RFC 6238), and codes on paper for when it is lost. Loaded when somebody has one. */

import { Secret, TOTP } from 'otpauth'
import { encodeQR } from 'qr'
import { z } from 'zod'
import { AppError, conflict, notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { seal, unseal } from '../../platform/security/envelope.ts'
import { findAccount } from './accounts.sql.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { drawBackupCodes, hashBackupCode } from './backup-codes.ts'
import {
  claimStep,
  confirmSecondFactor,
  deleteSecondFactor,
  findSecondFactor,
  replaceBackupCodes,
  type SecondFactorRow,
  savePendingSecondFactor,
} from './second-factor.sql.ts'

/** What every app understands: others read no more than SHA-1, six digits, half a minute. 160 bits of secret (RFC 4226). */
const form = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const secretBytes = 20

/** A telephone's clock may be half a minute off. */
const toleratedSteps = 1

const hashesSchema = z.array(z.string())

export interface SecondFactorState {
  readonly status: 'off' | 'pending' | 'on'
  readonly backupCodesLeft: number
  /** When it was switched on. */
  readonly since: Date | null
}

/** What the app is told, in the three forms it can be told in. */
export interface Enrolment {
  readonly secret: string
  readonly uri: string
  /** An SVG picture of `uri`. */
  readonly qrCode: string
}

async function open(ports: AccountsPorts, sealed: string): Promise<string> {
  return unseal(ports.keys, sealed).catch((cause: unknown) => {
    const message =
      'The second factor cannot be read: SECRET_KEY is not the key it was. The operator names the one before in SECRET_KEYS_PREVIOUS.'
    throw new AppError('unavailable', message, { cause })
  })
}

const sealHashes = (ports: AccountsPorts, codes: readonly string[]): Promise<string> =>
  seal(ports.keys, JSON.stringify(codes.map(hashBackupCode)))

const openHashes = async (ports: AccountsPorts, { backupCodes }: SecondFactorRow): Promise<string[]> =>
  hashesSchema.parse(JSON.parse(await open(ports, backupCodes)))

const wrongCode = (): AppError => new AppError('forbidden', 'The code is not right, or was used before.')

/** The step of the clock a code was made of, or null where it was made of none around now. */
function stepOf(secret: string, code: string, now: Date): number | null {
  const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret) })
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: toleratedSteps })
  return delta === null ? null : totp.counter({ timestamp }) + delta
}

const isOfApp = (code: string): boolean => /^\d{6}$/u.test(code)

/** Whether the person has switched one on, and how many codes on paper are left. */
export async function readSecondFactor(ports: AccountsPorts, ownerId: string): Promise<SecondFactorState> {
  const row = await ports.db.asSystem((tx) => findSecondFactor(tx, ownerId))
  if (!row?.verified) return { status: row ? 'pending' : 'off', backupCodesLeft: 0, since: null }
  return { status: 'on', backupCodesLeft: (await openHashes(ports, row)).length, since: row.createdAt }
}

/**
 * A secret for the app. Nothing changes about signing in until a code of the app was shown.
 * @throws AppError `conflict` where one is on, or where nobody signs in with a password
 */
export async function beginSecondFactor(ports: AccountsPorts, ownerId: string): Promise<Enrolment> {
  const account = await ports.db.asSystem((tx) => findAccount(tx, ownerId))
  if (!account?.email || account.kind === 'local')
    throw conflict(
      'There is no sign-in here that a second factor could protect: whoever is at this machine is the owner.',
    )
  const secret = new Secret({ size: secretBytes })
  const row = {
    id: newId(),
    userId: ownerId,
    secret: await seal(ports.keys, secret.base32),
    backupCodes: await sealHashes(ports, []),
    createdAt: ports.clock.now(),
  }
  const isWritten = await ports.db.asSystem((tx) => savePendingSecondFactor(tx, row))
  if (!isWritten) throw conflict('A second factor is on already. Switch it off first.')
  const uri = new TOTP({ ...form, issuer: 'Rolewright', label: account.email, secret }).toString()
  return { secret: secret.base32, uri, qrCode: encodeQR(uri, 'svg') }
}

interface CodeGiven {
  readonly ownerId: string
  readonly code: string
  /** Of the network, for the throttle. */
  readonly address: string
}

const refuse = (ports: AccountsPorts, { ownerId, address }: CodeGiven): AppError => {
  ports.log.warn(
    { event: 'security.second_factor_refused', ownerId, clientAddress: address },
    'a code of a second factor was refused',
  )
  return wrongCode()
}

/**
 * Switches it on, and every other session off: they were opened without it.
 * @returns the codes for paper, told this once
 * @throws AppError `conflict` where none was begun; `forbidden` for a wrong code; `rate_limited`
 */
export async function finishSecondFactor(
  ports: AccountsPorts,
  given: CodeGiven & { readonly sessionId: string | null },
): Promise<readonly string[]> {
  const { ownerId, code, address, sessionId } = given
  const row = await ports.db.asSystem((tx) => findSecondFactor(tx, ownerId))
  if (!row || row.verified) throw conflict('No second factor is being set up. Begin anew.')
  await ports.codes.admit(ownerId, address)
  const now = ports.clock.now()
  const step = stepOf(await open(ports, row.secret), code, now)
  if (step === null) throw refuse(ports, given)
  const codes = drawBackupCodes()
  const state = { backupCodes: await sealHashes(ports, codes), lastUsedStep: step, createdAt: now }
  const isOn = await ports.db.asSystem((tx) => confirmSecondFactor(tx, row, state))
  if (!isOn) throw conflict('No second factor is being set up. Begin anew.')
  await ports.codes.forget(ownerId)
  await ports.sessions.revokeAll(ownerId, sessionId)
  ports.log.warn({ event: 'security.second_factor_on', ownerId }, 'a second factor was switched on')
  return codes
}

async function claimBackupCode(ports: AccountsPorts, row: SecondFactorRow, code: string): Promise<boolean> {
  const hashes = await openHashes(ports, row)
  const left = hashes.filter((hash) => hash !== hashBackupCode(code))
  if (left.length === hashes.length) return false
  const after = await seal(ports.keys, JSON.stringify(left))
  const isFirst = await ports.db.asSystem((tx) => replaceBackupCodes(tx, row.userId, row.backupCodes, after))
  if (isFirst)
    ports.log.warn(
      { event: 'security.backup_code_used', ownerId: row.userId, left: left.length },
      'a backup code was used instead of the app',
    )
  return isFirst
}

/**
 * Takes a code of the app or one from paper: each counts once.
 * @throws AppError `forbidden` for a wrong or used one; `conflict` where there is no second factor; `rate_limited`
 */
export async function useCode(ports: AccountsPorts, given: CodeGiven): Promise<void> {
  const { ownerId, code, address } = given
  const row = await ports.db.asSystem((tx) => findSecondFactor(tx, ownerId))
  if (!row?.verified) throw conflict('There is no second factor.')
  await ports.codes.admit(ownerId, address)
  const step = isOfApp(code) ? stepOf(await open(ports, row.secret), code, ports.clock.now()) : null
  const isRight =
    step === null
      ? await claimBackupCode(ports, row, code)
      : await ports.db.asSystem((tx) => claimStep(tx, ownerId, step))
  if (!isRight) throw refuse(ports, given)
  await ports.codes.forget(ownerId)
}

/** New codes for paper; those before open nothing from now on. @throws AppError as `useCode` */
export async function renewBackupCodes(ports: AccountsPorts, given: CodeGiven): Promise<readonly string[]> {
  await useCode(ports, given)
  const codes = drawBackupCodes()
  const after = await sealHashes(ports, codes)
  await ports.db.asSystem(async (tx) => {
    const row = await findSecondFactor(tx, given.ownerId)
    if (row) await replaceBackupCodes(tx, given.ownerId, row.backupCodes, after)
  })
  ports.log.warn({ event: 'security.backup_codes_renewed', ownerId: given.ownerId }, 'backup codes were made anew')
  return codes
}

/**
 * For the person, who showed a code; or for whoever runs the installation, when the telephone and the paper are lost.
 * @param by the administrator; null: the person, or the command line
 * @throws AppError `not_found` where there is none
 */
export async function removeSecondFactor(ports: AccountsPorts, ownerId: string, by: string | null): Promise<void> {
  const isGone = await ports.db.asSystem((tx) => deleteSecondFactor(tx, ownerId))
  if (!isGone) throw notFound('second factor of the account', ownerId)
  ports.log.warn({ event: 'security.second_factor_off', ownerId, by }, 'a second factor was switched off')
}
