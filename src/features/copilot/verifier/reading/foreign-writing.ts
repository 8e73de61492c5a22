/** German and Spanish as written in several ways, in one: numbers in words, old spelling, ages. Both texts are read in it. */

import { joinSeparated } from './separable-verbs.ts'
import { type Form, spanishForms } from './spanish-writing.ts'

const ones: Readonly<Record<string, number>> = {
  ...{ ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11 },
  ...{ zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 },
}
const tens: Readonly<Record<string, number>> = {
  ...{ zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80 },
  neunzig: 90,
}
const upTo19 = Object.keys(ones).toSorted((a, b) => b.length - a.length)
const upTo99 = new RegExp(
  `^(?:(?:(${upTo19.join('|')})und)?(${Object.keys(tens).join('|')})|(${upTo19.join('|')}))$`,
  'u',
)

/** "Fünfundvierzig"; 0 for nothing, null for what is no number below 100. */
const belowHundred = (word: string): number | null => {
  if (word === '') return 0
  const [, unit = '', ten = '', single = ''] = upTo99.exec(word) ?? []
  if (ten !== '') return (ones[unit] ?? 0) + (tens[ten] ?? 0)
  return single === '' ? null : (ones[single] ?? null)
}

const hundreds = /^(.*?)hundert(?:und)?(.*)$/u
const thousands = /^(.*?)tausend(?:und)?(.*)$/u

/** "Zwölfhundert", "dreitausendfünfhundert", "hundertzwanzig"; null for what is no number. */
const germanNumber = (word: string): number | null => {
  for (const [pattern, factor] of [[thousands, 1000] as const, [hundreds, 100] as const]) {
    const [, before, after] = pattern.exec(word) ?? []
    if (before === undefined || after === undefined) continue
    const many = before === '' ? 1 : germanNumber(before)
    const rest = after === '' ? 0 : germanNumber(after)
    return many === null || rest === null ? null : many * factor + rest
  }
  return belowHundred(word)
}

const inGermanDigits = (whole: string): string => {
  const value = germanNumber(whole.toLowerCase())
  return value === null ? whole : String(value)
}

