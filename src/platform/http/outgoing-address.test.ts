/** The guard, on lists of real attack addresses and on each range by name. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../../../test/harness/shared-data.ts'
import { AppError } from '../../kernel/errors.ts'
import { checkUrl, refusedAddress } from './outgoing-address.ts'

const refusal = (url: string): string | null => {
  try {
    checkUrl(url)
    return null
  } catch (error) {
    return error instanceof AppError ? error.code : `a defect: ${error}`
  }
}

const readList = async (name: string): Promise<string[]> =>
  (await readFile(sharedData.path('security', name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line)))

/**
 * Ordinary public sites that the block list names for what they write or relay, not for where they are. The address
 * they resolve to and every redirect of theirs is checked when fetched.
 */
const publicInBlockList = new Set([
  'webcache.googleusercontent.com',
  'example.com',
  'developers.digitalocean.com',
  'rancher.com',
])

describe('the guard of outgoing addresses', () => {
  it.each([
    ['another scheme', 'file:///etc/passwd'],
    ['a user name', 'https://user@example.com/'],
    ['a port of another service', 'http://example.com:6379/'],
    ['loopback', 'http://127.0.0.1/'],
    ['loopback in decimal', 'http://2130706433/'],
    ['loopback in hex', 'http://0x7f.1/'],
    ['loopback in IPv6', 'http://[::1]/'],
    ['IPv4 inside IPv6', 'http://[::ffff:10.0.0.1]/'],
    ['NAT64', 'http://[64:ff9b::a00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['Teredo', 'http://[2001:0:53aa:64c:0:0:0:0]/'],
    ['a private network', 'http://192.168.1.1/'],
    ['carrier-grade NAT', 'http://100.64.0.1/'],
    ['the wire server of Azure', 'http://168.63.129.16/'],
    ['cloud metadata', 'http://169.254.169.254/latest/'],
    ['a metadata name', 'http://metadata.google.internal/'],
    ['a metadata name with a dot at its end', 'http://metadata.google.internal./'],
    ['a name without a domain', 'http://intranet/'],
    ['localhost with a dot', 'http://localhost./'],
    ['full-width digits', 'http://１２７.0.0.1/'],
    ['no address at all', 'jobs at acme'],
  ])('refuses %s', (_, url) => {
    expect(refusal(url)).toBe('address_refused')
  })

  it.each([
    'https://boards.greenhouse.io/acme',
    'http://example.com:8080/jobs',
    'https://[2606:4700::1111]/',
    'https://8.8.8.8/',
  ])('lets %s pass', (url) => {
    expect(refusal(url)).toBeNull()
  })

  it('opens private networks when the operator says so, and never link-local ones', () => {
    expect(checkUrl('http://10.1.2.3:11434/', { allowPrivate: true }).port).toBe('11434')
    expect(checkUrl('http://boards.lan/', { allowPrivate: true }).hostname).toBe('boards.lan')
    expect(() => checkUrl('http://169.254.169.254/', { allowPrivate: true })).toThrow(AppError)
    expect(() => checkUrl('http://metadata/', { allowPrivate: true })).toThrow(AppError)
    expect(refusedAddress('fe80::1', { allowPrivate: true })).not.toBeNull()
  })

  it.skipIf(!sharedData.present)(
    'refuses every address of the block list that is not an ordinary public site',
    async () => {
      const passed = (await readList('ssrf_block.jsonl')).filter((url) => refusal(url) === null)
      expect(passed.filter((url) => !publicInBlockList.has(new URL(url).hostname))).toEqual([])
    },
  )

  it.skipIf(!sharedData.present)('lets every address of the public list pass', async () => {
    expect((await readList('ssrf_public_ok.jsonl')).filter((url) => refusal(url) !== null)).toEqual([])
  })
})
