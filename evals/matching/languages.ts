/** Search in languages beside English: postings of our own, each looked for by other forms of its words and by other words, as a person types them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { insertAccount } from '../../src/features/accounts/accounts.sql.ts'
import { createPostingReader } from '../../src/features/postings/posting-reader.ts'
import { importPostings, listPostings, type PostingsCtx } from '../../src/features/postings/postings.ts'
import { searchPostings } from '../../src/features/postings/search-postings.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { Embedder } from '../../src/platform/embeddings/embedder.ts'
import { noMetrics } from '../../src/platform/telemetry/metrics.ts'
import { databasesUnderTest } from '../../test/harness/database.ts'
import { mean, round } from '../ranking-figures.ts'

/** One posting, and how it is looked for. */
interface LanguageCase {
  readonly language: string
  readonly job: string
  readonly title: string
  readonly text: string
  /** Words of its title in other forms: plurals, cases, the other gender. */
  readonly forms: string
  /** What somebody types who does not know its words. */
  readonly words: string
}

export const queryKinds = ['forms', 'words'] as const
type QueryKind = (typeof queryKinds)[number]

/** MRR@10: 1 over the place of the one posting that is looked for, 0 behind the tenth. */
export type LanguageFigures = Readonly<
  Record<
    QueryKind,
    { readonly mrr10: number | null; readonly wordsAlone: number | null; readonly meaningAlone: number | null }
  >
> & { readonly n: number }

export interface SearchedLanguages {
  readonly byLanguage: Readonly<Record<string, LanguageFigures>>
  /** Of every language but English. */
  readonly beyondEnglish: LanguageFigures
  readonly note: string
}

const depth = 10

/** @param embedder the shipped one */
export async function evaluateLanguages(embedder: Embedder): Promise<SearchedLanguages> {
  const cases = await readCases()
  const [embedded] = databasesUnderTest()
  if (embedded === undefined) throw new Error('there is always the embedded database')
  const [db, postingReader] = [await embedded.open(), createPostingReader()]
  try {
    const ownerId = newId()
    await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'local', role: 'admin', displayName: 'Evals' }))
    const ctx: PostingsCtx = {
      ...{ actor: { ownerId }, db, embedder, postingReader, metrics: noMetrics },
      clock: { now: () => new Date() },
      log: pino({ level: 'silent' }),
      outgoing: {
        get: () => Promise.reject(new Error('nothing is fetched here')),
      } as unknown as PostingsCtx['outgoing'],
      signal: new AbortController().signal,
    }
    for (const { title, text } of cases)
      await importPostings(ctx, { bytes: new TextEncoder().encode(`${title}\n\n${text}`), title })
    return await judge(ctx, cases)
  } finally {
    await postingReader.close()
    await db.close()
  }
}

async function readCases(): Promise<LanguageCase[]> {
  const lines = (await readFile(join(import.meta.dirname, 'languages.jsonl'), 'utf8')).trim().split('\n')
  return lines.map((line): LanguageCase => JSON.parse(line))
}

async function judge(ctx: PostingsCtx, cases: readonly LanguageCase[]): Promise<SearchedLanguages> {
  const titles = new Map((await listPostings(ctx)).map(({ id, title }) => [id, title]))
  if (titles.size !== cases.length) throw new Error(`${cases.length} postings were given, ${titles.size} are stored`)
  const { dimension } = ctx.embedder.model
  // The zero vector is near to nothing, and no posting holds the word that stands for none.
  const wordsOnly = {
    ...ctx.embedder,
    embed: async (texts: readonly string[]) => texts.map(() => new Float32Array(dimension)),
  }
  const found = await Promise.all(
    cases.map(async (one) => {
      const ofKind = async (kind: QueryKind) => {
        const text = one[kind]
        const vectors = await ctx.embedder.embed([text])
        const meaningOnly = { ...ctx.embedder, embed: async () => vectors }
        const at = async (embedder: Embedder, words: string) => {
          const { postings } = await searchPostings({ ...ctx, embedder }, { text: words, filter: {}, limit: depth })
          const place = postings.findIndex(({ title }) => title === one.title)
          return place < 0 ? 0 : 1 / (place + 1)
        }
        return {
          mrr10: await at(ctx.embedder, text),
          wordsAlone: await at(wordsOnly, text),
          meaningAlone: await at(meaningOnly, 'zzxqj'),
        }
      }
      return { language: one.language, forms: await ofKind('forms'), words: await ofKind('words') }
    }),
  )
  const figuresOf = (wanted: (language: string) => boolean): LanguageFigures => {
    const own = found.filter(({ language }) => wanted(language))
    const ofKind = (kind: QueryKind) => ({
      mrr10: round(mean(own.map((one) => one[kind].mrr10))),
      wordsAlone: round(mean(own.map((one) => one[kind].wordsAlone))),
      meaningAlone: round(mean(own.map((one) => one[kind].meaningAlone))),
    })
    return { forms: ofKind('forms'), words: ofKind('words'), n: own.length }
  }
  const languages = [...new Set(cases.map(({ language }) => language))]
  return {
    byLanguage: Object.fromEntries(languages.map((name) => [name, figuresOf((language) => language === name)])),
    beyondEnglish: figuresOf((language) => language !== 'en'),
    note: `MRR@10 of the one posting looked for among ${cases.length} of our own, the same twelve occupations in each language (evals/matching/languages.jsonl), through the product's search without a filter. forms: its title's words in other forms; words: what somebody types who does not know its words. Written by us: figures of other data lie lower, and compare languages rather than engines.`,
  }
}
