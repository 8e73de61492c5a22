/** Settings that need each other: what is wrong with them together though each by itself is right. */
import type { Issue } from '../../kernel/errors.ts'
import type { Settings } from './settings-table.ts'

export function* findCombinationIssues(settings: Settings): Generator<Issue> {
  const { smtpUrl, signUp } = settings
  if (signUp === 'open' && smtpUrl === null)
    yield {
      path: 'SIGN_UP',
      message: 'expected SMTP_URL beside it: whoever signs up shows by a mail whose address it is',
    }
}
