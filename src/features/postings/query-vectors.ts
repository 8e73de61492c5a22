/** A query as vectors: of the model in use and, while postings are still embedded anew, of the one before. */
import type { Tx } from '../../platform/database/database.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import { hasRowsOfModel } from './search-rows.sql.ts'
import type { QueryVector } from './vector-distance.ts'

/**
 * One entry a model of which there are stored vectors, that of the model in use first.
 * @param ask runs one statement, in a transaction of its own
 */
export async function embedQuery(
  embedder: Embedder,
  text: string,
  ask: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
): Promise<QueryVector[]> {
  const needed = [embedder]
  for (const former of embedder.former ?? [])
    if (await ask((tx) => hasRowsOfModel(tx, former.model.name))) needed.push(former)
  const vectors = await Promise.all(needed.map((model) => model.embed([text])))
  return needed.map(({ model }, at) => {
    const vector = vectors[at]?.[0]
    if (!vector) throw new Error(`the embedder ${model.name} answered no vector for one text`)
    return { model: model.name, vector }
  })
}
