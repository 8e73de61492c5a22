/**
 * Takes out of a built checkout what production never reads: packages that only build or test, what other platforms run,
 * type declarations and source maps. What stays is what `dependencies` reach in the lockfile, and the bill of materials lists just that.
 *
 * Usage, in the first stage of the Dockerfile: `node ops/container/keep-what-runs.mjs sbom.cdx.json`
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @param {Record<string, Record<string, any>>} packages of package-lock.json, by path
 * @returns {Set<string>} paths of what `dependencies` and `optionalDependencies` of the root need, and what those need. A peer that its
 *   package calls optional is somebody else's wish: better-auth's would bring Vite, Vitest and React.
 */
export function findNeeded(packages) {
  const needed = new Set()
  const waiting = ['']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[path]
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const found = resolve(packages, path, name)
      if (found === null || needed.has(found)) continue
      needed.add(found)
      waiting.push(found)
    }
  }
  return needed
}

/** As Node does: beside the package that asks, then in each folder above. */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') return null
  }
}

/** The base image has the Node. */
const isNode = (path) => /^node_modules\/node-(?:linux|win)-/.test(path)

/** Declarations of types and source maps: half of what many packages weigh. */
const isForPeopleWhoBuild = (name) => /\.d\.[cm]?ts$|\.(?:[cm]?[jt]s|css)\.map$/.test(name)

/** onnxruntime-node brings its library for every platform: 290 MB, of which one runs. */
function* findOtherPlatforms(root) {
  const bin = join(root, 'node_modules/onnxruntime-node/bin')
  for (const api of existsSync(bin) ? readdirSync(bin) : [])
    for (const platform of readdirSync(join(bin, api)))
      for (const processor of readdirSync(join(bin, api, platform)))
        if (platform !== process.platform || processor !== process.arch) yield join(bin, api, platform, processor)
}

/**
 * The bill of materials without what was taken out. npm's own `--omit=dev` also leaves out what development needs as well (zod, for one).
 * @param {any} bill CycloneDX, of the whole lockfile @param {Set<string>} names each `name@version`
 */
function listOnly(bill, names) {
  const isKept = (ref) => names.has(ref) || ref === bill.metadata.component['bom-ref']
  return {
    ...bill,
    components: bill.components.filter((one) => isKept(one['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => isKept(ref))
      .map((one) => ({ ...one, ...(one.dependsOn && { dependsOn: one.dependsOn.filter(isKept) }) })),
  }
}

function keepWhatRuns(root, billFile) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const needed = findNeeded(packages)
  const remove = (path) => rmSync(path, { recursive: true, force: true })
  for (const path of Object.keys(packages).filter((one) => one.includes('node_modules/')))
    if (!needed.has(path) || isNode(path)) remove(join(root, path))
  remove(join(root, 'node_modules/.bin'))
  for (const path of findOtherPlatforms(root)) remove(path)
  for (const entry of readdirSync(join(root, 'node_modules'), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && isForPeopleWhoBuild(entry.name)) remove(join(entry.parentPath, entry.name))
  const installed = [...needed].filter((path) => existsSync(join(root, path, 'package.json')))
  const names = new Set(installed.map((path) => `${path.replace(/^.*node_modules\//, '')}@${packages[path].version}`))
  const bill = JSON.parse(readFileSync(join(root, billFile), 'utf8'))
  writeFileSync(join(root, billFile), JSON.stringify(listOnly(bill, names)))
}

const [, script, billFile] = process.argv
if (script === fileURLToPath(import.meta.url)) keepWhatRuns(process.cwd(), billFile)
