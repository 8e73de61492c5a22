/** Degrees asked for against education. Pure. */
import type { EvidenceProfile } from './evidence-profile.ts'
import { gap, met, unknown, type Verdict } from './requirement-verdict.ts'

/** Lowest first; the place in the list is the rank. */
const levels: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a school diploma', /\bhigh[- ]school\b|\bged\b|\bsecondary school\b|\babitur\b/iu],
  ['an associate degree', /\b[Aa]ssociate(?:['’]?s)?(?: of| in| degree|\b.{0,4}\bor\b)|\bA\.?A\.?S?\.?\b(?= degree)/u],
  [
    'a bachelor’s degree',
    /\b[Bb]achelor(?:['’]?s)?\b|\bB\.?\s?Sc?\.?\b(?!\w)|\bB\.?A\.?\b(?!\w)|\bB\.?Eng\b|\bB\.?Tech\b|\bBBA\b|\bBCA\b|\b[Uu]ndergraduate degree\b|\b[Ll]icenciatura\b/u,
  ],
  [
    'a master’s degree',
    /\bmaster(?:['’]?s)?\b(?! data| of ceremonies)(?= degree|\b.{0,3}(?:of|in|or)\b|['’]s|,|\/|$)|\bM\.?\s?Sc\.?\b|\bM\.?S\.?\b(?= |,|\/|$)(?! (?:office|excel|word|project|sql|teams|access|dynamics))|\b(?:advanced|graduate|postgraduate) degree\b|\bMBA\b|\bM\.?Eng\b|\bM\.?Tech\b|\bMCA\b/iu,
  ],
  ['a doctorate', /\bph\.?\s?d\b|\bdoctora(?:te|l)\b|\bdr\. ?(?:rer|ing)/iu],
]

const degreeWords = /\bdegree\b|\bdiploma\b|\bhochschulabschluss\b|\bstudium\b/iu

/** The lowest level a text names; null for none. "A Bachelor's or Master's degree" asks for a bachelor's. */
const lowestLevel = (text: string): number | null => {
  const rank = levels.findIndex(([, pattern]) => pattern.test(text))
  return rank >= 0 ? rank : null
}

const highestLevel = (text: string): number | null => {
  const rank = levels.findLastIndex(([, pattern]) => pattern.test(text))
  return rank >= 0 ? rank : null
}

/** Abbreviations that name the kind of a degree together with its level. */
const namedKinds: readonly RegExp[] = [
  /\b[BM]\.?\s?(?:Tech|Eng|E)\b\.?/u,
  /\bM\.?B\.?A\b\.?/u,
  /\bB\.?S\.?N\b\.?|\bM\.?S\.?N\b\.?/u,
  /\b[BM]\.?C\.?A\b\.?/u,
]

const namesOtherDegree = (quote: string, kind: RegExp): boolean =>
  lowestLevel(quote.replace(new RegExp(kind.source, 'gu'), ' ')) !== null

/** Met by a degree of that level or above in a named field, or where no field is named. */
export function judgeDegree(quote: string, profile: EvidenceProfile): Verdict | null {
  const level = lowestLevel(quote) ?? (degreeWords.test(quote) ? 2 : null)
  if (level === null) return null
  const name = levels[level]?.[0] ?? 'a degree'
  const held = profile.facts
    .filter((fact) => fact.kind === 'education')
    .map((fact) => ({ fact, text: [fact.value, fact.details.title, fact.details.area].join(' ') }))
  const enough = held.filter(({ text }) => (highestLevel(text) ?? -1) >= level)
  if (enough.length === 0) {
    // "or equivalent experience" opens another way, and an education without a level may be any.
    if (/\bequivalent\b|\bor\b.{0,40}\bexperience\b/iu.test(quote))
      return unknown(`Asks for ${name} or something like it; the resume shows no such degree.`)
    if (held.some(({ text }) => highestLevel(text) === null))
      return unknown(`Asks for ${name}; the resume does not say which degrees its education led to.`)
    return gap(
      held.length === 0
        ? `Asks for ${name}; the resume names no education.`
        : `Asks for ${name}; the resume shows a lower one.`,
    )
  }
  // A degree of engineering or technology is of its kind by its name: no other of the level counts as one.
  const ofKind = namedKinds.find((kind) => kind.test(quote))
  if (ofKind && !enough.some(({ text }) => ofKind.test(text)) && !namesOtherDegree(quote, ofKind))
    return unknown(
      `Asks for ${name} of a certain kind; whether yours counts as that is for you to say.`,
      enough.map(({ fact }) => ({ factId: fact.id, why: 'is a degree of that level' })),
    )
  const fieldsText = findFieldsText(quote)
  const fields = fieldsText === null ? [] : splitFields(fieldsText)
  const cite = (items: typeof held) => items.map(({ fact }) => ({ factId: fact.id, why: 'is a degree of that level' }))
  if (fieldsText === null) return met(cite(enough), `Asks for ${name}; the resume shows one.`)
  const fitting = enough.filter(({ text }) => fields.some((field) => text.toLowerCase().includes(field)))
  if (fitting.length > 0) return met(cite(fitting), `Asks for ${name}; the resume shows one in a field it names.`)
  return unknown(
    `Asks for ${name} in ${fields.join(' or ') || 'a related field'}; whether yours counts as that is for you to say.`,
    cite(enough),
  )
}

/** The part of a requirement that names fields of study: a skill named there is a subject of study, not asked for itself. */
export const findFieldsText = (quote: string): string | null =>
  /\b(?:degree|bachelor(?:['’]?s)?|master(?:['’]?s)?|diploma|b\.?sc?|m\.?sc?|ph\.?d\.?)\b[^.;]{0,40}?\b(?:in|of)\s+(?<fields>[^.;()]+)/iu.exec(
    quote,
  )?.groups?.fields ?? null

/** Single fields of study; empty for "a related field". */
const splitFields = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\b(?:and|plus|with|or) (?:\d|at least|minimum).*$/u, ' ')
    .replace(
      /\b(?:an?|the|related|relevant|similar|technical|quantitative|equivalent|any|other|fields?|disciplines?|areas?|subjects?|degree|required|preferred|experience|is|with)\b/gu,
      ' ',
    )
    .split(/,|\/|\bor\b|\band\b|&/u)
    .map((field) => field.replace(/\s+/gu, ' ').trim())
    .filter((field) => field.length > 3 && field.split(' ').length <= 4)
