/** Whom a limit by address counts. */
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

/**
 * The address as one string: IPv4 as it is, also when written as IPv6; of IPv6 the first 64 bits, because one customer is
 * given at least that many. Behind proxies it is the one that TRUSTED_PROXIES vouch for.
 */
export function clientAddress({ ip }: Pick<FastifyRequest, 'ip'>): string {
  if (!ipaddr.isValid(ip)) return 'unknown'
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.toString()
  const network = address.toByteArray().map((byte, at) => (at < 8 ? byte : 0))
  return `${ipaddr.fromByteArray(network).toString()}/64`
}
