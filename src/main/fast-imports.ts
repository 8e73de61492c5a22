/** What every entry does before it imports the rest: it makes importing cheap. */
import { enableCompileCache, registerHooks } from 'node:module'

const drizzleFolder = '/node_modules/drizzle-orm/'

/**
 * Keeps compiled code between starts, and tells Node what the files of drizzle-orm are. To know that an imported `.js` is a
 * module, Node 24 parses the package.json above it, all of it, once for each file: drizzle-orm's has 179 kB and is
 * parsed 104 times, which took 0.6 s of CPU and 130 MB in every process. Its imports of its own files are written out
 * in full, so they need no look-up. Can go when either of the two has changed: `npm run -s bench -- start` tells.
 */
export function makeImportsCheap(): void {
  enableCompileCache()
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier.startsWith('.') && context.parentURL?.includes(drizzleFolder)
        ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
        : nextResolve(specifier, context),
  })
}
