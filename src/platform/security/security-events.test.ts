/** What may be somebody trying doors: each kind provoked over HTTP, found in the log and counted. */
import type { InjectOptions } from 'fastify'
import { expect, test } from 'vitest'
import { asAna, formWithFile, type LogLine, openTestServer } from '../../../test/harness/http-server.ts'

import { AppError } from '../../kernel/errors.ts'
import type { HttpServer } from '../http/server.ts'
import { readUpload } from '../http/upload.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { type SecurityEvent, securityEvents } from './security-events.ts'

const schema = { tags: ['scans'], summary: 'A scan' }
function addRoutes(app: HttpServer): void {
  app.get('/mine', { schema }, async () => ({ ok: true }))
  app.get('/not-yours', { schema }, async () => {
    throw new AppError('forbidden', 'Only an administrator may do this.')
  })
  app.post('/scans', { config: { upload: 'A scan.' }, schema }, async (request) => {
    const { bytes } = await readUpload(request)
    if (bytes[0] === 0x4d) throw new AppError('unsupported_format', 'Programs are not read.')
    return { ok: true }
  })
}

async function open(): Promise<{ app: HttpServer; metrics: Metrics; events: () => LogLine[] }> {
  const metrics = await createMetrics({ enabled: true })
  const { app, lines } = await openTestServer(addRoutes, {}, undefined, { metrics })
  const isSecurity = ({ event }: LogLine): boolean => String(event).startsWith('security.')
  return { app, metrics, events: () => lines().filter(isSecurity) }
}

const upload = (bytes: Uint8Array) => {
  const { payload, headers } = formWithFile('scan-of-mara.pdf', bytes)
  return { method: 'POST' as const, url: '/scans', payload, headers }
}

const provoked: readonly (readonly [string, SecurityEvent, string | InjectOptions, object])[] = [
  ['no token', 'security.unauthenticated', '/mine', { status: 401, code: 'unauthenticated' }],
  [
    'a token that is nobody’s',
    'security.unauthenticated',
    { url: '/mine', headers: { authorization: 'Bearer guessed-token' } },
    { status: 401, route: '/mine' },
  ],
  ['a right that is missing', 'security.forbidden', { url: '/not-yours', headers: asAna }, { ownerId: 'owner-ana' }],
  [
    'a name that is not ours',
    'security.host_refused',
    { url: '/mine', headers: { host: 'evil.example', ...asAna } },
    { status: 403 },
  ],
  ['a file that is too large', 'security.upload_refused', upload(Buffer.alloc(5000)), { code: 'too_large' }],
  ['a file of a wrong kind', 'security.upload_refused', upload(Buffer.from('MZ')), { code: 'unsupported_format' }],
  [
    'a form that is none',
    'security.upload_refused',
    { method: 'POST', url: '/scans', payload: {}, headers: asAna },
    { code: 'unsupported_format', ownerId: 'owner-ana' },
  ],
]

test.each(provoked)('%s is one WARNING of its kind, counted, and quotes nothing', async (_what, event, ask, fields) => {
  const { app, metrics, events } = await open()
  await app.inject(ask)
  expect(events()).toEqual([
    expect.objectContaining({ level: 'WARNING', event, requestId: expect.stringMatching(/./u), ...fields }),
  ])
  expect(JSON.stringify(events())).not.toMatch(/guessed-token|evil\.example|scan-of-mara/u)
  expect((await metrics.write(false)).body).toContain(`rolewright_security_events_total{event="${event}"} 1\n`)
})

test('what is allowed, and what is merely wrong, is no security event', async () => {
  const { app, events } = await open()
  await app.inject({ url: '/mine', headers: asAna })
  await app.inject({ url: '/nothing-here', headers: asAna })
  await app.inject(upload(Buffer.from('%PDF-')))
  expect(events()).toEqual([])
})

test('every kind is provoked, here or in the named test', () => {
  const elsewhere: Partial<Record<SecurityEvent, string>> = {
    'security.address_refused': 'test/journeys/observability.test.ts',
    'security.rate_limited': 'src/platform/http/rate-limits.test.ts',
  }
  const seen = new Set<string>([...provoked.map(([, event]) => event), ...Object.keys(elsewhere)])
  expect([...seen].sort()).toEqual(Object.keys(securityEvents).sort())
})
