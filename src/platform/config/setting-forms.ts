/** The value forms settings are written in: how a line of text in the environment becomes a typed value. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { parseChains } from '../llm/chains.ts'
import { parseModelPrices } from '../llm/model-prices.ts'

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

/** `true` or `false`, and the other spellings people use in environment files. */
export const flag = z.stringbool({ truthy: ['true', '1', 'yes', 'on'], falsy: ['false', '0', 'no', 'off'] })

/** A whole number within bounds, both included. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^[0-9]+$/u)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))

/** A decimal number within bounds, both included. */
export const decimalNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^[0-9]+(\.[0-9]+)?$/u)
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum))

/** Seconds in the environment, as in the founding document; milliseconds in code. */
export const seconds = (minimum: number, maximum: number) =>
  decimalNumber(minimum, maximum).transform((value) => Math.round(value * 1000))

const driverPrefix = /^postgres(?:ql)?(?:\+[a-z0-9_]+)?:\/\//u

/**
 * A PostgreSQL address as the `pg` driver understands it. `postgresql+asyncpg://` and other SQLAlchemy driver names are
 * accepted, because the founding document writes them; asyncpg's `ssl=` becomes libpq's `sslmode=`.
 */
export const databaseUrl = z
  .string()
  .regex(driverPrefix)
  .transform((text) => text.replace(driverPrefix, 'postgresql://'))
  .refine((text) => (parseUrl(text)?.pathname.length ?? 0) > 1)
  .transform((text) => {
    const url = new URL(text)
    const ssl = url.searchParams.get('ssl')
    if (ssl !== null && /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/u.test(ssl)) {
      url.searchParams.delete('ssl')
      url.searchParams.set('sslmode', ssl)
    }
    return url.href
  })

/** An OpenID Connect provider: over TLS, or on this machine. */
export const oidcIssuer = z.string().refine((text) => {
  const url = parseUrl(text)
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(url?.hostname ?? '')
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)
})

/** A Redis address, with or without TLS. */
export const redisUrl = z.string().refine((text) => {
  const url = parseUrl(text)
  return url !== null && (url.protocol === 'redis:' || url.protocol === 'rediss:') && url.hostname !== ''
})

/** Where mail is handed in, with name and password where the server asks for them. */
export const smtpUrl = z.string().refine((text) => {
  const url = parseUrl(text)
  return url !== null && (url.protocol === 'smtp:' || url.protocol === 'smtps:') && url.hostname !== ''
})

/** One address, alone or behind a name. */
export const mailSender = z
  .string()
  .max(320)
  .refine((text) => z.email().safeParse(/<([^<>]+)>$/u.exec(text)?.[1] ?? text).success && !/[\r\n]/u.test(text))

/** A key as sellers hand it out: one word, fit for an HTTP header. */
export const apiKey = z.string().regex(/^[\x21-\x7e]{1,500}$/u)

/** A Sentry DSN: an http address with a public key before the `@` and a project after the last slash. */
export const sentryDsn = z.string().refine((text) => {
  const url = parseUrl(text)
  return url !== null && /^https?:$/u.test(url.protocol) && url.username !== '' && /\/[^/]+$/u.test(url.pathname)
})

const isOrigin = (text: string): boolean => {
  if (text === '*') return true
  const url = parseUrl(text)
  return url !== null && /^https?:$/u.test(url.protocol) && url.origin === text
}

/** A JSON array of origins (scheme, host and port, no path), or of the single wildcard `*`. */
export const originList = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' })
      return z.NEVER
    }
  })
  .pipe(z.array(z.string().refine(isOrigin)))

const isProxy = (text: string): boolean =>
  /^(?:loopback|linklocal|uniquelocal)$/u.test(text) || ipaddr.isValid(text) || ipaddr.isValidCIDR(text)

/** Proxies by address, network or word, with commas between them; empty: none. */
export const proxyList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .pipe(z.array(z.string().refine(isProxy)))

/** The address people reach this installation at: no query, no fragment, no trailing slash. */
export const publicUrl = z
  .string()
  .refine((text) => {
    const url = parseUrl(text)
    return (
      url !== null && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '' && url.username === ''
    )
  })
  .transform((text) => text.replace(/\/+$/u, ''))

/** An absolute folder; `~/` is the home folder, anything relative starts at the working folder. */
export const folder = z
  .string()
  .transform((text) => (text === '~' || text.startsWith('~/') ? join(homedir(), text.slice(1)) : resolve(text)))

/** Prices of models, see `parseModelPrices`; empty: none. */
export const modelPrices = z.string().transform((text, context) => {
  const prices = text.trim() === '' ? [] : parseModelPrices(text)
  if (prices !== null) return prices
  context.addIssue({ code: 'custom', message: 'not a list of prices' })
  return z.NEVER
})

/** Chains of models, see `parseChains`; empty: none. */
export const modelChains = z.string().transform((text, context) => {
  const chains = text.trim() === '' ? [] : parseChains(text)
  if (chains !== null) return chains
  context.addIssue({ code: 'custom', message: 'not a list of chains' })
  return z.NEVER
})
