/** Cities whose name stands for one place. */
import { largeCities } from './tables/large-cities.ts'

/** Made with the first location, 2 ms. */
let cityCountries: Map<string, string> | undefined

const loadCities = (): Map<string, string> => {
  const cities = new Map<string, string>()
  for (const entry of largeCities.trim().split(/\n(?! )/u)) {
    const country = entry.slice(0, 2)
    for (const name of entry.slice(3).split(/,\s*/u)) cities.set(name, country)
  }
  return cities
}

/** The country of a city whose name stands for one place: "Berlin" and "NYC", but not "Cambridge"; null for others. */
export const countryOfCity = (words: string): string | null => {
  cityCountries ??= loadCities()
  return cityCountries.get(plainLetters(words)) ?? null
}

const plainLetters = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ł]/gu, 'l')
    .replace(/[ø]/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/[’‘]/gu, "'")
