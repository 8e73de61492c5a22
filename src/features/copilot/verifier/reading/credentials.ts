/** Finds degrees, languages and words of proficiency among tokens. */
import { degreeForms, languageNames, proficiency } from '../lexicon/credentials.ts'
import { normaliseText, type Token, tokenise } from './tokens.ts'

export interface DegreeMention {
  readonly from: number
  readonly to: number
  readonly kind: string
  readonly text: string
}

const byFirstWord = new Map<
  string,
  { readonly words: readonly string[]; readonly kind: string; readonly upper: boolean }[]
>()
for (const { kind, form } of degreeForms) {
  const words = tokenise(normaliseText(form)).map((token) => token.lower)
  const first = words[0] ?? ''
  const upper =
    /^(?:m\.?[as]|b\.?[as]|a\.?[as]|ma in|ba in|ms in|bs in|med degree|a levels?|a\.a\.s|aas|edd|adn|scm)\b/u.test(form)
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), { words, kind, upper }].sort((a, b) => b.words.length - a.words.length),
  )
}

/** As they are written: "bed" is furniture. */
const exactDegrees = new Map([
  ['BEd', 'bachelor/education'],
  ['MEd', 'master/education'],
])

const shortDegrees = new Map([
  ['BA', 'bachelor/arts'],
  ['BS', 'bachelor/science'],
  ['MA', 'master/arts'],
  ['MS', 'master/science'],
  ['LLM', 'master/laws'],
])

/** "BA French": two capitals that open an entry, right before a subject; ", MA 02110" is a state. */
const bareKind = (tokens: readonly Token[], at: number): string | undefined => {
  const before = tokens[at - 1]
  const opens = before === undefined || /^(?:an?|with|and|my|holds?|holding|[;:(|\n])$/u.test(before.lower)
  const next = tokens[at + 1]
  const isSubject = next?.kind === 'word' && next.capital && /\p{Ll}/u.test(next.text)
  return opens && isSubject ? shortDegrees.get(tokens[at]?.text ?? '') : undefined
}

/** Degrees, longest form first. `MA`, `BS`, `MS` count only in capitals. */
export const findDegrees = (tokens: readonly Token[]): DegreeMention[] => {
  const found: DegreeMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const form = byFirstWord
      .get(tokens[at]?.lower ?? '')
      ?.find(
        ({ words, upper }) =>
          words.every((word, offset) => tokens[at + offset]?.lower === word) &&
          (!upper || tokens[at]?.capital === true),
      )
    const bare = form === undefined ? (exactDegrees.get(tokens[at]?.text ?? '') ?? bareKind(tokens, at)) : undefined
    if (bare !== undefined) found.push({ from: at, to: at + 1, kind: bare, text: tokens[at]?.text ?? '' })
    if (form === undefined) continue
    const to = at + form.words.length
    found.push({
      from: at,
      to,
      kind: form.kind,
      text: tokens
        .slice(at, to)
        .map((token) => token.text)
        .join(' '),
    })
    at = to - 1
  }
  return found
}

export interface LanguageMention {
  readonly at: number
  readonly language: string
}

/** Languages are written with a capital; "polish" and "latin" in small letters are other words. */
export const findLanguages = (tokens: readonly Token[]): LanguageMention[] =>
  tokens.flatMap((token, at) => {
    const language = token.kind === 'word' ? languageNames.get(token.lower) : undefined
    const isName =
      token.capital ||
      /^(?:inglés|español|francés|alemán|italiano|portugués|castellano|rumano|ruso|árabe|chino|japonés|catalán|gallego|euskera|polaco|ucraniano|búlgaro|griego|turco|holandés|neerlandés|sueco|danés|noruego|húngaro|checo|coreano|hebreo)$/u.test(
        token.lower,
      )
    return language !== undefined && isName ? [{ at, language }] : []
  })

/** "Reading knowledge of German" speaks none. */
export const isReadOnly = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:reading|written|passive|lesekenntnisse)$/u.test(lower))

export interface LevelMention {
  readonly at: number
  readonly level: number
}

/** Adjectives that speak of mastery only before a word such as "knowledge": a strong team is not a level. */
const needsNoun = new Set(
  'working professional practical some limited strong solid good excellent deep extensive comprehensive thorough specialist master advanced'.split(
    ' ',
  ),
)
const masteryNouns = new Set(
  'knowledge proficiency command skills skill understanding fluency working grasp level user speaker'.split(' '),
)

const isLevel = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? ''
  // "Oakfield Primary School", "Pine Ridge Elementary": a school.
  if (
    word === 'elementary' &&
    (/^(?:schools?|pupils?|teachers?|education|classes)$/u.test(tokens[at + 1]?.lower ?? '') ||
      (tokens[at]?.capital === true && tokens[at - 1]?.capital === true))
  )
    return false
  if (!needsNoun.has(word)) return true
  const nearNames =
    word === 'advanced' &&
    (languageNames.has(tokens[at + 1]?.lower ?? '') ||
      languageNames.has(tokens[at - 1]?.lower ?? '') ||
      tokens[at - 1]?.text === '(')
  return nearNames || masteryNouns.has(tokens[at + 1]?.lower ?? '')
}

export const findLevels = (tokens: readonly Token[], taken: (at: number) => boolean): LevelMention[] =>
  tokens.flatMap((token, at) => {
    const level = taken(at) || !isLevel(tokens, at) ? undefined : proficiency.get(token.lower)
    return level === undefined ? [] : [{ at, level }]
  })
