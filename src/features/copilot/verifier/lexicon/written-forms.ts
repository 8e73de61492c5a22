/** One way to write what people write in several: dates, amounts, units and levels. Both texts are read in it. */

const monthNames =
  'jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const year = '(?:19[4-9]|20[0-6])\\d'
const levelNames = 'level|grade|stage|tier|class|phase|band|part|stufe|klasse|nivel|grado'
const schoolYears = 'Klasse|Klassenstufe|Jahrgangsstufe|Schuljahr|Lehrjahr|Ausbildungsjahr|Semester'
const days: Readonly<Record<string, string>> = {
  ...{
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
}
const dayOf = (short = ''): string => days[short.slice(0, 3).toLowerCase()] ?? short
const shortDay = '(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?'
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' }
const parts: Readonly<Record<string, number>> = {
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  tenths: 10,
}
const inParts: Readonly<Record<string, number>> = { two: 2, four: 4, five: 5, ten: 10 }
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, seven: 7, nine: 9 }

type Form = readonly [RegExp, string | ((...groups: string[]) => string)]

const percentOf = (whole: string, count = '', part = ''): string => {
  const percent = (counts[count.toLowerCase()] ?? 0) * (parts[part.toLowerCase()] ?? 0)
  return percent > 0 && percent < 100 ? `${percent}%` : whole
}

