/** The commands of the pages: the quick start typed as it stands, and for every other one what plays it, or why nothing here can. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFreePort } from '../harness/free-port.ts'
import { inRepository, makeDataFolder } from '../harness/processes.ts'

/** Lines of the blocks of `sh`, without what explains them. */
function commandsOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, block = '']) => block)
  return blocks.flatMap((block) => block.split('\n')).flatMap((line) => line.replace(/\s+#.*$/u, '').trim() || [])
}

describe('the quick start', () => {
  let home: Awaited<ReturnType<typeof makeDataFolder>>
  let page: string
  let commands: string[]
  let env: NodeJS.ProcessEnv
  beforeAll(async () => {
    home = await makeDataFolder()
    const port = await findFreePort()
    // A person's shell, with a home of its own; the port, since another server of this machine may have it.
    const { PATH } = process.env
    env = { PATH, HOME: home.path, PORT: String(port), LOG_LEVEL: 'WARNING' }
    page = (await readFile(inRepository('docs/quick-start.md'), 'utf8')).replaceAll(':8000', `:${port}`)
    commands = commandsOf(page).map((line) => line.replaceAll('my-application', join(home.path, 'my-application')))
  })
  afterAll(() => home?.remove())

  const find = (part: string): string => commands.find((line) => line.includes(part)) ?? `the page has no ${part}`
  const type = async (command: string): Promise<string> => {
    const { stdout } = await promisify(execFile)('sh', ['-ec', command], { cwd: inRepository('.'), env })
    return stdout
  }

  test('prepares documents by its first command, and lets the person decide with those of its second part', async () => {
    const prepare = find(' --yes')
    await type(prepare)
    const named = [...page.matchAll(/^ {2}my-application\/(\S+) \(\d+ KB\)$/gmu)].map(([, name]) => name)
    expect((await readdir(join(home.path, 'my-application'))).sort()).toEqual(named.sort())
    await type(prepare.replace(' --yes', ''))
    const waiting = (await type(find('runs list'))).split('\n').find((line) => line.includes('waiting for approval'))
    const run = /[0-9a-f-]{36}/u.exec(waiting ?? '')?.[0] ?? 'no run waits'
    expect(await type(find('runs show RUN').replace('RUN', run))).toContain('PostgreSQL')
    expect(await type(find('runs approve RUN').replace('RUN', run))).toContain('my-application')
  })

  test('starts a server that a program with its token may ask', async () => {
    const server = spawn('npm', ['start'], {
      cwd: inRepository('.'),
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = once(server, 'close')
    try {
      for await (const text of server.stdout.setEncoding('utf8')) if (String(text).includes('is ready at')) break
      const said = await type(`${find('TOKEN=$(')}\n${find('curl ')}`)
      expect(JSON.parse(said)).toMatchObject({ profiles: [{ name: 'Mara Lindqvist', fileName: 'resume.txt' }] })
    } finally {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
      await ended
    }
  })
})

/** How a command begins -> a file that runs the same one, and the words in it that do. */
const played: readonly (readonly [begins: string, file: string, words: string])[] = [
  ['npm start', 'test/journeys/documented-commands.test.ts', "spawn('npm', ['start']"],
  ['npm test', '.ci/run', 'npm test'],
  ['npm run -s typecheck', '.ci/run', 'npm run -s typecheck'],
  ['npm run -s lint', '.ci/run', 'npm run -s lint'],
  ['npm run -s unused', '.ci/run', 'npm run -s unused'],
  ['npm run -s coverage', 'scripts/drills/coverage.ts', "'--coverage'"],
  ['npm run -s services -- up', '.ci/run', 'scripts/services.mjs up'],
  ['npm run -s services -- status', 'scripts/services.test.ts', "services('status')"],
  ['npm run -s services -- down', '.ci/run', 'scripts/services.mjs down'],
  ['npm run -s rolewright -- prepare --help', 'scripts/describe-commands.ts', 'help'],
  ['rolewright prepare --help', 'scripts/describe-commands.ts', 'help'],
  ['npm run -s rolewright -- prepare', 'test/journeys/prepare.test.ts', "'prepare'"],
  ['npm run -s rolewright -- setup --env production', 'scripts/drills/walk/walk.ts', 'rolewright -- setup'],
  ['npm run -s rolewright -- accounts add', 'scripts/drills/walk/walk.ts', 'rolewright -- accounts add'],
  ['npm run -s rolewright -- serve', 'test/harness/processes.ts', 'src/main/serve.ts'],
  ['npm run -s rolewright -- work', 'test/journeys/production-settings.test.ts', 'src/main/work.ts'],
  ['npm run -s rolewright -- migrate up', 'test/journeys/tls.test.ts', "['migrate', 'up']"],
  ['npm run -s rolewright -- backup list', 'test/journeys/backup.test.ts', "['backup', 'list']"],
  ['npm run -s rolewright -- backup verify', 'scripts/drills/walk/walk.ts', 'rolewright -- backup verify'],
  ['npm run -s rolewright -- backup key', 'test/journeys/backup.test.ts', "['backup', 'key']"],
  ['npm run -s rolewright -- backup', 'scripts/drills/walk/walk.ts', 'rolewright -- backup '],
  ['npm run -s rolewright -- restore latest', 'scripts/drills/walk/walk.ts', 'rolewright -- restore latest'],
  ['npm run -s rolewright -- convert', 'test/journeys/backup.test.ts', "['convert']"],
  ['npm run -s rolewright -- move-to-postgres', 'test/journeys/backup.test.ts', "'move-to-postgres'"],
  ['npm run -s rolewright -- alerts write', 'test/journeys/alerting.test.ts', "['alerts', 'write'"],
  [
    'npm run -s rolewright -- preflight --prometheus',
    'scripts/drills/walk/walk.ts',
    'rolewright -- preflight --prometheus',
  ],
  ['npm run -s rolewright -- preflight', 'test/journeys/preflight.test.ts', "['preflight']"],
  ['npm run -s rolewright -- security review', 'test/journeys/preflight.test.ts', "['security', 'review']"],
  ['npm run -s rolewright -- attest', 'test/journeys/preflight.test.ts', "['attest', 'training'"],
  ['npm run -s rolewright -- runs', 'test/journeys/documented-commands.test.ts', "find('runs list')"],
  ['bash ops/tls/make-certificates.sh', 'test/journeys/tls.test.ts', 'ops/tls/make-certificates.sh'],
  ['node ops/rollout/rollout.mjs deploy', 'scripts/drills/walk/walk.ts', 'node ops/rollout/rollout.mjs deploy'],
  ['node ops/rollout/rollout.mjs rollback', 'scripts/drills/walk/walk.ts', 'node ops/rollout/rollout.mjs rollback'],
  ['node ops/rollout/rollout.mjs finish', 'test/faults/rollout.test.ts', "rollout('finish')"],
  ['export SOURCE=', 'scripts/drills/archive.ts', 'SOURCE: source.url'],
  ['mkdir -p "$ARCHIVE/wal"', 'scripts/drills/archive.ts', `'mkdir -p "$ARCHIVE/wal"'`],
  ['pg_receivewal --dbname="$SOURCE"', 'scripts/drills/archive.ts', `'pg_receivewal --dbname="$SOURCE"`],
  ['pg_basebackup', 'scripts/drills/archive.ts', "'pg_basebackup'"],
  ['pg_verifybackup', 'scripts/drills/archive.ts', "'pg_verifybackup'"],
  ['cp -a "$ARCHIVE/base"', 'scripts/drills/archive.ts', `'cp -a "$ARCHIVE/base" "$RESTORED"'`],
  ['echo "re', 'scripts/drills/archive.ts', `'echo "recovery_target_time'`],
  ['touch "$RESTORED/recovery.signal"', 'scripts/drills/archive.ts', `'touch "$RESTORED/recovery.signal"'`],
  ['pg_ctl --pgdata="$RESTORED"', 'scripts/drills/archive.ts', `'pg_ctl --pgdata="$RESTORED"'`],
  ['npm run -s training -- ', 'test/journeys/training.test.ts', 'exercise.breakIt(stack)'],
  ['npm run -s drills -- load restore', 'test/journeys/drills.test.ts', "'restore'"],
]

/** Played by hand before a release, or on machines that have what ours has not. */
const notHere: readonly (readonly [begins: string, why: string])[] = [
  ['npm run -s drills -- ', 'ops/drills/report.json says when each was played last, and preflight reads it'],
  [
    'docker compose ',
    'no container engine is here: test/journeys/compose.test.ts runs the commands inside of the files',
  ],
  ['kubectl ', 'no cluster is here: test/gates/kubernetes.test.ts renders what would be applied'],
  ['node bin/rolewright.mjs', 'the same program as `npm run rolewright`, for any folder'],
]

/** Pages whose commands are all typed by a test of their own. */
const typedWhole = ['docs/quick-start.md', 'docs/api.md']

const knows = (command: string): boolean =>
  played.some(([begins]) => command.startsWith(begins)) || notHere.some(([begins]) => command.startsWith(begins))

describe('every command of the pages', () => {
  test('is played by a test or a drill, or nothing here can and it is said why', async () => {
    const names = (await readdir(inRepository('docs'))).filter((name) => name.endsWith('.md'))
    const pages = ['README.md', 'CONTRIBUTING.md', 'ops/training/README.md', ...names.map((name) => `docs/${name}`)]
    const commands: string[] = []
    for (const page of pages.filter((one) => !typedWhole.includes(one)))
      commands.push(...commandsOf(await readFile(inRepository(page), 'utf8')))
    expect(commands.length).toBeGreaterThan(40)
    expect(commands.filter((command) => !knows(command))).toEqual([])
    expect(knows('npm run -s rolewright -- vanish')).toBe(false)
  })

  test.each(played)('%s is played by %s', async (_begins, file, words) => {
    expect(await readFile(inRepository(file), 'utf8')).toContain(words)
  })
})
