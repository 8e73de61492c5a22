/** Every statement that reads or writes postings. Who may see a posting is part of each. */
import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import type { NormalisedPosting } from './posting.ts'
import { postingSearch, postings, subscriptions } from './postings.tables.ts'
import { indexVersion, readSearchFields, type SearchedPosting } from './search-fields.ts'

export interface Posting extends Omit<NormalisedPosting, 'postedAt' | 'closesAt' | 'salaryYear' | 'skills'> {
  readonly id: string
  readonly postedAt: Date | null
  readonly closesAt: Date | null
  /** In the salary's currency, see `yearly-salary.ts`. */
  readonly salaryYearMin: number | null
  readonly salaryYearMax: number | null
  readonly firstSeenAt: Date
  /** Open postings of a board are seen with each refresh that succeeds, without being written. */
  readonly lastSeenAt: Date
  /** When its board stopped listing it; null while it is open, and for a person's own. */
  readonly closedAt: Date | null
  /** How often it came back after it was closed. */
  readonly reposts: number
}

/** A row of a list: everything but the long texts. */
export type PostingSummary = Omit<Posting, 'html' | 'text' | 'requirements' | 'eligibility' | 'contentHash'>

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
  seniority: postings.seniority,
  places: postings.places,
  countries: postings.countries,
  remoteFrom: postings.remoteFrom,
  salaryYearMin: postings.salaryYearMin,
  salaryYearMax: postings.salaryYearMax,
  visa: postings.visa,
  closesAt: postings.closesAt,
  closedAt: postings.closedAt,
  reposts: postings.reposts,
  twinKey: postings.twinKey,
  // Names in full: drizzle leaves out the table where only one is selected from, and inside they would mean the other.
  lastSeenAt: sql`greatest(postings.last_seen_at, (
    select b.last_succeeded_at from boards b
    where postings.owner_id is null and postings.closed_at is null
      and b.source = postings.source and b.board = postings.board))`.mapWith(postings.lastSeenAt),
}

const postingColumns = {
  ...summaryColumns,
  html: postings.html,
  text: postings.text,
  requirements: postings.requirements,
  eligibility: postings.eligibility,
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

/** The same position elsewhere. */
export type Twin = Pick<Posting, 'id' | 'source' | 'board' | 'url' | 'locations' | 'closedAt'>

/** Postings of the same company and title that share a place with this one, or name none; at most 20. */
export async function selectTwins(tx: Tx, ownerId: string, posting: Posting): Promise<Twin[]> {
  if (posting.twinKey === null) return []
  const { id, source, board, url, locations, closedAt } = postings
  const rows = await tx
    .select({ id, source, board, url, locations, closedAt, places: postings.places })
    .from(postings)
    .where(and(eq(postings.twinKey, posting.twinKey), ne(postings.id, posting.id), visibleTo(ownerId, postings)))
    .limit(100)
  const cities = new Set(posting.places.map(({ city }) => city?.toLowerCase()))
  const isNear = (places: Posting['places']): boolean =>
    places.length === 0 || cities.size === 0 || places.some(({ city }) => cities.has(city?.toLowerCase()))
  return rows.flatMap(({ places, ...twin }) => (isNear(places) ? [twin] : [])).slice(0, 20)
}

/** The same without the long texts. */
export async function selectSummariesByIds(tx: Tx, ownerId: string, ids: readonly string[]): Promise<PostingSummary[]> {
  if (ids.length === 0) return []
  return tx
    .select(summaryColumns)
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
  const { salaryYear, skills, ...plain } = posting
  const content = {
    ...plain,
    locations: [...posting.locations],
    countries: [...posting.countries],
    remoteFrom: [...posting.remoteFrom],
    salaryYearMin: salaryYear?.min ?? null,
    salaryYearMax: salaryYear?.max ?? null,
    postedAt: dateOf(posting.postedAt),
    closesAt: dateOf(posting.closesAt),
    lastSeenAt: now,
  }
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
    listedAt: content.postedAt ?? now,
    ...searchColumns(posting),
    ...vectorColumns(embedding, model),
  }
  await tx
    .insert(postingSearch)
    .values({ postingId: storedId, ...search })
    .onConflictDoUpdate({ target: postingSearch.postingId, set: search })
  return storedId
}

/** What a posting is found and filtered by. */
export function searchColumns(posting: SearchedPosting) {
  const fields = readSearchFields(posting)
  return {
    terms: searchTerms(posting),
    ...fields,
    skills: [...fields.skills],
    countries: [...fields.countries],
    indexVersion,
  }
}

export const vectorColumns = (embedding: Float32Array, model: string) => ({
  embedding,
  embeddingDimension: embedding.length,
  embeddingModel: model,
})

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
export const textSearchConfigs: Readonly<Record<string, string>> = {
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
function searchTerms(posting: SearchedPosting): SQL {
  const config = textSearchConfig(posting.language)
  const asked = posting.requirements.map((requirement) => requirement.quote).join('\n')
  return sql`
    setweight(to_tsvector(${config}::regconfig, ${posting.title}), 'A') ||
    setweight(to_tsvector(${config}::regconfig, ${`${posting.company ?? ''}\n${asked}`.slice(0, 100_000)}), 'B') ||
    setweight(to_tsvector(${config}::regconfig, ${posting.text.slice(0, 200_000)}), 'D')`
}

const dateOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso))
