/**
 * Child of plain-node.test.ts: imports the given files under Node itself and prints what went wrong as JSON.
 * Entry points, workers and children act when they are imported: those are only linked, which still finds
 * syntax that Node cannot strip, files that are not there and names that are not exported.
 * Usage: `node --experimental-vm-modules import-everything.mjs < {"run": [paths], "link": [paths]}`
 */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'

/** @param {string} path absolute */
async function linkFile(path) {
  const code = stripTypeScriptTypes(readFileSync(path, 'utf8'))
  const context = vm.createContext({})
  const module = new vm.SourceTextModule(code, {
    identifier: path,
    context,
    initializeImportMeta() {},
    importModuleDynamically() {},
  })
  await module.link(async (specifier) => {
    const url = specifier.startsWith('.') ? new URL(specifier, pathToFileURL(path)).href : specifier
    const attributes = /\.json$/.test(url) ? { with: { type: 'json' } } : {}
    const namespace = await import(url, attributes)
    return new vm.SyntheticModule(Object.keys(namespace), () => {}, { context })
  })
}

const { run, link } = JSON.parse(await text(process.stdin))
const failures = []
const attempt = async (path, action) => {
  try {
    await action()
  } catch (error) {
    failures.push({ path, message: String(error?.message ?? error).split('\n')[0] })
  }
}
for (const path of run) await attempt(path, () => import(pathToFileURL(path).href))
for (const path of link) await attempt(path, () => linkFile(path))
process.stdout.write(`\n${JSON.stringify(failures)}\n`, () => process.exit())
