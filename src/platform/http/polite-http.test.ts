/** Manners, against a client that notes what it is asked. */
import { describe, expect, test } from 'vitest'
import type { OutgoingHttp, OutgoingResponse } from './outgoing.ts'
import { FetchFailedError } from './outgoing-errors.ts'
import { createPoliteHttp } from './polite-http.ts'

function clientOf(robots: string | number) {
  const asked: string[] = []
  let [running, most] = [0, 0]
  const answer = async (url: string | URL): Promise<OutgoingResponse> => {
    asked.push(String(url))
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    if (String(url).endsWith('/robots.txt') && typeof robots === 'number')
      throw new FetchFailedError('no', { upstreamStatus: robots })
    const bytes = new TextEncoder().encode(typeof robots === 'string' ? robots : '')
    return { status: 200, url: String(url), contentType: 'text/plain', bytes, headers: {} }
  }
  const client: OutgoingHttp = { get: answer, post: answer, describe: () => [], close: async () => {} }
  return { http: createPoliteHttp(client, { robotName: 'Rolewright', pauseMs: 0 }), asked, most: () => most }
}

describe('a polite client', () => {
  test('does not read what robots.txt keeps from it, and says what to do', async () => {
    const { http, asked } = clientOf('User-agent: *\nDisallow: /private\n\nUser-agent: Rolewright\nDisallow: /careers')
    await expect(http.get('https://crumb.example/careers/1')).rejects.toMatchObject({
      code: 'address_refused',
      message: expect.stringContaining('robots.txt'),
    })
    await http.get('https://crumb.example/about')
    // Asked once, for both.
    expect(asked).toEqual(['https://crumb.example/robots.txt', 'https://crumb.example/about'])
  })

  test('reads everything where there is no robots.txt, and nothing where it cannot be had', async () => {
    const { http, asked } = clientOf(404)
    await http.get('https://crumb.example/careers')
    expect(asked).toHaveLength(2)
    const ill = clientOf(503)
    await expect(ill.http.get('https://crumb.example/careers')).rejects.toMatchObject({ code: 'fetch_failed' })
    expect(ill.asked).toEqual(['https://crumb.example/robots.txt'])
  })

  test('asks one host one thing at a time, and interfaces for programs without their robots.txt', async () => {
    const { http, asked, most } = clientOf('User-agent: *\nDisallow: /')
    await Promise.all([1, 2, 3].map((page) => http.get(`https://api.lever.co/v0/postings/crumb?page=${page}`)))
    expect(most()).toBe(1)
    expect(asked).toHaveLength(3)
  })

  test('goes on with a host after a request that failed', async () => {
    const { http } = clientOf(500)
    await expect(http.get('https://crumb.example/1')).rejects.toThrow()
    await expect(http.post('https://api.crumb.example/2', {})).resolves.toMatchObject({ status: 200 })
  })
})
