/** Units with their dimension and factor, so that 24 months and 2 years are one quantity. */
export interface Unit {
  readonly dimension: string
  readonly factor: number
}

const table = `
months: month 1 months 1 mo 1 mos 1 year 12 years 12 yr 12 yrs 12 quarter 3 quarters 3 decade 120 decades 120 monat 1 monate 1 monaten 1 jahr 12 jahre 12 jahren 12 mes 1 meses 1 año 12 años 12 jährige 12 jähriger 12 monthly-plan 1
seconds: second 1 seconds 1 sec 1 secs 1 s 1 minute 60 minutes 60 min 60 mins 60 hour 3600 hours 3600 hr 3600 hrs 3600 h 3600 day 86400 days 86400 night 86400 nights 86400 week 604800 weeks 604800 wk 604800 wks 604800 fortnight 1209600 ms 0.001 millisecond 0.001 milliseconds 0.001 stunde 3600 stunden 3600 tag 86400 tage 86400 tagen 86400 woche 604800 wochen 604800 hora 3600 horas 3600 día 86400 días 86400 semana 604800 semanas 604800 minuto 60 minutos 60 minuten 60
metres: m 1 metre 1 metres 1 meter 1 meters 1 km 1000 kms 1000 kilometre 1000 kilometres 1000 kilometer 1000 kilometers 1000 cm 0.01 centimetre 0.01 centimetres 0.01 centimeter 0.01 centimeters 0.01 mm 0.001 millimetre 0.001 millimetres 0.001 millimeter 0.001 millimeters 0.001 micron 0.000001 microns 0.000001 micrometre 0.000001 micrometres 0.000001 μm 0.000001 nanometre 0.000000001 nanometres 0.000000001 kilómetros 1000 metros 1 kilometern 1000 metern 1
miles: mile 1 miles 1 mi 1
nautical-miles: nm 1
bits-per-second: kbps 1000 mbps 1000000 gbps 1000000000 tbps 1000000000000
pounds-or-sterling: pound 1 pounds 1
feet: foot 1 feet 1 ft 1 inch 0.08333333333 inches 0.08333333333 yard 3 yards 3
square-feet: sqft 1 sf 1
grams: g 1 μg 0.000001 mcg 0.000001 microgram 0.000001 micrograms 0.000001 gram 1 grams 1 gramme 1 kg 1000 kgs 1000 kilo 1000 kilos 1000 kilogram 1000 kilograms 1000 kilogramme 1000 tonne 1000000 tonnes 1000000 t 1000000 kilogramm 1000 gramm 1 kilogramo 1000 kilogramos 1000 gramos 1 tonelada 1000000 mg 0.001 milligram 0.001 milligrams 0.001 tonnen 1000000 toneladas 1000000
pounds: lb 1 lbs 1 ounce 0.0625 ounces 0.0625 oz 0.0625
tons: ton 1 tons 1
litres: l 1 μl 0.000001 ul 0.000001 microlitre 0.000001 microlitres 0.000001 microliter 0.000001 microliters 0.000001 litre 1 litres 1 liter 1 liters 1 ml 0.001 millilitre 0.001 milliliter 0.001 milliliters 0.001 millilitres 0.001 cl 0.01 centilitre 0.01 centilitres 0.01 centiliter 0.01 centiliters 0.01 dl 0.1 hl 100 hectolitre 100 hectolitres 100 hektoliter 100 litro 1 litros 1
gallons: gallon 1 gallons 1 gal 1
hectares: hectare 1 hectares 1 ha 1
acres: acre 1 acres 1
bytes: byte 1 bytes 1 kb 1000 mb 1000000 megabyte 1000000 megabytes 1000000 gb 1000000000 gigabyte 1000000000 gigabytes 1000000000 tb 1000000000000 terabyte 1000000000000 terabytes 1000000000000 pb 1000000000000000 petabyte 1000000000000000 petabytes 1000000000000000
watts: w 1 watt 1 watts 1 kw 1000 kilowatt 1000 kilowatts 1000 mw 1000000 megawatt 1000000 megawatts 1000000 gw 1000000000
volts: v 1 volt 1 volts 1 kv 1000 kilovolt 1000 kilovolts 1000
words-per-minute: wpm 1
km-per-hour: kph 1
miles-per-hour: mph 1
turns-per-minute: rpm 1
pressure-bar: bar 1 bars 1
pressure-psi: psi 1
hertz: hz 1 hertz 1 khz 1000 kilohertz 1000 mhz 1000000 megahertz 1000000 ghz 1000000000
watt-hours: wh 1 kwh 1000 mwh 1000000 kilowattstunden 1000
square-metres: km2 1000000 qm 1 sqm 1 m2 1 m² 1 quadratmeter 1 quadratmetern 1
cubic-metres: m3 1 cbm 1 kubikmeter 1 kubikmetern 1
pages-per-minute: ppm 1
percent: percent 1 porciento 1 percentage 1 pct 1 prozent 1
times: x 1 times 1 fold 1 mal 1 veces 1
currency:USD: usd 1 dollar 1 dollars 1 us$ 1
currency:EUR: eur 1 euro 1 euros 1
currency:GBP: gbp 1 sterling 1 quid 1
currency:CHF: chf 1 francs 1 franken 1
currency:INR: inr 1 rupee 1 rupees 1
currency:JPY: jpy 1 yen 1
currency:CAD: cad 1
currency:AUD: aud 1
currency:MXN: mxn 1 pesos 1
`
export const units: ReadonlyMap<string, Unit> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const cut = line.lastIndexOf(': ')
      const dimension = line.slice(0, cut)
      const parts = line.slice(cut + 2).split(' ')
      return parts.flatMap((name, at): [string, Unit][] =>
        at % 2 === 0 ? [[name, { dimension, factor: Number(parts[at + 1]) }]] : [],
      )
    }),
)

