/** What words of a place name on their own: countries, states of the USA, provinces of Canada. */

/** Names of a code's region, split at the first space: `TX Texas`. */
const table = (list: string): readonly (readonly [string, string])[] =>
  list.split(',').map((entry) => [entry.slice(0, 2), entry.slice(3)] as const)

const usStates = table(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming',
)
const provinces = table(
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NS Nova Scotia,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan',
)

export interface Region {
  readonly code: string
  readonly country: string
}

const regions = new Map<string, Region>()
for (const [code, name] of provinces)
  for (const key of [code, name]) regions.set(key.toLowerCase(), { code, country: 'CA' })
for (const [code, name] of usStates)
  for (const key of [code, name]) regions.set(key.toLowerCase(), { code, country: 'US' })

/** The state or province that the words name. Two letters are one only in capitals: "in" and "or" are words. */
export const regionOf = (words: string): Region | undefined =>
  words.length === 2 && words !== words.toUpperCase() ? undefined : regions.get(words.toLowerCase())

const nameLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv']
const aliases: Readonly<Record<string, string>> = {
  ...{ usa: 'US', us: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'united states of america': 'US', america: 'US', uk: 'GB' },
  ...{ 'u.k.': 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB' },
  ...{
    'czech republic': 'CZ',
    korea: 'KR',
    'south korea': 'KR',
    'republic of korea': 'KR',
    uae: 'AE',
    turkey: 'TR',
    ksa: 'SA',
  },
  ...{
    holland: 'NL',
    'the netherlands': 'NL',
    'republic of ireland': 'IE',
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

/** Codes of three letters that systems of large employers write: `CAN`, `DEU`. */
const alpha3: Readonly<Record<string, string>> = Object.fromEntries(
  'USA US,CAN CA,MEX MX,BRA BR,ARG AR,CHL CL,COL CO,CRI CR,PER PE,GBR GB,IRL IE,DEU DE,AUT AT,CHE CH,FRA FR,BEL BE,NLD NL,LUX LU,ESP ES,PRT PT,ITA IT,DNK DK,SWE SE,NOR NO,FIN FI,POL PL,CZE CZ,SVK SK,HUN HU,ROU RO,BGR BG,GRC GR,HRV HR,SRB RS,UKR UA,EST EE,LVA LV,LTU LT,TUR TR,ISR IL,ARE AE,SAU SA,QAT QA,EGY EG,ZAF ZA,NGA NG,KEN KE,MAR MA,IND IN,PAK PK,LKA LK,BGD BD,CHN CN,HKG HK,TWN TW,JPN JP,KOR KR,SGP SG,MYS MY,THA TH,VNM VN,IDN ID,PHL PH,AUS AU,NZL NZ'
    .split(',')
    .map((entry) => entry.split(' ')),
)

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

/** The country that the words name, in full or as a code in capitals; null for anything else. */
export const countryOf = (words: string): string | null => {
  countryNames ??= loadCountryNames()
  const trimmed = words.trim()
  if (/^[A-Z]{3}$/u.test(trimmed) && alpha3[trimmed] !== undefined) return alpha3[trimmed]
  if (/^[A-Z]{2}$/u.test(trimmed)) return countryNames.get(trimmed) ?? countryNames.get(trimmed.toLowerCase()) ?? null
  return countryNames.get(trimmed.toLowerCase()) ?? null
}

/** Countries that hire and have the code of a state: "CA" alone is California or Canada. "VA" alone is not the Vatican. */
const sharedCodes = new Set(['AL', 'AR', 'CA', 'CO', 'DE', 'ID', 'IL', 'IN', 'MA', 'MT', 'PA', 'TN'])

/** One word for two places, a state and a country. */
export const isAmbiguousName = (words: string): boolean => /^georgia$/iu.test(words) || sharedCodes.has(words)
