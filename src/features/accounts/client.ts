/** Where a sign-in comes from, read from its request. */
import type { FastifyRequest } from 'fastify'
import { clientAddress } from '../../platform/http/client-address.ts'
import type { Client } from './accounts-ports.ts'

/** What is written down about where a session was opened. */
export const clientOf = (request: FastifyRequest): Client => ({
  address: clientAddress(request),
  userAgent: request.headers['user-agent'] ?? '',
})
