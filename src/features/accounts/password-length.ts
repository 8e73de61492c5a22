/** How long a password must and may be. */
import { type AppError, invalidInput } from '../../kernel/errors.ts'

/** In the language of ASVS 5: at least 8, better 15; at most what scrypt should be bothered with. */
export const passwordLength = { minimum: 12, maximum: 128 }

/** Where the library is not asked. */
export const passwordLengthIssue = ({ length }: string): AppError | null =>
  length >= passwordLength.minimum && length <= passwordLength.maximum
    ? null
    : invalidInput('The password cannot be used.', [
        {
          path: 'body.password',
          message: `expected from ${passwordLength.minimum} to ${passwordLength.maximum} characters`,
        },
      ])
