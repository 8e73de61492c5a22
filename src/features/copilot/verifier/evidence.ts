/** Turns plain lines of a resume into evidence: a header line gives its words to the statements that stand with it. */
import { isThingAbroad, namesPersonAbroad } from './lexicon/persons.foreign.ts'
import { irregularPasts, isPastForm } from './lexicon/verbs.ts'
import { isAction, opensWithBase } from './reading/actions.ts'
import { limitsOf } from './reading/limits.ts'
import { type Reading, readText } from './reading/reading.ts'
import type { EvidenceFact } from './verdict.ts'

const longestHeader = 16

/** "Teaching assistant, Oak School": what ends the words before the first comma is a title, whatever they open with. */
const opensWithTitle = (reading: Reading): boolean => {
  const comma = reading.tokens.findIndex((token) => token.kind === 'mark' && token.text !== '-')
  const end = comma === -1 ? reading.tokens.length : comma
  const first = reading.tokens.find((token) => token.kind === 'word')
  if (first !== undefined && !first.lower.endsWith('ing')) return false
  return reading.titles.some((title) => title.self && title.at < end)
}

const personEndings =
  /(?:er|or|ist|ian|ant|ent|man|woman|men|person|hand|mate|tech|temp|trainee|aide|guide|coach|intern|groom|medic|maid|pilot|valet|analyst|apprentice|clerk|nurse|chef|cook|host|steward|owner|rin|frau|mann|kraft|hilfe|ling|ender|ende|ero|era|ora|ista|nte|peón|mozo|moza|médica?|auxiliar|técnic[oa])$/u
const onOwnAccount = /\b(?:self-employed|freelance|own business|selbstständig|autónom[oa])\b/u
const workplaces = /(?:dienst|abteilung|büro|vertrieb|einkauf)$/u

