/** Every statement that reads or writes postings. Who may see a posting is part of each. */
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import type { NormalisedPosting, SourceName } from './posting.ts'
import { postingSearch, postings, subscriptions } from './postings.tables.ts'

export interface Posting extends Omit<NormalisedPosting, 'postedAt'> {
  readonly id: string
  readonly postedAt: Date | null
  readonly firstSeenAt: Date
  readonly lastSeenAt: Date
}

/** A row of a list: everything but the long texts. */
export type PostingSummary = Omit<Posting, 'html' | 'text' | 'requirements' | 'contentHash'>

export interface PostingToStore {
  readonly id: string
  readonly posting: NormalisedPosting
  readonly embedding: Float32Array
}

const summaryColumns = {
  id: postings.id,
  source: postings.source,
  board: postings.board,
  externalId: postings.externalId,
  url: postings.url,
  title: postings.title,
  company: postings.company,
  locations: postings.locations,
  remote: postings.remote,
  employmentType: postings.employmentType,
  salary: postings.salary,
  postedAt: postings.postedAt,
  language: postings.language,
  firstSeenAt: postings.firstSeenAt,
  lastSeenAt: postings.lastSeenAt,
}

const postingColumns = {
  ...summaryColumns,
  html: postings.html,
  text: postings.text,
  requirements: postings.requirements,
  contentHash: postings.contentHash,
}

type Scoped = { ownerId: typeof postings.ownerId; source: typeof postings.source; board: typeof postings.board }

/** A person sees their own postings and those of the boards they follow. */
export const visibleTo = (ownerId: string, table: Scoped | typeof postingSearch): SQL => sql`(
  ${table.ownerId} = ${ownerId}
  or (${table.ownerId} is null and exists (
    select 1 from ${subscriptions} s
    where s.owner_id = ${ownerId} and s.source = ${table.source} and s.board = ${table.board})))`

export async function findPosting(tx: Tx, ownerId: string, postingId: string): Promise<Posting | null> {
  const [row] = await tx
    .select(postingColumns)
    .from(postings)
    .where(and(eq(postings.id, postingId), visibleTo(ownerId, postings)))
  return row ?? null
}

/** Newest first. */
export async function selectPostings(tx: Tx, ownerId: string, limit: number): Promise<PostingSummary[]> {
  return tx
    .select(summaryColumns)
    .from(postings)
    .where(visibleTo(ownerId, postings))
    .orderBy(desc(postings.firstSeenAt), desc(postings.id))
    .limit(limit)
}

/** In no particular order. */
export async function selectPostingsByIds(tx: Tx, ownerId: string, ids: readonly string[]): Promise<Posting[]> {
  if (ids.length === 0) return []
  return tx
    .select(postingColumns)
    .from(postings)
    .where(and(inArray(postings.id, [...ids]), visibleTo(ownerId, postings)))
}

/** Which of these contents this person already sees: content hash to posting id. */
export async function findKnownContents(
  tx: Tx,
  ownerId: string,
  contentHashes: readonly string[],
): Promise<Map<string, string>> {
  if (contentHashes.length === 0) return new Map()
  const rows = await tx
    .select({ id: postings.id, contentHash: postings.contentHash })
    .from(postings)
    .where(and(inArray(postings.contentHash, [...contentHashes]), visibleTo(ownerId, postings)))
  return new Map(rows.map((row) => [row.contentHash, row.id]))
}

/** Which of these contents the shared catalogue holds: content hash to posting id. */
export async function findSharedContents(tx: Tx, contentHashes: readonly string[]): Promise<Map<string, string>> {
  if (contentHashes.length === 0) return new Map()
  const rows = await tx
    .select({ id: postings.id, contentHash: postings.contentHash })
    .from(postings)
    .where(and(inArray(postings.contentHash, [...contentHashes]), isNull(postings.ownerId)))
  return new Map(rows.map((row) => [row.contentHash, row.id]))
}

export async function touchPostings(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(postings)
    .set({ lastSeenAt: now })
    .where(inArray(postings.id, [...ids]))
}

/**
 * Stores one posting with what it is searched by. A posting of the same board and external id is replaced, so that its
 * id and whatever refers to it stay.
 * @returns the id under which it is stored; null when the same content was stored at the same moment by somebody else
 */
export async function upsertPosting(
  tx: Tx,
  ownerId: string | null,
  { id, posting, embedding }: PostingToStore,
  model: string,
  now: Date,
): Promise<string | null> {
  const content = { ...posting, locations: [...posting.locations], postedAt: dateOf(posting.postedAt), lastSeenAt: now }
  const known = await findByIdentity(tx, ownerId, posting)
  const storedId = known ?? id
  if (known) {
    await tx.update(postings).set(content).where(eq(postings.id, known))
  } else {
    const inserted = await tx
      .insert(postings)
      .values({ id, ownerId, ...content, firstSeenAt: now })
      .onConflictDoNothing()
      .returning({ id: postings.id })
    if (inserted.length === 0) return null
  }
  const search = {
    ownerId,
    source: posting.source,
    board: posting.board,
    terms: searchTerms(posting),
    embedding: [...embedding],
    embeddingModel: model,
  }
  await tx
    .insert(postingSearch)
    .values({ postingId: storedId, ...search })
    .onConflictDoUpdate({ target: postingSearch.postingId, set: search })
  return storedId
}

export async function insertSubscription(tx: Tx, ownerId: string, source: SourceName, board: string): Promise<void> {
  await tx.insert(subscriptions).values({ ownerId, source, board }).onConflictDoNothing()
}

async function findByIdentity(tx: Tx, ownerId: string | null, posting: NormalisedPosting): Promise<string | null> {
  if (posting.board === null || posting.externalId === null) return null
  const [row] = await tx
    .select({ id: postings.id })
    .from(postings)
    .where(
      and(
        ownerId === null ? isNull(postings.ownerId) : eq(postings.ownerId, ownerId),
        eq(postings.source, posting.source),
        eq(postings.board, posting.board),
        eq(postings.externalId, posting.externalId),
      ),
    )
  return row?.id ?? null
}

/** The languages PostgreSQL stems out of the box, by ISO 639-1; every other text is indexed word by word. */
const textSearchConfigs: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  sv: 'swedish',
}

const textSearchConfig = (language: string | null): string => textSearchConfigs[language ?? ''] ?? 'simple'

/** A title word weighs most, then company and requirements, then the rest. A tsvector holds 1 MB at most: 200,000 characters stay below. */
function searchTerms(posting: NormalisedPosting): SQL {
  const config = textSearchConfig(posting.language)
  const asked = posting.requirements.map((requirement) => requirement.quote).join('\n')
  return sql`
    setweight(to_tsvector(${config}::regconfig, ${posting.title}), 'A') ||
    setweight(to_tsvector(${config}::regconfig, ${`${posting.company ?? ''}\n${asked}`.slice(0, 100_000)}), 'B') ||
    setweight(to_tsvector(${config}::regconfig, ${posting.text.slice(0, 200_000)}), 'D')`
}

const dateOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso))
