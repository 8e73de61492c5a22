/**
 * Takes locations apart into city, region and country. Only what the words say, and what a name says by itself: "Berlin" lies in
 * Germany, "Cambridge" in one of three countries, so it has none.
 */
import { countryOfCity } from '../../platform/places/cities.ts'
import { countryOf, isAmbiguousName, type Region, regionOf } from './known-places.ts'
import type { Place } from './posting.ts'

/** Words on how the work is done: they stand beside places, and are none. */
const policyWords =
  /\b(?:fully\s+)?remote(?:ly)?\b|\bhybrid\b|\bon-?\s?site\b|\bin[- ](?:office|person)\b|\bhome ?office\b|\b(?:home|office)[- ]based\b|\bwork (?:from|at|@) home\b|\bwfh\b|\btele(?:commute|work)\b|\boffices?\b|\b(?:global\s+)?hq\b|\bheadquarters\b|リモート/giu
/** What surrounds the name of a place: "Greater Boston", "Miami Metropolitan Area", "Anywhere in Ireland". */
const aroundNames =
  /^(?:greater|downtown|metro)\s+|\s+(?:metro(?:politan)?(?:\s+(?:area|region))?|metroplex|area|based)$|^(?:(?:open to\s+)?any(?:where)?(?:\s+location)?|based|within|local to|eligible|contiguous|continental|in|the|&)\s+|\s+(?:only|locations?|or|and|&|residents?|local|regional|preferred|state)$/iu
/** Names of no place: then nothing is known of where. */
const nowhere =
  /^(?:(?:the )?world(?:wide)?|global(?:ly)?|earth|anywhere(?: in the world)?|international(?:ly)?|flexible|distributed|nation(?:al|wide)|home|jobs?|position|virtual|(?:multiple|various|all|any|select|several|other|different)\b.*|locations?|n\/?a|tbd|tba|[ecmp][sd]t|[ep]t|utc|gmt|eu|eea|emea(?: region)?|apac|latam|dach|amer|americas?|(?:north|south|latin|central) am[eé]rica|europe(?:an union)?|europa|benelux|nordics|asia(?:[- ]pacific)?|africa|oceania|middle east)$/iu
const directions = /^(?:north|south|east|west|central|mid)(?:-?(?:east|west))?(?:ern)?\s+/iu

/** "Berlin, Germany", "Austin, TX", "US, CA, Santa Clara", "Remote - Canada", "Paris (hybrid)". */
export const readPlace = (raw: string): Place => readKnown(raw).place

interface KnownPlace {
  readonly place: Place
  /** Several where the words name several: "Berlin, London". */
  readonly countries: readonly string[]
}

const lastPlaces = new Map<string, KnownPlace>()

const readKnown = (raw: string): KnownPlace => {
  const known = lastPlaces.get(raw)
  if (known !== undefined) return known
  const parts = partsOf(raw)
  const place = { raw, ...takeApart(parts) }
  const read = { place, countries: countriesIn(parts, place.country) }
  // The same few offices stand in every posting of a board.
  if (lastPlaces.size > 2_000) lastPlaces.clear()
  lastPlaces.set(raw, read)
  return read
}

const partsOf = (raw: string): string[] => {
  const plain = raw
    .replace(/_/gu, ' ')
    .replace(/\bU\.\s?S\.(?:\s?A\.?)?|\bU\.\s?K\.?|\bD\.\s?C\.?/gu, (letters) => letters.replace(/[^A-Z]/gu, ''))
    .replace(policyWords, ' ')
    .split(/\s*[,()[\]/;:|+]\s*|\s+(?:or|&)\s+|\s+[-–—·@]+\s+|^\s*[-–—@]+\s*|\s*[-–—]+\s*$/u)
    .flatMap((part) => (countryOf(part) === null ? part.split(/\s+and\s+/u) : [part]))
    .map(stripAround)
    .filter((part) => /\p{L}{2}/u.test(part) && (!nowhere.test(part) || regionOf(part) !== undefined))
  // Names written together are only taken apart where nothing else tells the country: "Fort Washington, PA".
  return plain.some((part) => countryOf(part) !== null || regionOf(part) !== undefined)
    ? plain
    : plain.flatMap(takeWordsApart)
}