/** A map and not an object: looked up by any word of a text, "constructor" included. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'currency:USD'],
  ['€', 'currency:EUR'],
  ['£', 'currency:GBP'],
  ['¥', 'currency:JPY'],
  ['₹', 'currency:INR'],
])

export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    thousand: 1e3,
    thousands: 1e3,
    tsd: 1e3,
    tausend: 1e3,
    mil: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    millón: 1e6,
    millones: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    mrd: 1e9,
    milliarden: 1e9,
    hundred: 100,
    hundert: 100,
    dozen: 12,
    dutzend: 12,
    docena: 12,
  }),
)

const germanOnes = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ')
const germanTens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const spanishOnes = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ')
/** 13 to 99 of German and 11 to 29 of Spanish: numbers written as one word. */
const writtenAsOne: readonly (readonly [string, number])[] = [
  ...'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, at) => [word, 13 + at] as const),
  ...germanTens.flatMap((ten, tens) => [
    [ten, 20 + tens * 10] as const,
    ...germanOnes.map((one, ones) => [`${one}und${ten}`, 21 + tens * 10 + ones] as const),
  ]),
  ...'once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'
    .split(' ')
    .flatMap((word, at) => (word === 'once' ? [] : [[word, 11 + at] as const])),
  ...spanishOnes.map((one, ones) => [`veinti${one}`, 21 + ones] as const),
  ['veintidós', 22],
  ['veintitrés', 23],
  ['veintiséis', 26],
  ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, at) => [word, 30 + at * 10] as const),
]

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...writtenAsOne,
  ...Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    million: 1e6,
    billion: 1e9,
    dozen: 12,
    dutzend: 12,
    docena: 12,
    docenas: 12,
    couple: 2,
    pair: 2,
    twice: 2,
    half: 0.5,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    zwanzig: 20,
    dreißig: 30,
    fünfzig: 50,
    hundert: 100,
    tausend: 1000,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
    mil: 1000,
  }),
])

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    twentieth: 20,
  }),
)

export type Bound = 'none' | 'min' | 'max' | 'approx'

/** Words right before (or, with `+`, after) a number that make it a bound. Longest first. */
export const boundPhrases: readonly { readonly words: readonly string[]; readonly bound: Bound }[] = `
max: up to|less than|fewer than|lower than|just under|close to|no more than|at most|as many as|as much as|as high as|as long as|as large as|as heavy as|as far as|a maximum of|maximum of|not more than|under|nearly|almost|below|max|maximum|inside|in under|innerhalb von|fast|bis zu|weniger als|unter|knapp|höchstens|casi|hasta|menos de|within
min: more than|greater than|at least|upwards of|no fewer than|no less than|a minimum of|minimum of|in excess of|well over|over|above|exceeding|min|minimum|plus|über|mehr als|mindestens|más de|al menos
approx: approximately|approx|about|around|roughly|circa|ca|some|an estimated|estimated|etwa|rund|ungefähr|unos|unas|aproximadamente|alrededor de`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [bound, phrases = ''] = line.split(': ') as [Bound, string]
    return phrases.split('|').map((phrase) => ({ words: phrase.split(' '), bound }))
  })
  .sort((a, b) => b.words.length - a.words.length)
