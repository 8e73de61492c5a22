/** Every package may be passed on with the product: its licence is one of those that we know and can keep. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Free for everybody, also in a product that is not; MPL-2.0 asks for changes to its own files, of which we make none. */
const permitted = new Set(
  'MIT MIT-0 MIT/X11 ISC BSD BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense Python-2.0 Zlib OFL-1.1 MPL-2.0'.split(
    ' ',
  ),
)

/** Its package.json and its LICENSE say so, the one in a form of 2011 that npm no longer reads. */
const saidOtherwise: Readonly<Record<string, string>> = { rai: 'MIT' }

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
type Packages = z.output<typeof lockFile>['packages']

/** Of an expression such as `(MIT OR GPL-3.0-or-later)` one choice is enough, and of one with AND every part counts. */
const isPermitted = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(/ OR /iu)
    .some((choice) => choice.split(/ AND /iu).every((part) => permitted.has(part.trim())))

const nameOf = (path: string): string => path.replace(/^.*node_modules\//u, '')

/** What a package of another platform is, which a mirror left out of the lock, its parent says: they are one work. */
const licenceOfParent = (path: string, packages: Packages): string | undefined =>
  Object.values(packages).find(({ optionalDependencies = {} }) => nameOf(path) in optionalDependencies)?.license

function findForbidden(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { license, link }]) => {
    if (!path.includes('node_modules/') || link === true) return []
    const licence = license ?? licenceOfParent(path, packages) ?? saidOtherwise[nameOf(path)]
    return licence !== undefined && isPermitted(licence) ? [] : [`${nameOf(path)}: ${licence ?? 'no licence'}`]
  })
}

test('every package of the lock file has a licence that we can keep', async () => {
  const { packages } = lockFile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')))
  expect(Object.keys(packages).length).toBeGreaterThan(400)
  expect(findForbidden(packages)).toEqual([])
})

test('a licence that binds the product, one that nobody knows and none at all are refused', () => {
  const packages: Packages = {
    'node_modules/free': { license: 'MIT', optionalDependencies: { '@free/windows': '1.0.0' } },
    'node_modules/@free/windows': {},
    'node_modules/choice': { license: '(MIT OR GPL-3.0-or-later)' },
    'node_modules/bound': { license: 'AGPL-3.0-only' },
    'node_modules/free/node_modules/both': { license: 'MIT AND GPL-2.0-only' },
    'node_modules/own': { license: 'SEE LICENSE IN LICENSE.txt' },
    'node_modules/silent': {},
  }
  expect(findForbidden(packages)).toEqual([
    'bound: AGPL-3.0-only',
    'both: MIT AND GPL-2.0-only',
    'own: SEE LICENSE IN LICENSE.txt',
    'silent: no licence',
  ])
})
