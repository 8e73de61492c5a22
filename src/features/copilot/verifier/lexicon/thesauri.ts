/** German and Spanish words that say the same, and the kinds that may stand for them. Origin and licence: `thesauri.md`. */
import { readFileSync } from 'node:fs'

/** By the stem of a rewrite's word: stems of a fact that carry it. */
export type Carriers = (stem: string) => ReadonlySet<string>

const none: ReadonlySet<string> = new Set()

/** In the German file all words of a group are equal; in the Spanish one each is equal to the first. */
const isStar = { de: false, es: true } as const

const read = (language: 'de' | 'es'): Carriers => {
  const carriers = new Map<string, Set<string>>()
  const add = (said: string, given: string): void => {
    if (said === given) return
    const set = carriers.get(said)
    if (set === undefined) carriers.set(said, new Set([given]))
    else set.add(given)
  }
  for (const line of readFileSync(new URL(`./thesaurus.${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    const [group = '', kinds = ''] = line.split(' > ')
    const words = group.split(' ')
    const heads = isStar[language] ? words.slice(0, 1) : words
    for (const head of heads)
      for (const word of words) {
        add(word, head)
        add(head, word)
      }
    if (kinds !== '') for (const kind of kinds.split(' ')) for (const word of words) add(kind, word)
  }
  return (stem) => carriers.get(stem) ?? none
}

const loaded = new Map<string, Carriers>()

/** Read when a text of the language is first verified. */
export const thesaurusOf = (language: string): Carriers => {
  if (language !== 'de' && language !== 'es') return () => none
  const carriers = loaded.get(language) ?? read(language)
  loaded.set(language, carriers)
  return carriers
}
