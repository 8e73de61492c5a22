/** Settings that need each other: what is wrong with them together though each by itself is right. */
import type { Issue } from '../../kernel/errors.ts'
import type { Settings } from './settings-table.ts'

export function* findCombinationIssues(settings: Settings): Generator<Issue> {
  const { smtpUrl, signUp, oidcIssuer, oidcClientId, oidcClientSecret } = settings
  if (signUp === 'open' && smtpUrl === null)
    yield {
      path: 'SIGN_UP',
      message: 'expected SMTP_URL beside it: whoever signs up shows by a mail whose address it is',
    }
  const ofProvider = { OIDC_ISSUER: oidcIssuer, OIDC_CLIENT_ID: oidcClientId, OIDC_CLIENT_SECRET: oidcClientSecret }
  const missing = Object.entries(ofProvider).filter(([, value]) => value === null)
  if (missing.length === 0 || missing.length === Object.keys(ofProvider).length) return
  for (const [path] of missing)
    yield {
      path,
      message: `expected beside ${Object.keys(ofProvider)
        .filter((name) => name !== path)
        .join(' and ')}`,
    }
}