const spanishWords: Readonly<Record<string, number>> = {
  ...{ uno: 1, un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
  ...{ doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19 },
  ...{ veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
  ...{ cien: 100, ciento: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, once: 11 },
  ...{ seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900, mil: 1000 },
  ...{ veintiún: 21, veintiuno: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26 },
  ...{ veintisiete: 27, veintiocho: 28, veintinueve: 29 },
}
const spanishWord = (word: string): number | undefined =>
  spanishWords[word] ?? spanishWords[word.replace(/as$/u, 'os')] ?? spanishWords[word.replace(/una$/u, 'uno')]
const spanishNames = [
  ...Object.keys(spanishWords),
  'veintiuna',
  '(?:dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ientas',
]
  .toSorted((a, b) => b.length - a.length)
  .join('|')
/** Two words or more: one alone is read where it stands. "Uno y dos" is no number, "treinta y dos" is one. */
const spanishRow = new RegExp(
  `(?<!\\p{L})(?:${spanishNames})(?:(?:(?<=nta) y | )(?:${spanishNames}))+(?!\\p{L})`,
  'giu',
)
const spanishHundred =
  /(?<!\p{L})(?:dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ient[oa]s(?!\p{L})|(?<!\p{L})veintiun[oa](?!\p{L})/giu

/** "Mil quinientas", "cuarenta y cinco", "dos mil cien"; each word smaller than the one before, but for thousands. */
const inSpanishDigits = (whole: string): string => {
  let total = 0
  let current = 0
  let last = Number.POSITIVE_INFINITY
  for (const word of whole.toLowerCase().split(/ y | /u)) {
    const value = spanishWord(word)
    if (value === undefined) return whole
    if (value === 1000) {
      total += (current === 0 ? 1 : current) * 1000
      current = 0
      last = 1000
      continue
    }
    const fits = last >= 100 ? value < last : last >= 30 && value < 10
    if (!fits) return whole
    current += value
    last = value
  }
  return String(total + current)
}

/** "Dreimonatiges Praktikum" lasts three months. */
const inMonths = (whole: string): string => {
  const [, many = '', unit = ''] = /^(\p{L}+?|\d+)-?(monatig|wöchig|tägig|stündig)/u.exec(whole.toLowerCase()) ?? []
  const value = /^\d+$/u.test(many) ? Number(many) : belowHundred(many)
  const units: Readonly<Record<string, string>> = {
    monatig: 'Monate',
    wöchig: 'Wochen',
    tägig: 'Tage',
    stündig: 'Stunden',
  }
  return value === null || value === 0 ? whole : `${value} ${units[unit] ?? ''}`
}

const tongues =
  'Deutsch|Englisch|Französisch|Spanisch|Italienisch|Russisch|Polnisch|Türkisch|Arabisch|Portugiesisch|Niederländisch|Chinesisch|Japanisch|Ukrainisch|Rumänisch|Kroatisch|Serbisch|Tschechisch|Ungarisch|Griechisch|Schwedisch|Dänisch|Norwegisch|Persisch|Kurdisch|Bulgarisch'
const clinical = '(?:praxis|arzt|ärzt|patient|blut|klinik|mvz|medizin)'

const forms: Readonly<Record<string, readonly Form[]>> = {
  de: [
    [/(?<![\p{L}-])(?:[a-zäöüß]+)?(?:hundert|tausend)[a-zäöüß]*(?![\p{L}-])/giu, inGermanDigits],
    [/(?<!\p{L})(?:einem |ein(?:en)? )?Hundertstelmillimeter/gu, '0,01 mm'],
    [/(?<!\p{L})(?:einem |ein(?:en)? )?Zehntelmillimeter/gu, '0,1 mm'],
    [/(?<!\p{L})(?:einer |eine )?halben? Stunde(?!\p{L})/gu, '30 Minuten'],
    [/(?<!\p{L})(?:einer |eine )?Viertelstunde(?!\p{L})/gu, '15 Minuten'],
    [/(?<!\p{L})(?:einem |ein )?halbe[sn] Jahr(?!\p{L})/gu, '6 Monate'],
    [/(?<!\p{L})(?:anderthalb|eineinhalb) Jahren?(?!\p{L})/gu, '18 Monate'],
    [/(?<!\p{L})(?:anderthalb|eineinhalb)(?!\p{L})/gu, '1,5'],
    [/halbstündlich/gu, 'alle 30 Minuten'],
    [/(?<!\p{L})viertelstündlich/gu, 'alle 15 Minuten'],
    [/(?<!\p{L})(?:vierzehntägig|zweiwöchentlich)/gu, 'alle 2 Wochen'],
    [/(?<!\p{L})Jänner(?!\p{L})/gu, 'Januar'],
    [/(?<!\p{L})Feber(?!\p{L})/gu, 'Februar'],
    [/(?<![\p{L}\d])(?:\p{L}{3,12}|\d+)-?(?:monatig|wöchig|tägig|stündig)e[nrsm]?(?!\p{L})/giu, inMonths],
    [
      /(?<=\d )(?:Wochenstunden|Std\.? ?\/ ?Woche|h ?\/ ?Woche|Std\.? (?:pro|die|in der) Woche)(?!\p{L})/gu,
      'Stunden pro Woche',
    ],
    [/(?<=\d )Std\.?(?!\p{L})/gu, 'Stunden'],
    [/(?<!\p{L})instand (?=(?:zu ?)?(?:ge)?(?:setz|halt))/giu, 'instand'],
    [new RegExp(`(?<!\\p{L})(${tongues})kenntnisse(?!\\p{L})`, 'gu'), '$1'],
    // "Be- und Entladung": the last part is written once for both.
    [
      /(?<!\p{L})(be|ent|ein|aus|an|ab|auf|vor|nach|zu|um|hin|rück|ver|auf)- und (be|ent|ein|aus|an|ab|auf|vor|nach|zu|um|her|rück|ver)(\p{Ll}{4,})/giu,
      '$1$3 und $2$3',
    ],
    // Whom somebody trained, not what she learned.
    [/Ausbildung (?=(?:von|der) (?:\p{L}+ )?(?:Azubi|Auszubild|Lehrling))/gu, 'Ausbilden '],
    // In a practice the short form is no degree of the arts.
    [new RegExp(`(?<!\\p{L})MFA(?!\\p{L})(?=[^\\n]*${clinical})`, 'giu'), 'Medizinische Fachangestellte'],
    [new RegExp(`(?<=${clinical}[^\\n]*)(?<!\\p{L})MFA(?!\\p{L})`, 'giu'), 'Medizinische Fachangestellte'],
    [/schiffahrt/gu, 'schifffahrt'],
    [/Schiffahrt/gu, 'Schifffahrt'],
    [/photo/gu, 'foto'],
    [/Photo/gu, 'Foto'],
    [/(?<=\p{L})graph(?=\p{L})/gu, 'graf'],
    // Drei- bis Sechsjährige, 3- bis 6-jährige.
    [/(?<![\p{L}\d])(\p{L}{3,9}|\d+)- bis (\p{L}{3,9}|\d+)-?jährige[nrsm]?(?!\p{L})/giu, inYears],
  ],
  es: [
    [spanishRow, inSpanishDigits],
    [spanishHundred, (whole) => String(spanishWord(whole.toLowerCase()) ?? whole)],
    [/(?<!\p{L})medio año(?!\p{L})/gu, '6 meses'],
    [/(?<!\p{L})año y medio(?!\p{L})/gu, '18 meses'],
    [/(?<!\p{L})media hora(?!\p{L})/gu, '30 minutos'],
    [/(?<=\d) por ciento(?!\p{L})/gu, ' %'],
    ...spanishForms,
  ],
}

function inYears(whole: string): string {
  const [from = '', to = ''] = whole.toLowerCase().split(/- bis |-?jährige/u)
  const [low, high] = [from, to].map((word) => (/^\d+$/u.test(word) ? Number(word) : belowHundred(word)))
  return typeof low === 'number' && typeof high === 'number' ? `Kinder zwischen ${low} und ${high} Jahren` : whole
}

/**
 * @param text as `normaliseText` leaves it
 * @param language ISO 639-1; only de and es change anything
 */
export const inOneWriting = (text: string, language: string): string =>
  (forms[language] ?? []).reduce(
    (said, [pattern, form]) => (typeof form === 'string' ? said.replace(pattern, form) : said.replace(pattern, form)),
    language === 'de' ? joinSeparated(text) : text,
  )
