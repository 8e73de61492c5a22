/** Which addresses we may fetch: the guard against server-side request forgery. Pure; nothing is resolved here. */
import ipaddr from 'ipaddr.js'
import { AppError } from '../../kernel/errors.ts'

export interface AddressRules {
  /**
   * Loopback, private and carrier-grade addresses, internal names and any port are allowed too: for an operator
   * whose boards or models live in their own network. Link-local and cloud metadata addresses stay refused.
   */
  readonly allowPrivate?: boolean | undefined
  /** Single addresses that are allowed whatever they are, such as `127.0.0.1`, and any port on them. */
  readonly allowAddresses?: readonly string[] | undefined
}

/** Where public web sites listen; everything else (22, 25, 2375, 6379, 9200 ...) is more likely a service to attack. */
const publicPorts = new Set(['', '80', '443', '8080', '8443'])

/** Names that only mean something inside a network: RFC 6761, 6762, 8375, 7686, ICANN's private-use name, and habits. */
const internalSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'localdomain']
const specialSuffixes = ['home.arpa', 'in-addr.arpa', 'ip6.arpa', 'invalid', 'onion']

/** Public names made to point at any address asked for. The resolved address is checked anyway: this only saves the look-up. */
const rebindingSuffixes = [
  ...['nip.io', 'sslip.io', 'xip.io', '1u.ms', 'localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com', 'yoogle.com'],
  ...['rbndr.us', 'rebind.network', 'flaws.cloud', 'rebind.it', 'burpcollaborator.net'],
]

/** First labels of cloud metadata services: `metadata.google.internal`, `metadata.tencentyun.com`, `metadata.packet.net`. */
const metadataLabels = new Set(['metadata', 'instance-data'])

/** Azure's wire server and Oracle's and Alibaba's metadata addresses lie in ranges that look public or private. */
const metadataAddresses = new Set(['168.63.129.16', '192.0.0.192', '100.100.100.200', 'fd00:ec2::254'])

/** A public address that carries the metadata address in its path or query asks a relay to fetch that for us. */
const relayedMetadata = /(?:\b|%2f)169\.254\.\d{1,3}\.\d{1,3}\b/iu

const privateRanges = new Set(['private', 'loopback', 'carrierGradeNat', 'uniqueLocal'])

const refuse = (why: string): AppError =>
  new AppError('address_refused', `${why} Give the address of a public web page that starts with https:// or http://.`)

const hasSuffix = (name: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`))

/** The host as DNS sees it: no brackets, no closing dot. */
const plainHost = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '')

/**
 * Reads and checks an address before anything is resolved or connected.
 * @throws AppError `address_refused` for anything but http(s) to a public name or address on a web port
 */
export const checkUrl = (address: string | URL, rules: AddressRules = {}): URL => {
  const url = URL.parse(String(address))
  if (url === null) throw refuse('This is not a complete web address.')
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refuse(`Addresses of type "${url.protocol}" are not fetched.`)
  if (url.username !== '' || url.password !== '')
    throw refuse('Addresses that carry a user name or password are not fetched.')
  const host = plainHost(url)
  if (ipaddr.isValid(host)) {
    const why = refusedAddress(host, rules)
    if (why !== null) throw refuse(`${host} is ${why}.`)
  } else {
    checkName(host, rules)
  }
  if (relayedMetadata.test(url.pathname + url.search)) throw refuse('This address asks for a cloud metadata service.')
  if (!publicPorts.has(url.port) && rules.allowPrivate !== true && rules.allowAddresses?.includes(host) !== true) {
    throw refuse(`Port ${url.port} is not one where public web pages are served (80, 443, 8080, 8443).`)
  }
  return url
}

const checkName = (host: string, rules: AddressRules): void => {
  // The URL parser lets signs pass that no host name has ("127.0.0.1!"); resolvers differ in what they make of them.
  if (!/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/u.test(host) || host.length > 253)
    throw refuse('This is not a valid host name.')
  if (metadataLabels.has(host.split('.', 1)[0] ?? '')) throw refuse(`${host} is a cloud metadata service.`)
  if (rules.allowPrivate === true) return
  if (!host.includes('.') || hasSuffix(host, internalSuffixes))
    throw refuse(`${host} is a name inside a private network.`)
  if (hasSuffix(host, specialSuffixes)) throw refuse(`${host} is not the name of a public web site.`)
  if (hasSuffix(host, rebindingSuffixes)) throw refuse(`${host} can point at any address.`)
}

/**
 * Why an IP address may not be connected to, as the end of a sentence; null when it may. Only globally routable
 * unicast passes: IPv4-mapped IPv6 is judged as its IPv4, while NAT64, 6to4, Teredo and the like, which can carry a
 * private IPv4 inside, are refused (IANA special-purpose registries, RFC 6890).
 */
export const refusedAddress = (address: string, rules: AddressRules = {}): string | null => {
  if (rules.allowAddresses?.includes(address) === true) return null
  if (!ipaddr.isValid(address)) return 'not an IP address'
  // `process` turns IPv4-mapped IPv6 into IPv4.
  const parsed = ipaddr.process(address)
  if (metadataAddresses.has(parsed.toString())) return 'a cloud metadata address'
  const range: string = parsed.range()
  if (privateRanges.has(range)) return rules.allowPrivate === true ? null : 'an address inside a private network'
  if (range !== 'unicast') return `a special-purpose address (${range})`
  // ipaddr.js calls everything it has no name for unicast; the only global unicast block of IPv6 is 2000::/3.
  if (parsed.kind() === 'ipv6' && !parsed.match(ipaddr.parseCIDR('2000::/3'))) return 'a special-purpose address'
  return null
}
