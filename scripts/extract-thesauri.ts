/**
 * Makes `thesaurus.de.txt` and `thesaurus.es.txt` of the verifier's lexicon from the MyThes files of LibreOffice:
 * `node scripts/extract-thesauri.ts FOLDER` (folder with `th_de_DE_v2.dat` and `th_es_ES_v2.dat`; see `lexicon/thesauri.md`).
 * One line a group of equal words, as stems of our own readers; after `>` the kinds that may stand for each of them.
 * To be run again whenever the stems of `reading/foreign-stems.ts` change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordReaders } from '../src/features/copilot/verifier/reading/foreign-stems.ts'

interface Thesaurus {
  readonly language: 'de' | 'es'
  readonly file: string
  readonly encoding: 'utf-8' | 'latin1'
  /** Larger groups are loose: their words are no longer equal. */
  readonly largestGroup: number
}

const thesauri: readonly Thesaurus[] = [
  { language: 'de', file: 'th_de_DE_v2.dat', encoding: 'utf-8', largestGroup: 14 },
  { language: 'es', file: 'th_es_ES_v2.dat', encoding: 'latin1', largestGroup: 8 },
]

/** A plain word without a mark of style; a colloquial or old word is not what a resume says. */
const plain = (entry: string): string => entry.replace(/ \((?:Hauptform|fachspr\.|Oberbegriff)\)/gu, '').trim()
const isWord = (word: string): boolean => /^\p{L}{3,}$/u.test(word) && !/^\p{Lu}{2}/u.test(word)

const [folder = ''] = process.argv.slice(2)
for (const { language, file, encoding, largestGroup } of thesauri) {
  const reader = wordReaders[language]
  if (reader === undefined) continue
  const stems = (words: readonly string[]): string[] => [
    ...new Set(words.filter(isWord).map((word) => reader.stemOf(word.toLowerCase()))),
  ]
  const groups = new Set<string>()
  let word = ''
  for (const line of new TextDecoder(encoding).decode(readFileSync(join(folder, file))).split('\n')) {
    if (!line.startsWith('-|')) {
      word = line.split('|')[0] ?? ''
      continue
    }
    const entries = line.slice(2).split('|')
    const kinds = stems(entries.filter((entry) => entry.includes('(Oberbegriff)')).map(plain))
    const equal = entries.filter((entry) => !entry.includes('(Oberbegriff)')).map(plain)
    // The Spanish file names the word itself in its heading only.
    const group = stems(language === 'es' ? [word, ...equal] : equal)
    const isTight = group.length > 0 && group.length <= largestGroup && group.length + kinds.length > 1
    if (isTight)
      groups.add(
        `${language === 'es' ? group.join(' ') : group.toSorted().join(' ')}${kinds.length === 0 ? '' : ` > ${kinds.join(' ')}`}`,
      )
  }
  const target = new URL(`../src/features/copilot/verifier/lexicon/thesaurus.${language}.txt`, import.meta.url)
  writeFileSync(target, `${[...groups].toSorted().join('\n')}\n`)
}
