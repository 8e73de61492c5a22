/** Guessing is slow, and nobody's mailbox is filled: attempts are counted by account and by address, whether or not the account exists. */
import { AppError } from '../../kernel/errors.ts'
import { type Quota, secondsUntil, type Throttle } from '../../platform/limits/throttle.ts'
import { reportSecurityEvent } from '../../platform/security/security-events.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import type { Metrics } from '../../platform/telemetry/metrics.ts'

const quota = (name: string, limit: number, windowSeconds: number): readonly [Quota] => [{ name, limit, windowSeconds }]

/**
 * Ten wrong passwords in a quarter of an hour: a person who mistypes gets there rarely, a guesser at once. An office
 * behind one address does more than one person.
 */
const attempts = {
  'sign-in': {
    what: 'sign-ins',
    byAccount: quota('sign-in-account', 10, 900),
    byAddress: quota('sign-in-address', 60, 900),
  },
  'second-factor': {
    what: 'codes',
    byAccount: quota('second-factor-account', 10, 900),
    byAddress: quota('second-factor-address', 60, 900),
  },
  mail: {
    what: 'mails',
    byAccount: quota('mail-account', 5, 3600),
    byAddress: quota('mail-address', 30, 3600),
  },
} as const

export type AttemptKind = keyof typeof attempts

export interface AttemptThrottle {
  /** Before anything is looked at. @throws AppError `rate_limited` */
  admit(account: string, address: string): Promise<void>
  /** After a right one: the account's count begins anew. */
  forget(account: string): Promise<void>
}

export interface AttemptThrottleOptions {
  readonly throttle: Throttle
  readonly metrics: Metrics
  readonly log: Log
}

export function createAttemptThrottle(
  kind: AttemptKind,
  { throttle, metrics, log }: AttemptThrottleOptions,
): AttemptThrottle {
  const { what, byAccount, byAddress } = attempts[kind]
  const accountSubject = (account: string): string => `${kind}-account:${account.trim().toLowerCase()}`
  return {
    admit: async (account, address) => {
      const asked = [
        { subject: `${kind}-address:${address}`, counted: 'address', quotas: byAddress },
        { subject: accountSubject(account), counted: 'account', quotas: byAccount },
      ] as const
      for (const { subject, counted, quotas } of asked) {
        const { refusedBy, isFirstRefusal } = await throttle.take(subject, quotas)
        if (refusedBy === null) continue
        const policy = refusedBy.quota.name
        metrics.count('rateLimited', { policy, subject: counted })
        if (isFirstRefusal)
          reportSecurityEvent({ log, metrics }, 'security.rate_limited', {
            policy,
            subject: counted,
            clientAddress: address,
          })
        const seconds = secondsUntil(refusedBy)
        const sentence = `Too many ${what} (${policy}). Try again in ${seconds} seconds.`
        throw Object.assign(new AppError('rate_limited', sentence), { retryAfterMs: seconds * 1000 })
      }
    },
    forget: (account) => throttle.forget(accountSubject(account), byAccount),
  }
}
