import { expect, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { createLog, type LogLevelName } from './log.ts'

function openLog(level: LogLevelName = 'DEBUG', form: 'json' | 'readable' = 'json') {
  const written: string[] = []
  const log = createLog({ level, form, stream: { write: (line) => written.push(line) }, fields: { process: 'web' } })
  return {
    log,
    text: () => written.join(''),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

test("levels carry the founding document's names, and times are ISO", () => {
  const { log, lines } = openLog()
  log.debug('a')
  log.info('b')
  log.warn('c')
  log.error('d')
  log.fatal('e')
  expect(lines().map(({ level }) => level)).toEqual(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'])
  for (const line of lines()) {
    expect(line).toMatchObject({ process: 'web', timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) })
  }
})

test('lines below the chosen level are not written', () => {
  const { log, lines } = openLog('WARNING')
  log.info('quiet')
  log.warn('heard')
  expect(lines().map(({ message }) => message)).toEqual(['heard'])
})

test('secrets do not appear at any depth, in bindings, arrays, errors, messages or addresses', () => {
  const { log, text } = openLog()
  const child = log.child({ apiKey: 'canary-1', nested: { Authorization: 'Bearer canary-2canary' } })
  const error = new Error('connect postgres://rw:canary-3@db/rw failed\nparams: canary-4', {
    cause: Object.assign(new Error('duplicate key'), {
      detail: 'Key (email)=(canary-5) already exists.',
      code: '23505',
    }),
  })
  child.error(
    { error, list: [{ deep: { clientSecret: 'canary-6', session_id: 'canary-7' } }], header: 'Basic canary-8canary8' },
    'key sk-canary9canary9canary9 refused',
  )
  child.error(error)
  child.info({
    set: { password: { a: 'canary-a' } },
    url: new URL('https://u:canary-b@x.example'),
    body: Buffer.from('canary-c'),
  })
  expect(text()).not.toContain('canary')
  expect(text()).toContain('23505')
})

test('figures stay: counts of tokens are no secrets', () => {
  const { log, lines } = openLog()
  log.info({ inputTokens: 12, access_token: 'x', retries: 0n }, 'asked')
  expect(lines()[0]).toMatchObject({ inputTokens: 12, access_token: '[redacted]', retries: '0' })
})

test('an error is logged with its kind, code, frames and causes; a cycle does not hang', () => {
  const { log, lines } = openLog()
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  const error = new AppError('unavailable', 'The database does not answer.', { cause: new TypeError('inner') })
  log.error({ error, cyclic }, 'failed')
  expect(lines()[0]).toMatchObject({
    error: {
      type: 'AppError',
      code: 'unavailable',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'TypeError', message: 'inner' },
    },
  })
})

test('the readable form is for people, and hides the same', () => {
  const { log, text } = openLog('INFO', 'readable')
  log.warn({ route: '/x', token: 'canary' }, 'slow request')
  expect(text()).toMatch(/WARN.*slow request/u)
  expect(text()).toContain('/x')
  expect(text()).not.toContain('canary')
})
