/** How far a stored vector is from a query's, in SQL: through the index of its dimension where there is one. */
import { type SQL, sql } from 'drizzle-orm'
import { postingSearch } from './postings.tables.ts'

/** A text as one model sees it. */
export interface QueryVector {
  /** Vectors of other models are not compared with it. */
  readonly model: string
  readonly vector: Float32Array
}

/** Dimensions with an index (migration 0025), written out: the planner finds it by the literal words. */
const indexed: Readonly<Record<number, { readonly type: SQL; readonly size: SQL }>> = {
  384: { type: sql`vector(384)`, size: sql`384` },
  512: { type: sql`vector(512)`, size: sql`512` },
  768: { type: sql`vector(768)`, size: sql`768` },
  1024: { type: sql`vector(1024)`, size: sql`1024` },
  1536: { type: sql`vector(1536)`, size: sql`1536` },
}

/** Cosine distance, 0 to 2; NaN for a zero vector. Only for rows of which `isOfModel` holds. */
export function distanceTo({ vector }: QueryVector): SQL {
  const literal = sql`${`[${vector.join(',')}]`}::vector`
  const type = indexed[vector.length]?.type
  return type === undefined
    ? sql`${postingSearch.embedding} <=> ${literal}`
    : sql`${postingSearch.embedding}::${type} <=> ${literal}`
}

/** Whether a row's vector can be compared with the query's. */
export function isOfModel({ model, vector }: QueryVector): SQL {
  const size = indexed[vector.length]?.size ?? sql`${vector.length}::int`
  return sql`${postingSearch.embeddingModel} = ${model} and ${postingSearch.embeddingDimension} = ${size}`
}
