/** In which area and country a place lies: GeoNames (`places.txt`; origin and licence in `places.md`) and our own table of areas. */
import { readFileSync } from 'node:fs'
import { areaNames } from './areas.ts'
import { placeKey } from './place-key.ts'
import { wordEntry } from './wordnet.ts'

const file = new URL('./places.txt', import.meta.url)
const loaded: { areas?: ReadonlyMap<string, string> } = {}

/** Name of a place -> what it lies in, `GB|England|Kent`. */
const load = (): ReadonlyMap<string, string> => {
  if (loaded.areas !== undefined) return loaded.areas
  const areas = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [path = '', names = ''] = line.split('\t')
    for (const name of names.split(',')) areas.set(name, path)
  }
  loaded.areas = areas
  return areas
}

const names = (['en', 'de', 'es'] as const).map((language) => new Intl.DisplayNames([language], { type: 'region' }))
const countries = new Map<string, readonly string[]>()

/** Keys of a country's names, and of the adjectives of each: `spain`, `spanien`, `españa`, `spanish`. */
const namesOfCountry = (code: string): readonly string[] => {
  const known = countries.get(code)
  if (known !== undefined) return known
  const own = names.flatMap((one) => placeKey(one.of(code) ?? ''))
  const found = [...own, ...own.flatMap((key) => [...(wordEntry(key)?.places ?? [])])]
  countries.set(code, found)
  return found
}

/** "Andalusia" is "Andalucía", "Salford" lies in Greater Manchester: names of our own table, and theirs again. */
const withAreas = (keys: readonly string[]): ReadonlySet<string> => {
  const found = new Set(keys)
  // A set goes on to what is added while it is read.
  for (const key of found) for (const name of areaNames.get(key) ?? []) found.add(name)
  return found
}

const none: ReadonlySet<string> = new Set()

/**
 * @param key a name in the form of `placeKey`
 * @returns the areas and countries that it lies in, in every name that we know, as keys; empty for an unknown place
 */
export const areasAround = (key: string): ReadonlySet<string> => {
  const path = load().get(key)
  const own = areaNames.get(key) ?? []
  if (path === undefined && own.length === 0) return none
  const [country, ...areas] = path?.split('|') ?? []
  const around = withAreas([...(country === undefined ? [] : namesOfCountry(country)), ...areas.map(placeKey), ...own])
  return new Set([...around].filter((area) => area !== key))
}
