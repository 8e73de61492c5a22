/** What a command's log shows at a terminal. */
import { expect, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { createLog } from '../../platform/telemetry/log.ts'
import { withoutAnswered } from './command-log.ts'

test('a failure that the command tells in a sentence brings no stack with it, one of unknown reason does', () => {
  const lines: string[] = []
  const stream = withoutAnswered({ write: (line) => lines.push(line) })
  const log = createLog({ level: 'ERROR', form: 'readable', stream })
  const failed = (error: AppError) =>
    log.error({ event: 'request.failed', status: error.status, error }, 'request failed')
  failed(new AppError('fetch_failed', 'boards.example could not be reached.'))
  expect(lines).toEqual([])
  failed(new AppError('internal', 'Something failed here.'))
  log.error({ event: 'search.rows_failed' }, 'search rows stay as they are for now')
  expect(lines.join('')).toMatch(/request failed[\s\S]+search rows stay/u)
})
