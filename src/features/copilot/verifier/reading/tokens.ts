/** Cuts a text into words, numbers and marks. Nothing is lost: what is not a word or a number is a mark. */
import { inAmericanWords } from '../lexicon/british-american.ts'
import { phrasalVerbs } from '../lexicon/phrasal-verbs.ts'
import { inOneForm } from '../lexicon/written-forms.ts'
import { rootOf, stemOf } from './stem.ts'

/** `carry-out` -> its stem, as tokens have it. */
export const phrasalStem = (verb: string): string => {
  const [base = '', particle = ''] = verb.split('-')
  return `${stemOf(base)}-${particle}`
}

const phrasalStems = new Set([...phrasalVerbs].map(phrasalStem))

export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly lower: string
  /** Shared by all inflected forms; the lower-case text itself for numbers and marks. */
  readonly stem: string
  /** Shared by a verb and its nouns; coarser than the stem. */
  readonly root: string
  /** In the normalised text. */
  readonly start: number
  readonly end: number
  /** Starts with a capital letter. */
  readonly capital: boolean
}

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu

/** One form for the many ways to write a quote, a dash or a space; NFKC unifies ligatures and full-width letters. */
export const normaliseText = (text: string): string => inOneForm(inAmericanWords(plainText(text)))

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒−]/gu, '-')
    .replace(/[–—―]/gu, '–')
    // "John & Sons" keeps its sign, "planned & built" is "planned and built".
    .replace(/(?<=\p{Ll}) & (?=\p{L})/gu, ' and ')
    // '18 is 2018.
    .replace(/(?<=^|[\s(/–-])'([6-9]\d)(?!\d|\p{L})/gu, '19$1')
    .replace(/(?<=^|[\s(/–-])'([0-5]\d)(?!\d|\p{L})/gu, '20$1')

const tokenPattern =
  /\p{Lu}{1,2}&\p{Lu}{1,2}s?(?![\p{L}\p{N}])|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{N}]))?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|'(?=\p{L}))*(?:\+\+|#)?|\S|\n/gu

/** Tokens of a normalised text, in order. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const words = match[0]
    const kind = /^\d/u.test(words) ? 'number' : /^[\p{L}\p{M}]/u.test(words) ? 'word' : 'mark'
    const lower = words.toLowerCase()
    const stem = kind === 'word' ? stemOf(words) : lower
    const start = match.index
    const root = kind === 'word' ? rootOf(stem) : lower
    tokens.push({
      kind,
      text: words,
      lower,
      stem,
      root,
      start,
      end: start + words.length,
      capital: /^\p{Lu}/u.test(words),
    })
  }
  return tokens.map((token, at) => withParticle(token, tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]))
}

/** The stem of a verb with the particle behind it, e.g. of `set` and `up`; undefined where the two are no verb of their own. */
export const stemWithParticle = (stem: string, next: string): string | undefined => {
  const key = `${stem}-${next}`
  return phrasalStems.has(key) ? key : undefined
}

/** "set up" gets a stem of its own, so that "set the table" does not carry it. */
const withParticle = (token: Token, next: Token | undefined): Token => {
  if (token.kind !== 'word' || next?.kind !== 'word') return token
  const key = stemWithParticle(token.stem, next.lower)
  return key === undefined ? token : { ...token, stem: key, root: key }
}