const forms: readonly Form[] = [
  // Dec-2019, Dec/2019; 2008 (June).
  [new RegExp(`(?<!\\p{L})(${monthNames})[-/](?=${year}(?!\\d))`, 'giu'), '$1 '],
  [new RegExp(`(?<!\\d)(${year}) \\((${monthNames})\\)`, 'giu'), '$2 $1'],
  [/\b(approx|ca)\. ?(?=\d)/giu, '$1 '],
  // A degree, and no month.
  [/\bMArch\b/gu, 'Master of Architecture'],
  // "60 x 90 cm": each side has the unit.
  [
    /\b(\d+(?:\.\d+)?) ?([x×]|by) ?(?=(?:\d+(?:\.\d+)? ?[x×] ?)?\d+(?:\.\d+)? ?(mm|cm|m|km|ft|feet|inch(?:es)?)\b)/giu,
    '$1 $3 $2 ',
  ],
  // The sign of a temperature is a word, so that it is neither lost nor taken for a dash.
  [/(?<=^|[\s(])-\s?(?=\d+(?:[.,]\d+)? ?(?:°|degrees?\b|grad\b|grados?\b))/giu, 'minus '],
  [
    /(?<=^|[\s(])-\s?(?=\d+(?:[.,]\d+)? ?(?:to|and|bis|und|y|a|–) ?(?:-|minus )?\d+(?:[.,]\d+)? ?(?:°|degrees?\b|grad\b|grados?\b))/giu,
    'minus ',
  ],
  [/\bmenos (?=\d+(?:[.,]\d+)? ?(?:°|grados?\b))/giu, 'minus '],
  [/\basst\b\.?(?= \p{L})/gu, 'assistant'],
  [/\bAsst\b\.?(?= \p{L})/gu, 'Assistant'],
  [/\bmgr\b\.?/gu, 'manager'],
  [/\bMgr\b\.?/gu, 'Manager'],
  [
    /\b(one|two|three|four)-and-a-half-hour\b/giu,
    (_, hours = '') => `${((counts[hours.toLowerCase()] ?? 0) + 0.5) * 60}-minute`,
  ],
  [
    /\b(once|twice|(?:two|three|four|five|six) times)[- ](daily|weekly|monthly|yearly|nightly)\b/giu,
    (_, times = '', period = '') =>
      `${times} a ${{ daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', nightly: 'night' }[period.toLowerCase()] ?? period}`,
  ],
  [
    /\b(Architect|Developer|Administrator|Practitioner|Engineer) \((Associate|Professional|Foundational|Specialty|Expert)\)/gu,
    '$1 - $2',
  ],
  [/\b([Yy]ears?) (\d{1,2})\/(\d{1,2})(?!\d)/gu, '$1 $2 and $3'],
  [
    /\b(two|three|four|five|six|eight|twelve)-hourly (\p{Ll}+)/giu,
    (_, hours = '', thing = '') => `${thing} every ${hours} hours`,
  ],
  [
    /\b(\d{1,2}) (?:years|yrs?),? (?:and )?(\d{1,2}) (?:months?|mos?)\b/gu,
    (_, years = '', months = '') => `${Number(years) * 12 + Number(months)} months`,
  ],
  [/\b2x ?(?:\/|per|a) ?(day|week|month|year)\b/giu, 'twice a $1'],
  [/\b([Mm])ake-up\b/gu, '$1akeup'],
  // "1.2m customer records": no metres.
  [
    /(?<=\d)m(?= (?:\p{Ll}+ ){0,2}(?:records|users|customers|visitors|downloads|rows|views|requests|readers|people|items|members|transactions|events|messages|documents|pages|subscribers|followers|orders|calls|articles|queries|impressions)\b)/gu,
    ' million',
  ],
  [/\bthree quarters of an hour(?!\p{L})/giu, '45 minutes'],
  [/\b(?:an? )?hour and a half(?!\p{L})/giu, '90 minutes'],
  [/\b(?:half an hour|half-hour)(?!\p{L})/giu, '30 minutes'],
  [/\ba quarter of an hour(?!\p{L})/giu, '15 minutes'],
  [/(?<=\d)[- ]plus(?= \p{L})/gu, '+'],
  [/,? as well as(?= \p{Ll}{3,}ing\b)/gu, ','],
  [/,? as well as(?= \p{Ll})/gu, ' and'],
  [/\bnight-?time\b/gu, 'night'],
  [/\bca\. ?(?=\d)/gu, 'ca '],
  [/\bmetric tons?\b/gu, 'tonnes'],
  [
    /\b(1[0-2]|[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m(?:\.(?=\s|$|[,;)])|\b)/giu,
    (_, hour = '', minute = '00', half = '') =>
      `${(Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}:${minute === '' ? '00' : minute}`,
  ],
  [/\b0(\d):([0-5]\d)\b/gu, '$1:$2'],
  [/(\p{Lu}\p{L}+?)innen und \1(?=e?n?\b|\b)/gu, '$1'],
  [/(?<=\d ?(?:k|m|bn)? ?)(GBP|USD|EUR)\b/gu, ' $1'],
  [/\b(\d+(?:[.,]\d+)?) ?(k|m|bn) +(GBP|USD|EUR)\b/gu, '$3 $1$2'],
  [/(?<!\p{L}[- ]?)\bbased on\b/gu, 'following'],
  [/±/gu, 'plus or minus '],
  [/(?<=\d) or more\b/gu, '+'],
  [/\b2FA\b/gu, 'two-factor authentication'],
  [
    /(?<=\p{L}|\d)\/(wk|mo|yr|hr)\b/giu,
    (_, period = '') => ` per ${{ wk: 'week', mo: 'month', yr: 'year', hr: 'hour' }[period.toLowerCase()] ?? period}`,
  ],
  [/\bevery[- ]two[- ]weeks\b|\b(?:bi-?weekly|fortnightly)\b/giu, 'biweekly'],
  [/\b([Cc])o-worker/gu, '$1oworker'],
  [/\bon behalf of\b/gu, 'for'],
  [/\bin order to\b/gu, 'to'],
  [/\bby means of\b/gu, 'with'],
  [/\bprior to\b/gu, 'before'],
  [/\bahead of (?!schedule|time|target|plan)/gu, 'before '],
  [/\bin the course of\b/gu, 'during'],
  [/\b(?:in accordance with|in line with|according to)\b/gu, 'following'],
  [/\bon an? (daily|weekly|monthly|yearly|hourly|nightly|quarterly) basis\b/gu, '$1'],
  [/\ba decade\b/gu, '10 years'],
  [/\ba fortnight\b/gu, 'two weeks'],
  [/\b(week|month|year)-long\b/gu, 'one-$1'],
  [/(?<=-?\d ?)C(?=[\s.,;)]|$)(?!\+)/gu, '°C'],
  [/(?<!\bup )\bto date\b|\b(?:till|until|to) (?:now|today)\b/gu, 'to present'],
  [/\bA\/R\b/gu, 'accounts receivable'],
  [/\bA\/P\b/gu, 'accounts payable'],
  [/\bP&L\b|\bprofit-and-loss\b/gu, 'profit and loss'],
  [/(?<=\d ?)bbls?\b/gu, 'barrel'],
  [
    /, following (?!up|on|the (?:plan|rule|instruction|programme|program|recipe|procedure|guideline|manual))((?:\p{Ll}+ ){0,3}\p{Ll}+),/gu,
    ', after $1,',
  ],
  [/\b1 in (2|4|5|10)(?= \p{L})/gu, (_, parts = '') => `${100 / Number(parts)}% of`],
  [/\byear-and-a-half(?!\p{L})/giu, '18-month'],
  [/(?<= )[Tt]ech(?=[,;)]|$| (?:at|with|in)\b)/gu, 'technician'],
  [
    /\b(two|three|four|five|six|seven|eight|nine|\d{1,2}) in (two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?= \p{Ll}+s\b)/giu,
    '$1 out of $2',
  ],
  [/\bone in (?:every )?three(?!\p{L})/giu, 'a third of'],
  [
    /\bone in (?:every )?(two|four|five|ten)(?!\p{L})/giu,
    (_, parts = '') => `${100 / (inParts[parts.toLowerCase()] ?? 1)}% of`,
  ],
  // 1 in 4 policies; "level 1 in 4 weeks" has another word before it.
  [
    /(?<=^|[.;:,(] ?|\b(?:about|for|in|of|sold|to|won)\s)1 (?:in|out of) (?:every )?([245]|10)(?= \p{L})/giu,
    (_, of = '') => `${100 / Number(of)}% of`,
  ],
  [/(?<!\p{L})half an hour(?!\p{L}|'s)/giu, '30 minutes'],
  [/(?<!\p{L})(?:an|one) hour and a half(?!\p{L})/giu, '90 minutes'],
  [/(?<!\p{L})half-hour(?= \p{L})/giu, '30-minute'],
  // A quarter of the time, by a fifth; "a quarter of a million" is an amount.
  [
    /(?<![\p{L}-])(a|one|two|three|four|seven|nine)[ -](quarters?|fifths?|tenths?)(?= of (?!an? |(?:19|20)\d\d))/giu,
    percentOf,
  ],
  [/(?<=\bby )(a|one|two|three|four)[ -](quarters?|fifths?|tenths?)(?!\p{L}| of)/giu, percentOf],
  [/(?<=\d ?)[×x](?= ?\d)/gu, ' by '],
  // 1 200 000.
  [/(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+(?![\d.,]*\d| ?(?:m|km)\b)/gu, (whole) => whole.replaceAll(' ', '')],
  [/(\p{L}|\d)\/(day|week|month|year|hour|shift)(?!\p{L})/giu, '$1 per $2'],
  [/(\p{L}|\d)\/(tag|woche|monat|jahr|stunde|schicht)(?!\p{L})/giu, '$1 pro $2'],
  [/(?<!\p{L})p\. ?a\.(?=\s|$|,)/gu, 'per year'],
  [/(?<=\d ?)(?:km per h(?:our)?|km\/h|kmh|kilomet(?:re|er)s? (?:per|an|pro) (?:hour|stunde))(?!\p{L})/giu, 'kph'],
  [/(?<=\d ?)(?:kilómetros por hora)(?!\p{L})/giu, 'kph'],
  [/(?<=\d ?)miles (?:per|an) hour(?!\p{L})/giu, 'mph'],
  [/(?<=\d ?)nautical miles?(?!\p{L})/giu, 'nm'],
  [/(?<=\d ?)([kmgt])(?:bit|b)(?:\/s|ps)(?!\p{L})/giu, '$1bps'],
  [/(?<=\d ?)(kilo|mega|giga)bits? per second(?!\p{L})/giu, (_, size = '') => `${size.charAt(0)}bps`],
  [/(?<=\d ?)cubic met(?:re|er)s?(?!\p{L})/giu, 'm3'],
  [/(?<=\d ?)(?:square|sq\.?) (?:kilomet(?:re|er)s?|km)(?!\p{L})/giu, 'km2'],
  // Mon-Fri.
  [
    new RegExp(`(?<!\\p{L})${shortDay} ?(?:[-–]|to) ?${shortDay}(?!\\p{L})`, 'giu'),
    (_, first, last) => `${dayOf(first)} to ${dayOf(last)}`,
  ],
  // Level III; the 8th form as German schools count it.
  [
    new RegExp(`(?<!\\p{L})(${levelNames}) (i{1,3}|iv|vi?)(?![\\p{L}'.])`, 'giu'),
    (whole, name = '', numeral = '') =>
      numeral === numeral.toUpperCase() ? `${name} ${roman[numeral.toLowerCase()] ?? numeral}` : whole,
  ],
  [new RegExp(`(?<!\\d)(\\d{1,2})\\. (${schoolYears})(?!\\p{L})`, 'gu'), '$2 $1'],
]

/** The text with each of these in one form. */
export const inOneForm = (text: string): string =>
  forms.reduce(
    (said, [pattern, form]) => (typeof form === 'string' ? said.replace(pattern, form) : said.replace(pattern, form)),
    text,
  )