/** Without what stands around it, a postal code and a closing full stop. */
const stripAround = (part: string): string => {
  let words = part
    .replace(/\s+/gu, ' ')
    .replace(/\s\d[\d -]{2,9}$/u, '')
    .trim()
  words = words.replace(/[\s.–—-]+$/u, '')
  for (let before = ''; before !== words && countryOf(words) === null && countryOfCity(words) === null; ) {
    before = words
    words = words.replace(aroundNames, '').trim()
  }
  return words
}

/** "Austin TX", "Tokyo Japan", "US-CA-Fremont", "USA DC Washington", "Paris-France", "Southern California". */
const takeWordsApart = (part: string): string[] => {
  if (countryOfCity(part) !== null) return [part]
  const dashed = part.split(/\s?-\s?/u)
  const ends = [dashed[0] ?? '', dashed.at(-1) ?? '']
  if (dashed.length > 1 && ends.some((end) => isNamed(end))) return dashed.map(stripAround).filter((one) => one !== '')
  const words = part.split(' ')
  const [first = '', second = ''] = words
  if (words.length > 1 && /^[A-Z]{2,3}$/u.test(first) && countryOf(first) !== null)
    return /^[A-Z]{2}$/u.test(second) && regionOf(second) !== undefined
      ? [first, second, ...(words.length > 2 ? [words.slice(2).join(' ')] : [])]
      : [first, words.slice(1).join(' ')]
  for (const taken of [3, 2, 1]) {
    const [rest, tail] = [words.slice(0, -taken).join(' '), words.slice(-taken).join(' ')]
    if (rest === '' || rest.toLowerCase() === 'new' || !isNamed(tail)) continue
    return directions.test(`${rest} `) && rest.split(' ').length === 1 ? [tail] : [...takeWordsApart(rest), tail]
  }
  // "St. Louis, Mo" and "Blacksburg, Va".
  return /^[A-Z][a-z]$/u.test(part) && regionOf(part.toUpperCase()) !== undefined ? [part.toUpperCase()] : [part]
}

const isNamed = (words: string): boolean => countryOf(words) !== null || regionOf(words) !== undefined

const takeApart = (given: readonly string[]): Omit<Place, 'raw'> => {
  const parts = inOrder(given)
  const last = parts.at(-1)
  if (last === undefined || (parts.length === 1 && isAmbiguousName(last)))
    return { city: null, region: null, country: null }
  const region = parts.length > 1 ? parts.slice(1).map(regionOf).find(Boolean) : fullNameRegion(last)
  const cityCountry = parts.map(countryOfCity).find((found) => found !== null) ?? null
  // "Wilmington, DE" is Delaware, and Germany only in words, behind a region of its own or behind a city there: "Berlin, DE", "Tbilisi, Georgia".
  const endsInRegion =
    region !== undefined && regionOf(last) !== undefined && (cityCountry === null || cityCountry !== countryOf(last))
  const at = endsInRegion ? -1 : parts.findLastIndex((part) => isCountry(part, parts))
  const country = countryOf(parts[at] ?? '')
  const rest = at < 0 ? parts : parts.toSpliced(at, 1)
  const own = country !== null && region?.country !== country ? undefined : region
  const state = country !== null && rest.length === 1 ? fullNameRegion(rest[0] ?? '') : undefined
  if (state?.country === country && state !== undefined) return { city: null, region: state.code, country }
  const city = cityOf(rest, own)
  const end = rest.length > 1 ? (rest.at(-1) ?? null) : null
  // "Chicago, Miami" is a list, and Miami no region.
  const middle = own !== undefined || end === null || countryOfCity(end) !== null ? null : end
  return {
    city,
    region: own?.code ?? (middle === city ? null : middle),
    country: country ?? own?.country ?? cityCountry,
  }
}

/** The first part that is no region and no country; "New York" and "Singapore" are cities all the same. */
const cityOf = (parts: readonly string[], region: Region | undefined): string | null =>
  parts.find((part) =>
    region !== undefined && regionOf(part)?.code === region.code
      ? part === 'New York'
      : countryOf(part) === null || countryOfCity(part) !== null,
  ) ?? null

