/** Takes locations apart into city, region and country. Only what the words say: a bare city has no country. */
import type { Place } from './posting.ts'

/** Names of a code's region, split at the first space: `TX Texas`. */
const table = (list: string): readonly (readonly [string, string])[] =>
  list.split(',').map((entry) => [entry.slice(0, 2), entry.slice(3)] as const)

const usStates = table(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming',
)
const provinces = table(
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NS Nova Scotia,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan',
)

interface Region {
  readonly code: string
  readonly country: string
}

const regions = new Map<string, Region>()
for (const [code, name] of provinces)
  for (const key of [code, name]) regions.set(key.toLowerCase(), { code, country: 'CA' })
for (const [code, name] of usStates)
  for (const key of [code, name]) regions.set(key.toLowerCase(), { code, country: 'US' })

/** Two letters are a state only in capitals: "in" and "or" are words. */
const regionOf = (words: string): Region | undefined =>
  words.length === 2 && words !== words.toUpperCase() ? undefined : regions.get(words.toLowerCase())

const nameLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv']
const aliases: Readonly<Record<string, string>> = {
  ...{ usa: 'US', us: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'united states of america': 'US', america: 'US', uk: 'GB' },
  ...{ 'u.k.': 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB' },
  ...{ 'czech republic': 'CZ', korea: 'KR', 'south korea': 'KR', 'republic of korea': 'KR', uae: 'AE', turkey: 'TR' },
  ...{
    holland: 'NL',
    'the netherlands': 'NL',
    russia: 'RU',
    vietnam: 'VN',
    brasil: 'BR',
    taiwan: 'TW',
    macedonia: 'MK',
  },
  ...{
    'hong kong': 'HK',
    macau: 'MO',
    'ivory coast': 'CI',
    moldova: 'MD',
    bolivia: 'BO',
    venezuela: 'VE',
    tanzania: 'TZ',
  },
}

/** Codes that ICU names although no country has them: unions, reserved and former ones. */
const notCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'ZZ',
  'XA',
  'XB',
  'QO',
  'UK',
  'DD',
  'FX',
  'SU',
  'YU',
  'TP',
  'ZR',
  'BU',
  'AN',
  'CS',
  'NT',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'YD',
])

/** Every name of every country in these languages; built with the first location, 4 ms. */
let countryNames: Map<string, string> | undefined

const loadCountryNames = (): Map<string, string> => {
  const names = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !notCountries.has(code))
  for (const language of nameLanguages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), code)
      // Codes themselves count in capitals only, see `countryOf`.
      if (name !== undefined && language === 'en') names.set(code, code)
    }
  }
  for (const [alias, code] of Object.entries(aliases)) names.set(alias, code)
  return names
}

/** The country that the words name, in full or as a code of two capitals; null for anything else. */
const countryOf = (words: string): string | null => {
  countryNames ??= loadCountryNames()
  const trimmed = words.trim()
  if (/^[A-Z]{2}$/u.test(trimmed)) return countryNames.get(trimmed) ?? countryNames.get(trimmed.toLowerCase()) ?? null
  return countryNames.get(trimmed.toLowerCase()) ?? null
}

const policyWords =
  /\b(?:fully\s+)?remote\b|\bhybrid\b|\bon-?\s?site\b|\bin[- ]office\b|\bhome ?office\b|\btelecommute\b|\boffice\b|\bhq\b|\bheadquarters\b/giu

/** "Berlin, Germany", "Austin, TX", "US, CA, Santa Clara", "Remote - Canada", "Paris (hybrid)". */
export const readPlace = (raw: string): Place => {
  const known = lastPlaces.get(raw)
  if (known !== undefined) return known
  const place = takeApart(raw)
  // The same few offices stand in every posting of a board.
  if (lastPlaces.size > 2_000) lastPlaces.clear()
  lastPlaces.set(raw, place)
  return place
}

const lastPlaces = new Map<string, Place>()

const takeApart = (raw: string): Place => {
  const parts = raw
    .replace(policyWords, ' ')
    .split(/\s*[,()/]\s*|\s+[-–—·]+\s+|^\s*[-–—:]+\s*|\s*[-–—:]+\s*$/u)
    .map((part) =>
      part
        .replace(/\s+/gu, ' ')
        .replace(/\s\d[\d -]{2,9}$/u, '')
        .trim(),
    )
    .filter((part) => /\p{L}{2}/u.test(part))
  if (parts.length > 1 && isCountryFirst(parts)) parts.reverse()
  const last = parts.at(-1)
  if (last === undefined) return { raw, city: null, region: null, country: null }
  const region = parts.length > 1 ? parts.slice(1).map(regionOf).find(Boolean) : fullNameRegion(last)
  // "Wilmington, DE" is Delaware, and Germany only in words or behind a region of its own.
  const named = region !== undefined && regionOf(last) !== undefined ? null : countryOf(last)
  const country = named ?? region?.country ?? null
  const own = region !== undefined && named !== null && region.country !== named ? undefined : region
  const rest = named === null ? parts : parts.slice(0, -1)
  const [city] = rest.filter((part) => own === undefined || regionOf(part)?.code !== own.code || part === 'New York')
  const middle = own === undefined && rest.length > 1 ? (rest.at(-1) ?? null) : null
  return { raw, city: city ?? null, region: own?.code ?? middle, country }
}

/** A state alone, in full: "Texas". "New York" and "Washington" alone are as likely the cities. */
const fullNameRegion = (words: string): Region | undefined =>
  words.length > 2 && !/^(?:new york|washington|georgia)$/iu.test(words) ? regionOf(words) : undefined

/** Workday writes "US, CA, Santa Clara" and "USA DC Washington". */
const isCountryFirst = (parts: readonly string[]): boolean =>
  countryOf(parts[0] ?? '') !== null &&
  countryOf(parts.at(-1) ?? '') === null &&
  regionOf(parts.at(-1) ?? '') === undefined

const everywhere = /\b(?:worldwide|anywhere|global(?:ly)?|earth)\b/iu
const wideRegions =
  /\b(?:emea|apac|latam|europe|eu|eea|dach|nordics|americas?|north america|south america|asia|africa|oceania|amer)\b/iu

/** Where remote work may be done from, in words: what the source says, else what stands beside "Remote" in a location. */
export const remoteRegions = (stated: readonly (string | null)[], locations: readonly string[]): string[] => {
  const given = stated.flatMap((words) => words?.trim() || []).filter((words) => isRegion(words))
  if (given.length > 0) return [...new Set(given)].slice(0, 50)
  const beside = locations
    .filter((location) => /\bremote\b/iu.test(location))
    .map((location) =>
      location
        .replace(policyWords, ' ')
        .replace(/[()[\]:]|^\W+|\W+$|\bin\b|\bwithin\b/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .map((words) => words.replace(/^[-–—,/ ]+|[-–—,/ ]+$/gu, ''))
  return [...new Set(beside.filter((words) => words !== '' && isRegion(words)))]
}

const isRegion = (words: string): boolean =>
  everywhere.test(words) || wideRegions.test(words) || countryOf(words) !== null || readPlace(words).country !== null

/** Every country of the places and of where remote work may be done from. */
export const countriesOf = (places: readonly Place[], remoteFrom: readonly string[]): string[] => {
  const found = [...places, ...remoteFrom.map(readPlace)].flatMap(({ country }) => country ?? [])
  return [...new Set(found)].sort()
}
