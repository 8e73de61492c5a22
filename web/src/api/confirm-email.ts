/** A new e-mail address, by the link that was sent to it. */
import { api } from './client.ts'

/** @throws Problem when the link was used or has run out, or somebody has the address by now */
export const confirmEmail = (token: string) => api.POST('/api/v1/email-confirmations', { body: { token } })
