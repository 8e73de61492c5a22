/** Titles of positions: given one, rank 2,619 others. */
import { createTitleRanking, type KnownTitle } from '../../src/features/matching/title-ranking.ts'
import type { Embedder } from '../../src/platform/embeddings/embedder.ts'
import { averagePrecision, mean, round } from '../ranking-figures.ts'
import type { DataFolder } from '../read-data.ts'

const folder = ['tasks', 'jobtitle_similarity'] as const

export interface TitleRanking {
  readonly map: number | null
  readonly n: number
  readonly modelOnly: number | null
  readonly lexicalOnly: number | null
  readonly note: string
}

export async function evaluateTitleRanking(data: DataFolder, embedder: Embedder): Promise<TitleRanking> {
  const [corpus, queries, judgements] = await Promise.all([
    data.readTsv(...folder, 'corpus.tsv'),
    data.readTsv(...folder, 'queries.tsv'),
    data.readTsv(...folder, 'qrels.tsv'),
  ])
  if (!corpus || !queries || !judgements)
    return { map: null, n: 0, modelOnly: null, lexicalOnly: null, note: `${folder.join('/')} is not in the data.` }
  const relevant = new Map<string, Set<string>>()
  for (const [query = '', , id = '', grade] of judgements)
    if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(id))
  const titles = await withVectors(corpus, embedder)
  const asked = (await withVectors(queries, embedder)).filter(({ id }) => relevant.has(id))
  const meanOf = (weights?: Parameters<typeof createTitleRanking>[1]): number | null => {
    const rank = createTitleRanking(titles, weights)
    return round(
      mean(asked.map((query) => averagePrecision(order(titles, rank(query)), relevant.get(query.id) ?? new Set()))),
    )
  }
  return {
    map: meanOf(),
    n: asked.length,
    modelOnly: meanOf({ meaning: 1, spelling: 0 }),
    lexicalOnly: meanOf({ meaning: 0, spelling: 1 }),
    note: `Mean average precision over all ${titles.length} titles, none left out; lexical is BM25 over groups of 3 and 4 characters.`,
  }
}

interface IdentifiedTitle extends KnownTitle {
  readonly id: string
}

async function withVectors(rows: readonly string[][], embedder: Embedder): Promise<IdentifiedTitle[]> {
  const vectors = await embedder.embed(rows.map(([, title = '']) => title))
  return rows.map(([id = '', title = ''], at) => ({ id, title, vector: vectors[at] ?? new Float32Array() }))
}

const order = (titles: readonly IdentifiedTitle[], scores: readonly number[]): string[] =>
  titles
    .map(({ id }, at) => ({ id, score: scores[at] ?? 0 }))
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)
