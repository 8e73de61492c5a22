/** Guessing passwords is slow: sign-ins are counted by account and by address, whether or not the account exists. */
import { AppError } from '../../kernel/errors.ts'
import { secondsUntil, type Throttle } from '../../platform/limits/throttle.ts'
import { reportSecurityEvent } from '../../platform/security/security-events.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import type { Metrics } from '../../platform/telemetry/metrics.ts'

/** Ten wrong passwords in a quarter of an hour: a person who mistypes gets there rarely, a guesser at once. */
const byAccount = [{ name: 'sign-in-account', limit: 10, windowSeconds: 900 }] as const

/** An office behind one address signs in more often than one person. */
const byAddress = [{ name: 'sign-in-address', limit: 60, windowSeconds: 900 }] as const

export interface SignInThrottle {
  /** Before the password is looked at. @throws AppError `rate_limited` */
  admit(email: string, address: string): Promise<void>
  /** After a right password: the account's count begins anew. */
  forget(email: string): Promise<void>
}

const accountSubject = (email: string): string => `sign-in-account:${email.trim().toLowerCase()}`

export function createSignInThrottle({
  throttle,
  metrics,
  log,
}: {
  readonly throttle: Throttle
  readonly metrics: Metrics
  readonly log: Log
}): SignInThrottle {
  return {
    admit: async (email, address) => {
      const asked = [
        { kind: 'address', subject: `sign-in-address:${address}`, quotas: byAddress },
        { kind: 'account', subject: accountSubject(email), quotas: byAccount },
      ] as const
      for (const { kind, subject, quotas } of asked) {
        const { refusedBy, isFirstRefusal } = await throttle.take(subject, quotas)
        if (refusedBy === null) continue
        const policy = refusedBy.quota.name
        metrics.count('rateLimited', { policy, subject: kind })
        if (isFirstRefusal)
          reportSecurityEvent({ log, metrics }, 'security.rate_limited', {
            policy,
            subject: kind,
            clientAddress: address,
          })
        const seconds = secondsUntil(refusedBy)
        const sentence = `Too many sign-ins (${policy}). Try again in ${seconds} seconds.`
        throw Object.assign(new AppError('rate_limited', sentence), { retryAfterMs: seconds * 1000 })
      }
    },
    forget: (email) => throttle.forget(accountSubject(email), byAccount),
  }
}
