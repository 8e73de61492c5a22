/** Brings rows of the search table up to date in the background: a new model's vectors, and what newer rules read. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import { type Schedule, startSchedule } from '../../platform/schedule.ts'
import { findSkills } from '../skills/skills.ts'
import { deriveFields } from './derived-fields.ts'
import {
  type RefreshedRow,
  rewriteSearchRow,
  type StalePosting,
  selectStaleIds,
  selectStalePostings,
} from './search-rows.sql.ts'
import { embeddedText } from './store-postings.ts'

export interface SearchRowsCtx extends Omit<Ctx, 'actor'> {
  readonly embedder: Embedder
}

/** A second of embedding; in embedded mode everybody else waits for the writing of so many. */
const rowsPerBatch = 20
/** Each batch is a random part of so many: processes that work side by side seldom take the same. */
const rowsToChooseFrom = 400

/**
 * Rewrites stale rows until none is left. Each row says of which model and rules it is, so what was cut off goes on where it
 * ended, and until its turn a row is found by what it has: its words, and its old vector while the old model can be asked.
 * @returns how many were rewritten
 */
export async function refreshSearchRows(ctx: SearchRowsCtx): Promise<number> {
  const model = ctx.embedder.model.name
  let rewritten = 0
  while (!ctx.signal.aborted) {
    const stale = await ctx.db.asSystem((tx) => selectStaleIds(tx, model, rowsToChooseFrom))
    if (stale.length === 0) break
    const ids = chooseSome(stale, rowsPerBatch)
    const read = await ctx.db.asSystem((tx) => selectStalePostings(tx, ids))
    const rows = await refreshRows(ctx, read, model)
    rewritten += await ctx.db.asSystem(async (tx) => {
      let written = 0
      for (const row of rows) if (await rewriteSearchRow(tx, row, model)) written += 1
      return written
    })
  }
  return rewritten
}

async function refreshRows(ctx: SearchRowsCtx, read: readonly StalePosting[], model: string): Promise<RefreshedRow[]> {
  const postings: { stale: StalePosting; posting: RefreshedRow['posting'] }[] = []
  for (const stale of read) {
    const { title, company, board, locations, text, remote, remoteFrom, salary, seniority } = stale
    const words = { title, company, locations, text, remote, remoteFrom, salary, seniority }
    postings.push({ stale, posting: { title, company, board, text, ...deriveFields(words, findSkills) } })
    // A long posting takes milliseconds: requests get their turn between two.
    await nextTurn()
  }
  const others = postings.filter(({ stale }) => stale.embeddingModel !== model)
  const vectors = await ctx.embedder.embed(others.map(({ posting }) => embeddedText(posting)))
  const vectorOf = new Map(others.map(({ stale }, at) => [stale.id, vectors[at] ?? null]))
  return postings.map(({ stale: { id, contentHash }, posting }) => ({
    id,
    contentHash,
    posting,
    embedding: vectorOf.get(id) ?? null,
  }))
}

function chooseSome(ids: readonly string[], count: number): string[] {
  const from = Math.floor(Math.random() * Math.max(1, ids.length - count + 1))
  return ids.slice(from, from + count)
}

const lookEveryMs = 60_000

/** Looks at once and then each minute, until it is stopped. */
export const startSearchRowSchedule = (ctx: SearchRowsCtx): Schedule =>
  startSchedule({
    everyMs: lookEveryMs,
    firstAfterMs: 0,
    look: async () => {
      const rewritten = await refreshSearchRows(ctx)
      if (rewritten > 0)
        ctx.log.info(
          { event: 'search.rows_refreshed', rewritten, model: ctx.embedder.model.name },
          'search rows are new',
        )
      return rewritten
    },
    onFailure: (error) =>
      ctx.log[error instanceof AppError ? 'warn' : 'error'](
        { event: 'search.rows_failed', error },
        'search rows stay as they are for now',
      ),
  })
