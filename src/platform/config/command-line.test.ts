import { expect, test } from 'vitest'
import { readInvocation } from './command-line.ts'

test('a relative path counts from the folder in which the person typed, also through npm', () => {
  const throughNpm = readInvocation({ npm_lifecycle_event: 'rolewright', INIT_CWD: '/home/ana' }, '/opt/rolewright')
  expect(throughNpm.path('resume.pdf')).toBe('/home/ana/resume.pdf')
  expect(readInvocation({}, '/home/ben').path('resume.pdf')).toBe('/home/ben/resume.pdf')
  expect(readInvocation({}, '/home/ben').path('/tmp/resume.pdf')).toBe('/tmp/resume.pdf')
})

test('hints name the command as the person types it', () => {
  expect(readInvocation({ npm_lifecycle_event: 'rolewright' }, '/').command).toBe('npm run -s rolewright --')
  expect(readInvocation({}, '/').command).toBe('rolewright')
})
