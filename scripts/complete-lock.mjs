/**
 * Makes package-lock.json list the optional packages of every platform.
 *
 * npm drops an optional package from the lock when the registry at hand does not carry it (mirrors often hold one
 * platform only). `npm ci` then refuses the lock, and other platforms would silently miss their binary.
 * Such a package is named, with its exact version, by the package that wants it; system and processor are in its name.
 * It has no integrity here, because nobody downloaded it: a machine of that platform trusts its registry for it.
 *
 * Usage: `node scripts/complete-lock.mjs [DIR]` after `npm install`. Prints what it added; changes nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

/** os, cpu and libc as the package's name tells them; null when the name tells no platform. */
function readPlatform(name) {
  const words = name.split(/[/-]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length + cpu.length === 0) return null
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os.includes('linux') ? ['glibc'] : []
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) }
}

/** Where `name` wanted by the package at `path` is found by Node's own rule, or null. */
function findInstalled(packages, path, name) {
  for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const candidate = `${at ? `${at}/` : ''}node_modules/${name}`
    if (packages[candidate]) return candidate
    if (!at) return null
  }
}

/**
 * The optional packages that are wanted with an exact version and are not in the lock.
 * @param {{packages: Record<string, any>}} lock
 * @returns {{path: string, entry: Record<string, unknown>}[]}
 */
export function findMissing(lock) {
  const missing = []
  for (const [path, wanting] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(wanting.optionalDependencies ?? {})) {
      const platform = readPlatform(name)
      if (!platform || !/^\d/.test(version) || findInstalled(lock.packages, path, name)) continue
      const entry = { version, ...platform, ...(wanting.dev && { dev: true }), optional: true }
      missing.push({ path: `node_modules/${name}`, entry })
    }
  }
  return missing
}

function completeLock(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = findMissing(lock)
  for (const { path, entry } of missing) lock.packages[path] = entry
  const [root, ...rest] = Object.entries(lock.packages)
  lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))])
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  return missing
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const added = completeLock(join(resolve(process.argv[2] ?? '.'), 'package-lock.json'))
  for (const { path, entry } of added) console.log(`${path.slice('node_modules/'.length)}@${entry.version}`)
  console.log(`${added.length} added`)
}
