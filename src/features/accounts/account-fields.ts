/** Fields that several routes of accounts take. */
import { z } from 'zod'

export const emailField = z.email().max(254)

/** Where a person confirms something by showing that it is them. */
export const confirmationField = z
  .string()
  .max(128)
  .optional()
  .describe('Your password. Who has none, because they sign in elsewhere, signed in within the last ten minutes.')

export const newPasswordField = z.string().min(12).max(128).describe('The new password.')

export const codeField = z
  .string()
  .min(6)
  .max(20)
  .describe('The six digits that the app shows, or one of the backup codes.')
