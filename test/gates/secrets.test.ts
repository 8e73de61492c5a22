/** No password, token or key lies in the files or in the history of the repository. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { lintSource } from '@secretlint/core'
import * as preset from '@secretlint/secretlint-rule-preset-recommend'
import { expect, test } from 'vitest'

/** Made up for tests that no secret is ever shown; anything else that looks like a secret is taken for one. */
const inventedInTests = [/:hunter\d@/u, /:canary(?:-\w+)?@/u, /:k3Tz9vQx@db\.internal:/u]

/** Our own access keys: `rw_` and 256 random bits. */
const ownKey = /\brw_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/gu

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset.creator }] }

/** What looks like a secret in a text, each as the place and the first letters of what was found. */
async function findSecrets(path: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { content, filePath: path, ext: '.txt', contentType: 'text' },
    options: { config, noPhysicFilePath: true, maskSecrets: false },
  })
  const known = messages.map(({ loc, message }) => ({ line: loc.start.line, what: message }))
  const own = [...content.matchAll(ownKey)].map(({ index }) => ({
    line: content.slice(0, index).split('\n').length,
    what: 'found an access key of Rolewright',
  }))
  return [...known, ...own]
    .filter(({ what }) => !inventedInTests.some((invented) => invented.test(what)))
    .map(({ line, what }) => `${path}:${line}: ${what.slice(0, 60)}...`)
}

const git = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { maxBuffer: 1024 ** 3 })).stdout

/** Of its text files; what is larger than 2 MB is data (the model, the lock of the packages is smaller). */
async function readTextFiles(): Promise<{ path: string; content: string }[]> {
  const paths = new Set((await git('ls-files', '-coz', '--exclude-standard')).split('\0').filter((path) => path !== ''))
  const read = await Promise.all(
    [...paths].map(async (path) => ({ path, bytes: await readFile(path).catch(() => Buffer.of(0)) })),
  )
  return read
    .filter(({ bytes }) => bytes.length < 2_000_000 && !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, content: bytes.toString('utf8') }))
}

test('no file holds a secret', async () => {
  const files = await readTextFiles()
  expect(files.length).toBeGreaterThan(200)
  const found: string[] = []
  for (const { path, content } of files) found.push(...(await findSecrets(path, content)))
  expect(found).toEqual([])
})

test('no commit ever held one, also one that was taken out again', async () => {
  const history = await git('log', '--all', '--patch', '--no-color', '--no-textconv', '--format=commit %H')
  expect(history).toContain('commit ')
  expect(await findSecrets('history', history)).toEqual([])
})

// Put together here, so that this file holds none itself.
const planted: [what: string, text: string][] = [
  ['an access key of Rolewright', `key = "rw_${'aB3-_xYz9q'.repeat(5).slice(0, 43)}"`],
  [
    'a private key',
    ['-----BEGIN RSA PRIVATE', `KEY-----\n${'MIIEpAIBAAKCAQEA7'.repeat(20)}\n-----END RSA PRIVATE KEY-----`].join(' '),
  ],
  ['an address with a password', ['postgresql://rolewright', 'Tr0ub4dor3@db.prod.internal:5432/rolewright'].join(':')],
  ['a GitHub token', ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_')],
  ['an AWS key', `aws_secret_access_key = ${['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYzzzzzzKEYa'].join('/')}`],
  ['an OpenAI key', ['sk', `${'A1b2C3d4E5'.repeat(2)}T3BlbkFJ${'z9Y8x7W6v5'.repeat(2)}`].join('-')],
  ['an Anthropic key', ['sk-ant', `api03-${'A1b2C3d4E5_-'.repeat(8).slice(0, 93)}AA`].join('-')],
  ['a Slack token', ['xoxb', '123456789012', '1234567890123', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-')],
]

test.each(planted)('%s is found', async (_what, text) => {
  expect(await findSecrets('planted.env', text)).not.toEqual([])
})

test('words about secrets, hashes and names of settings are none', async () => {
  const text = `SECRET_KEY=<generate-strong-key>\npassword: the account's\nsha256 ${'0f'.repeat(32)}\npostgresql://localhost/rw\nrw_...`
  expect(await findSecrets('README.md', text)).toEqual([])
})