/** "Stockperson, Bramley Dairy", "Peón agrícola, finca Los Llanos": who somebody was, and then a name. */
const namesPersonAndPlace = ({ text }: Reading): boolean => {
  const [first = '', ...rest] = text.replace(/^\p{L}+ \d{4}: /u, '').split(/, | \(/u)
  // "Geigenunterricht für 30 Schüler": whom it was for.
  const words = first
    .toLowerCase()
    .replace(/ (?:für|von|vom|mit|para|con) .*/u, '')
    .split(/[\s/-]+/u)
  const isPerson =
    words.some((word) => !isThingAbroad(word) && (personEndings.test(word) || namesPersonAbroad(word))) ||
    workplaces.test(words.at(-1) ?? '')
  return isPerson && words.length <= 5 && rest.some((part) => /\p{Lu}\p{L}/u.test(part) || onOwnAccount.test(part))
}

/** "Parish secretary": nothing but who somebody was. */
const isTitleOnly = (reading: Reading): boolean =>
  reading.titles.length === 1 &&
  reading.titles[0]?.self === true &&
  reading.titles[0].at === reading.tokens.length - 1 &&
  reading.tokens.length <= 4

/** "Zugführer der Feuerwehr Lohne", "Fontanero autónomo desde 2010": who somebody was, and where or when. */
const namesPersonAbroadIn = ({ text, dates }: Reading): boolean => {
  const [first = ''] = text.toLowerCase().split(/[\s,]+/u)
  return (
    namesPersonAbroad(first) && (dates.length > 0 || / (?:der|des|bei|beim|im|am|en|del?) (?:la )?\p{Lu}/u.test(text))
  )
}

/** "Tool losses fell from 30 to 9 in 2019": a thing, and a verb behind it that no title has. */
const tellsWhatHappened = ({ tokens, owners }: Reading): boolean =>
  tokens.some(
    (token, at) =>
      at > 0 &&
      owners[at] === 'word' &&
      irregularPasts.has(token.lower) &&
      /^(?:from|to|by|in|on|at|when|after)$/u.test(tokens[at + 1]?.lower ?? ''),
  )

/** "Krankengymnastik bei Patienten nach Operationen", "Tiere bei Operationen gehalten": with whom or when, not where. */
const tellsWithWhom = ({ text, dates }: Reading): boolean =>
  dates.length === 0 &&
  !/^(?:ausbildung|praktikum|lehre|volontariat|umschulung|\p{L}*tätigkeit)/iu.test(text) &&
  !namesPersonAbroad(/^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '') &&
  / bei (?:\p{Ll}\p{L}+ )?\p{Lu}\p{L}+(?:en|ern)(?!\p{L})/u.test(text)

const namesPosition = (reading: Reading): boolean =>
  namesPersonAbroadIn(reading) ||
  namesPersonAndPlace(reading) ||
  isTitleOnly(reading) ||
  reading.titles.some((title) => title.self) ||
  reading.degrees.length > 0 ||
  reading.certificates.length > 0 ||
  (/^[^,.]{3,40} (?:at|bei|en) \p{Lu}/u.test(reading.text) && !tellsWithWhom(reading)) ||
  // "Deckhand, Peterhead, 2008-2011": no title that we know, but its years.
  (/^[^,]{3,50}, /u.test(reading.text) && reading.dates.length > 0 && !tellsWhatHappened(reading))

/** "Call handler, control room, 2010-2014": with a period behind it, what looks like a verb is part of a title. */
const isDatedName = (reading: Reading, first: number): boolean => {
  const opening = reading.tokens[first]?.lower ?? ''
  const isPast = isPastForm(opening) || /^(?:i|my|we)$/u.test(opening)
  const hasOtherAction = reading.tokens.some((_, at) => at > first && isAction(reading, at))
  return !isPast && !hasOtherAction && reading.dates.length > 1 && reading.tokens.some((token) => token.text === ',')
}

/** "Controls Technician, Hallan Beverages": what reads like a verb in the present is part of a title. */
const isNamedPerson = (reading: Reading, first: number): boolean =>
  namesPersonAndPlace(reading) &&
  (!/[^e]ed$/u.test(reading.tokens[first]?.lower ?? '') ||
    /^(?:registered|certified|qualified|chartered|licen[sc]ed)$/u.test(reading.tokens[first]?.lower ?? '')) &&
  !irregularPasts.has(reading.tokens[first]?.lower ?? '') &&
  personEndings.test(/^[^,(]*?(\p{L}+)\s*[,(]/u.exec(reading.text)?.[1]?.toLowerCase() ?? '')

/** A header names a title, employer, degree or dates and states no action: "Registered Nurse, Mercy Hospital, 2018-2021". */
const isHeader = (line: string): boolean => {
  // "Since 2018: carer, Abendrot", "01.04.2017": these marks end no sentence.
  const text = line
    .replace(
      /^(?:(?:seit|since|desde)? ?\d{4}(?: ?[-–/] ?\d{2,4})?|now|today|currently|heute|ahora|actualmente): /iu,
      '',
    )
    .replace(/(?<=\d)\.(?=\d)/gu, '/')
  const reading = readText(text)
  const words = reading.tokens.filter((token) => token.kind === 'word')
  const first = reading.tokens.findIndex((token) => token.kind === 'word')
  const opensWithVerb =
    (first !== -1 && isAction(reading, first)) || /^(?:i|my|we)\b/iu.test(text) || opensWithBase(reading)
  // What was only intended, or is no more, is no place where something was done.
  const isReal =
    reading.degrees.length + reading.certificates.length === 0 ||
    !limitsOf(reading).some(({ kind }) => kind === 'intent' || kind === 'negation')
  const isPlaced =
    isTitleOnly(reading) ||
    namesPersonAbroadIn(reading) ||
    reading.dates.length > 0 ||
    /\b(?:at|bei)\b|,|–|\||\(|@/u.test(reading.text)
  return (
    words.length <= longestHeader &&
    (!opensWithVerb || opensWithTitle(reading) || isDatedName(reading, first) || isNamedPerson(reading, first)) &&
    namesPosition(reading) &&
    isPlaced &&
    isReal &&
    !/[.;:] *\S/u.test(
      // "E.ON" is one name.
      text
        .replace(/\b\p{Lu}\.(?=\p{Lu}{2})/gu, '')
        .replace(/\b(?:St|Dr|Inc|Ltd|Co|No|Dept|Univ|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\./gu, ''),
    )
  )
}

/** "Beekeeper, Hollow Farm, 2014-2018. Inspect hives": a line that holds its own header; [header, what was done]. */
const splitHeader = (line: string): readonly [string, string] | null => {
  for (const match of line.matchAll(
    /(?<!\b(?:St|Dr|Inc|Ltd|Co|No|Mr|Ms|Dept|Univ|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.:;] +| [–—|] /gu,
  )) {
    const [head, body] = [line.slice(0, match.index), line.slice(match.index + match[0].length)]
    // "(client: BMW)": a bracket is not taken apart.
    if (head.lastIndexOf('(') > head.lastIndexOf(')')) continue
    const label = /^[\p{L} ]{3,20}: /u.exec(head)
    if (body.length > 3 && isHeader(label === null ? head : head.slice(label[0].length))) return [head, body]
  }
  return null
}

/** "Degree: BA. Year: 2011. Place: Falmouth": labelled entries are one entry. */
const joinLabels = (line: string): string => {
  const parts = line.split(/\.\s+|;\s+|\n/u).filter((part) => part.trim() !== '')
  const isLabelled = parts.length > 1 && parts.every((part) => /^[\p{L} ]{2,24}: \S/u.test(part))
  return isLabelled ? parts.map((part) => part.replace(/^[\p{L} ]{2,24}: /u, '')).join(', ') : line
}

/** "Bus driver | Metro Transit | 2011-2016": bars part a header as commas do. */
const joinBars = (line: string): string => {
  const joined = line.replace(/ \| /gu, ', ')
  return joined !== line && isHeader(joined) ? joined : line
}

/** Says of itself where it was done: not at the only employer that is named. */
const ofItsOwn =
  /\b(?:hobby|spare time|free time|side project|personal project|at home|privately|volunteer(?!s\b)\w*|freelance\w*|self-employed|at university|at school|my own|as a student|ehrenamtlich|freizeit|privat|voluntari\w*|tiempo libre|afición)\b/iu

/** A line that only names a degree or a certificate is no place where something was done. */
const isPosition = (text: string): boolean => {
  const reading = readText(text)
  const isCredential = reading.degrees.length + reading.certificates.length > 0
  return (
    reading.titles.some((title) => title.self) ||
    namesPersonAndPlace(reading) ||
    !isCredential ||
    reading.dates.length > 1
  )
}

const ofPerson =
  /^(?:fully )?(?:licensed|insured|bonded|certified|registered)(?:(?:,| and|, and) (?:licensed|insured|bonded|certified|registered))*\.?$/iu
const namesCredential =
  /\b(?:certificate|certification|certified|licen[cs]e|card|badge|city (?:&|and) guilds|nvq|svq|btec|hnc|hnd|apprenticeship)\b/iu

/** What a short line says of the person in whatever position: "Security+ (2021)", "FAA Dispatcher Certificate", "Licensed and insured". */
const credentialsIn = (text: string): string[] => {
  const reading = readText(text)
  const isShort = reading.tokens.filter(({ kind }) => kind === 'word').length <= 6
  const isLimited =
    limitsOf(reading).length > 0 ||
    /\b(?:course|training|workshop|exam|expired|lapsed|formerly|former|previously)\b/iu.test(text)
  if (
    !isShort ||
    isLimited ||
    reading.degrees.length > 0 ||
    reading.titles.some(({ self }) => self && !namesCredential.test(text))
  )
    return []
  if (ofPerson.test(text)) return [text]
  if (
    namesCredential.test(text) &&
    !reading.tokens.some((_, at) => isAction(reading, at) && reading.tokens[at]?.lower !== 'certified')
  )
    return [text.replace(/,? ?\(?(?:19|20)\d{2}\)?/gu, '')]
  return reading.certificates.map((one) => one.text.replaceAll(' + ', '+').replace(/ \+$/u, '+'))
}

/** "Rigged 11 characters (Pigeon Street)": the header whose employer a statement names in brackets; null where it names none. */
function namedIn(text: string, headers: readonly string[]): readonly string[] | null {
  const names = [...text.matchAll(/\(([^()]{4,40})\)/gu)].map(([, name = '']) => name.toLowerCase())
  const named = headers.find((header) => names.some((name) => header.toLowerCase().includes(name)))
  return named === undefined ? null : [named]
}

/**
 * Evidence for lines that come without structure. A statement belongs to the header right before it in the order of a
 * resume; where none stands before it, to the only one there is.
 */
export const evidenceOf = (lines: readonly string[]): EvidenceFact[] => {
  const texts = lines.map(joinLabels).map(joinBars)
  const split = texts.map(splitHeader)
  const isHead = texts.map((text) => isHeader(text) && isPosition(text))
  const headers = texts.filter((_, at) => isHead[at])
  const only = headers.length === 1 && split.every((one) => one === null) ? headers : []
  const headerOf = (at: number): readonly string[] => {
    for (let before = at - 1; before >= 0; before--) {
      const inside = split[before]
      if (inside !== null && inside !== undefined) return [inside[0]]
      if (isHead[before]) return texts.slice(before, before + 1)
    }
    return only
  }
  const credentials = texts.filter((text) => !isHeader(text) || !isPosition(text)).flatMap(credentialsIn)
  const told = texts.flatMap((text, at): EvidenceFact[] => {
    const own = split[at]
    if (own !== null && own !== undefined)
      return [
        { text, context: [] },
        { text: own[1], context: [own[0]] },
      ]
    const isOwn = isHeader(text) || ofItsOwn.test(text)
    return [{ text, context: isOwn ? [] : (namedIn(text, headers) ?? headerOf(at)) }]
  })
  return credentials.length === 0 ? told : told.map((fact) => ({ ...fact, about: credentials }))
}
