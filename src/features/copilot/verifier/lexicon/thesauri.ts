/** German and Spanish words that say the same, and the kinds that may stand for them. Origin and licence: `thesauri.md`. */
import { readFileSync } from 'node:fs'
import { LRUCache } from 'lru-cache'

/** By the stem of a rewrite's word: stems of a fact that carry it. */
export type Carriers = (stem: string) => ReadonlySet<string>

const none: ReadonlySet<string> = new Set()

/** In the German file all words of a group are equal; in the Spanish one each is equal to the first. */
const isStar = { de: false, es: true } as const

/** Adds what one line, `WORDS of a group > KINDS of it`, says of a stem. */
function addCarriers(carriers: Set<string>, line: string, stem: string, isStarred: boolean): void {
  const [group = '', kinds = ''] = line.split(' > ')
  const words = group.split(' ')
  const isHead = !isStarred || words[0] === stem
  if (words.includes(stem)) for (const word of isHead ? words : words.slice(0, 1)) carriers.add(word)
  if (kinds.split(' ').includes(stem)) for (const word of words) carriers.add(word)
}

/**
 * The file stays one text that is searched when a stem is asked for (.8 ms): a run asks for few hundred of 50,000,
 * and a table of all of them takes half a second in which a server answers nobody.
 */
const read = (language: 'de' | 'es'): Carriers => {
  const text = `\n${readFileSync(new URL(`./thesaurus.${language}.txt`, import.meta.url), 'utf8')}`
  const asked = new LRUCache<string, ReadonlySet<string>>({ max: 5_000 })
  const find = (stem: string): ReadonlySet<string> => {
    const carriers = new Set<string>()
    for (let at = text.indexOf(stem, 1); at !== -1; at = text.indexOf(stem, at)) {
      const start = text.lastIndexOf('\n', at) + 1
      const end = text.indexOf('\n', at)
      addCarriers(carriers, text.slice(start, end === -1 ? undefined : end), stem, isStar[language])
      if (end === -1) break
      at = end
    }
    carriers.delete(stem)
    return carriers
  }
  return (stem) => {
    // Stems are letters; a shorter one is part of nearly every line.
    if (stem.length < 2) return none
    const known = asked.get(stem) ?? find(stem)
    asked.set(stem, known)
    return known
  }
}

const loaded = new Map<string, Carriers>()

/** Read when a text of the language is first verified. */
export const thesaurusOf = (language: string): Carriers => {
  if (language !== 'de' && language !== 'es') return () => none
  const carriers = loaded.get(language) ?? read(language)
  loaded.set(language, carriers)
  return carriers
}