/** Workday writes "US, CA, Santa Clara", others "California - Santa Clara". */
const inOrder = (parts: readonly string[]): readonly string[] =>
  (parts.length > 1 && isCountryFirst(parts)) || (parts.length === 2 && isStateFirst(parts))
    ? parts.toReversed()
    : parts

/** A state alone, in full: "Texas". "New York" and "Washington" alone are as likely the cities. */
const fullNameRegion = (words: string): Region | undefined =>
  isAmbiguousName(words) || /^(?:new york|washington)$/iu.test(words) ? undefined : regionOf(words)

/** The last part may be a country's code; before it only a name counts: "Cork, CO, Ireland". */
const isCountry = (part: string, parts: readonly string[]): boolean =>
  countryOf(part) !== null && (part === parts.at(-1) || (part.length > 2 && !isAmbiguousName(part)))

/** Workday writes "US, CA, Santa Clara" and "USA DC Washington". */
const isCountryFirst = (parts: readonly string[]): boolean =>
  countryOf(parts[0] ?? '') !== null &&
  !isAmbiguousName(parts[0] ?? '') &&
  countryOf(parts.at(-1) ?? '') === null &&
  regionOf(parts.at(-1) ?? '') === undefined

/** "California - Santa Clara". */
const isStateFirst = ([first = '', second = '']: readonly string[]): boolean =>
  first.length > 2 && regionOf(first) !== undefined && !isNamed(second)

/** Every country that the parts name; where they name none, those of the cities. */
const countriesIn = (parts: readonly string[], found: string | null): string[] => {
  const named = parts.flatMap((part) =>
    isAmbiguousName(part) || regionOf(part) !== undefined ? [] : (countryOf(part) ?? []),
  )
  const all = named.length > 0 ? named : parts.flatMap((part) => countryOfCity(part) ?? [])
  const hasRegion = parts.some((part) => regionOf(part) !== undefined && countryOfCity(part) === null)
  const own = found === null ? [] : [found]
  return [...new Set([...own, ...(named.length === 0 && hasRegion ? [] : all)])]
}

const everywhere = /\b(?:worldwide|anywhere|global(?:ly)?|earth)\b/iu
const wideRegions =
  /\b(?:emea|apac|latam|europe|eu|eea|dach|nordics|americas?|north america|south america|asia|africa|oceania|amer)\b/iu

/** Whether a location's words are no place but "Anywhere" and the like: then the work is remote. */
export const isAnywhere = (location: string): boolean => /\banywhere\b|^(?:worldwide|globally)$/iu.test(location)

/** Where remote work may be done from, in words: what the source says, else what stands beside "Remote" in a location. */
export const remoteRegions = (stated: readonly (string | null)[], locations: readonly string[]): string[] => {
  const given = stated.flatMap((words) => words?.trim() || []).filter((words) => isRegion(words))
  if (given.length > 0) return [...new Set(given)].slice(0, 50)
  const beside = locations
    .filter((location) => /\bremote\b/iu.test(location) || isAnywhere(location))
    .map((location) =>
      location
        .replace(policyWords, ' ')
        .replace(/^\s*anywhere in the world\s*$/iu, 'Worldwide')
        .replace(/[()[\]:]|^\W+|\W+$|\bin\b|\bwithin\b|\bthe\b/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .map((words) => words.replace(/^[-–—,/ ]+|[-–—,/ ]+$|\banywhere\s+(?=\S)/giu, ''))
  return [...new Set(beside.filter((words) => words !== '' && isRegion(words)))]
}

const isRegion = (words: string): boolean =>
  everywhere.test(words) || wideRegions.test(words) || countryOf(words) !== null || readPlace(words).country !== null

/** Every country of the places and of where remote work may be done from. */
export const countriesOf = (places: readonly Place[], remoteFrom: readonly string[]): string[] =>
  [...new Set([...places.map(({ raw }) => raw), ...remoteFrom].flatMap((raw) => readKnown(raw).countries))].sort()
