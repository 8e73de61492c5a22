/** What the service scripts share: sentences, the user that may run a database, a folder that user can reach. */
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A sentence for the person at the terminal. */
export class ServiceError extends Error {}

export const say = (sentence) => process.stderr.write(`services: ${sentence}\n`)
export const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
const isRoot = () => process.getuid?.() === 0

/** The user a database runs as when we are root (`postgres`, else `nobody`); null when we are a plain user. */
export function findServiceUser() {
  if (!isRoot()) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const found = users.find(([name]) => name === wanted)
    if (found) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) }
  }
  throw new ServiceError(
    'PostgreSQL refuses to run as root, and this machine has neither the user postgres nor nobody.',
  )
}

/** `.cache/services`, or a folder below /tmp when another user could not reach that (a checkout below /root). */
export function chooseHome(repository) {
  const usual = join(repository, '.cache', 'services')
  mkdirSync(usual, { recursive: true, mode: 0o755 })
  if (!isRoot() || isReachableByAll(usual)) return usual
  const home = join(
    tmpdir(),
    `rolewright-services-${createHash('sha256').update(repository).digest('hex').slice(0, 12)}`,
  )
  mkdirSync(home, { recursive: true, mode: 0o755 })
  const found = lstatSync(home)
  if (!found.isDirectory() || found.uid !== 0) throw new ServiceError(`${home} belongs to somebody else; remove it.`)
  return home
}

function isReachableByAll(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (!existsSync(at) || (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** A loopback port that nobody listens on at this moment. */
export function findFreePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
