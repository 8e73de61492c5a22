/** Reads a text once into everything the rules ask about: tokens, clauses and entities, each token with its owner. */
import { guessLanguage } from '../../../../kernel/guess-language.ts'
import { broaderSkills, findCertificates, findSkills } from '../../../skills/skills.ts'
import { functionWords, functionWordsByLanguage } from '../lexicon/function-words.ts'
import { findLongForms, type LongForm } from './acronyms.ts'
import { type Clause, findClauses } from './clauses.ts'
import {
  type DegreeMention,
  findDegrees,
  findLanguages,
  findLevels,
  type LanguageMention,
  type LevelMention,
} from './credentials.ts'
import { type DateMention, findDates } from './dates.ts'
import { wordReaders } from './foreign-stems.ts'
import { inOneWriting } from './foreign-writing.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { inDoingFirst } from './thing-first.ts'
import { findTitles, type TitleMention } from './titles.ts'
import { normaliseText, type Token, tokenise } from './tokens.ts'
import { inPassive } from './voice.ts'

/** Which rule answers for a token. `word` is the rest, `grammar` claims nothing. */
export type Owner =
  | 'certificate'
  | 'degree'
  | 'date'
  | 'quantity'
  | 'skill'
  | 'language'
  | 'level'
  | 'title'
  | 'word'
  | 'grammar'

export interface NamedMention {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly text: string
}

export interface Reading {
  /** ISO 639-1. */
  readonly language: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly owners: readonly Owner[]
  readonly clauses: readonly Clause[]
  /** Token index -> index of its clause. */
  readonly clauseOf: readonly number[]
  readonly certificates: readonly NamedMention[]
  readonly degrees: readonly DegreeMention[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly Quantity[]
  readonly skills: readonly NamedMention[]
  /** Skills that the named ones imply, e.g. SQL for PostgreSQL. */
  readonly impliedSkills: ReadonlySet<string>
  readonly languages: readonly LanguageMention[]
  readonly levels: readonly LevelMention[]
  readonly titles: readonly TitleMention[]
  /** Long forms of known acronyms, e.g. "intensive care unit". */
  readonly longForms: readonly LongForm[]
  /** Stem or root -> token indexes. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byRoot: ReadonlyMap<string, readonly number[]>
}

/** Tokens as the language (ISO 639-1) reads them; English stems are the tokens' own. */
export const readWords = (tokens: readonly Token[], language: string): readonly Token[] => {
  const reader = wordReaders[language]
  if (reader === undefined) return tokens
  return tokens.map((token) => {
    if (token.kind !== 'word') return token
    const stem = reader.stemOf(token.lower)
    return { ...token, stem, root: reader.rootOf(stem) }
  })
}

/** The language of a rewrite and its facts, taken together: one line alone is often too short to tell. */
export const languageOf = (texts: readonly string[]): string =>
  guessLanguage(
    texts.flatMap((text) =>
      tokenise(normaliseText(text)).flatMap((token) => (token.kind === 'word' ? [token.lower] : [])),
    ),
  )

const index = (tokens: readonly Token[], keyOf: (token: Token) => string): Map<string, number[]> => {
  const map = new Map<string, number[]>()
  tokens.forEach((token, at) => {
    const list = map.get(keyOf(token))
    if (list === undefined) map.set(keyOf(token), [at])
    else list.push(at)
  })
  return map
}

interface CharacterSpan {
  readonly start: number
  readonly end: number
}

/** Token range of a character span; both lists are in order, so one pass serves all mentions. */
const toTokenRanges = <T extends CharacterSpan>(
  tokens: readonly Token[],
  mentions: readonly T[],
  nameOf: (mention: T) => string,
): NamedMention[] => {
  let at = 0
  return mentions.map((mention) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++
    let to = at
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < mention.end) to++
    return {
      from: at,
      to,
      name: nameOf(mention),
      text: tokens
        .slice(at, to)
        .map((token) => token.text)
        .join(' '),
    }
  })
}

/** Reads a text. `language` is an ISO 639-1 code; without it, German and Spanish are recognised by their grammar words. */
export const readText = (text: string, language?: string): Reading => {
  const spoken = language ?? languageOf([text])
  const written = inOneWriting(normaliseText(text), spoken)
  const normal = spoken === 'en' ? inDoingFirst(inPassive(written)) : written
  const tokens = readWords(tokenise(normal), spoken)
  const owners: (Owner | undefined)[] = new Array(tokens.length).fill(undefined)
  const taken = (at: number): boolean => owners[at] !== undefined
  const own = (owner: Owner, from: number, to: number): void => {
    for (let at = from; at < to; at++) owners[at] ??= owner
  }
  const certificates = toTokenRanges(tokens, findCertificates(normal), (mention) => mention.certificate)
  for (const one of certificates) own('certificate', one.from, one.to)
  const skillMentions = toTokenRanges(tokens, findSkills(normal), (mention) => mention.skill).filter(
    // "A cargo de" is no Cargo.
    ({ text, from, to }) =>
      (spoken !== 'es' || text !== 'cargo') &&
      // "Head Chef, The Plough" is no program.
      !(
        text === 'Chef' &&
        (tokens[from - 1]?.capital === true || /^(?:,|at|de|with|in)$/u.test(tokens[to]?.lower ?? ''))
      ),
  )
  const degrees = findDegrees(tokens).filter(
    (one) => !taken(one.from) && !skillMentions.some((skill) => skill.from <= one.from && skill.to > one.to),
  )
  for (const one of degrees) own('degree', one.from, one.to)
  const skills = skillMentions.filter((one) => !taken(one.from))
  for (const one of skills) own('skill', one.from, one.to)
  const dates = findDates(tokens).filter((one) => !taken(one.from))
  for (const one of dates) own('date', one.from, one.to)
  const longForms = findLongForms(tokens)
  // "English as a Second Language" counts nothing.
  const isNamed = (at: number): boolean => longForms.some((form) => at > form.from && at < form.to)
  const quantities = findQuantities(tokens, (at) => taken(at) || isNamed(at), spoken === 'de' || spoken === 'es')
  for (const one of quantities) own('quantity', one.from, one.to)
  const languages = findLanguages(tokens).filter((one) => !taken(one.at))
  for (const one of languages) own('language', one.at, one.at + 1)
  const titles = findTitles(tokens, taken)
  for (const one of titles) own('title', one.at, one.at + 1)
  const levels = findLevels(tokens, taken)
  for (const one of levels) own('level', one.at, one.at + 1)
  const grammar = functionWordsByLanguage[spoken]
  const finalOwners = tokens.map((token, at): Owner => {
    const owner = owners[at]
    if (owner !== undefined) return owner
    return token.kind === 'mark' || functionWords.has(token.lower) || grammar?.has(token.lower) === true
      ? 'grammar'
      : 'word'
  })
  const clauses = findClauses(tokens)
  const clauseOf: number[] = new Array(tokens.length).fill(0)
  for (const [at, clause] of clauses.entries()) clauseOf.fill(at, clause.from, clause.to)
  const impliedSkills = new Set(skills.flatMap((skill) => [...broaderSkills(skill.name)]))
  return {
    text: normal,
    language: spoken,
    tokens,
    owners: finalOwners,
    clauses,
    clauseOf,
    certificates,
    degrees,
    dates,
    quantities,
    skills,
    impliedSkills,
    languages,
    levels,
    titles,
    longForms,
    byStem: index(tokens, (token) => token.stem),
    byRoot: index(tokens, (token) => token.root),
  }
}
