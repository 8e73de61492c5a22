/** What changed on a board since it was read last. Pure. */
import type { KnownPosting } from './boards.sql.ts'
import type { NormalisedPosting } from './posting.ts'

export interface BoardChanges {
  readonly fresh: readonly NormalisedPosting[]
  /** With the id under which the posting is known. */
  readonly changed: readonly { readonly id: string; readonly posting: NormalisedPosting }[]
  /** Closed before, listed again. */
  readonly reposted: readonly { readonly id: string; readonly posting: NormalisedPosting }[]
  readonly closed: readonly KnownPosting[]
  readonly unchanged: number
  readonly twins: number
}

/**
 * Compares by the source's id, else by content: a posting that returns under a new id is the old one, reposted.
 * @param hasText whether the text of a posting that is listed with its title alone can be fetched by now
 * @param kept external ids that are listed but could not be read: they are not closed
 */
export const compareBoard = (
  known: readonly KnownPosting[],
  listed: readonly NormalisedPosting[],
  kept: ReadonlySet<string>,
  hasText: (externalId: string) => boolean = () => false,
): BoardChanges => {
  const byExternalId = new Map(
    known.flatMap((row) => (row.externalId === null ? [] : [[row.externalId, row] as const])),
  )
  const byContent = new Map(known.map((row) => [row.contentHash, row]))
  const seen = new Set<string>()
  const hashes = new Set<string>()
  const fresh: NormalisedPosting[] = []
  const changed: { id: string; posting: NormalisedPosting }[] = []
  const reposted: { id: string; posting: NormalisedPosting }[] = []
  let [unchanged, twins] = [0, 0]
  for (const posting of listed) {
    const row =
      (posting.externalId === null ? undefined : byExternalId.get(posting.externalId)) ??
      byContent.get(posting.contentHash)
    // The same words twice in one answer: boards list a posting once for each office.
    if (hashes.has(posting.contentHash) || (row !== undefined && seen.has(row.id))) {
      if (row !== undefined) seen.add(row.id)
      twins += 1
      continue
    }
    hashes.add(posting.contentHash)
    if (row === undefined) {
      fresh.push(posting)
      continue
    }
    seen.add(row.id)
    if (row.closedAt !== null) reposted.push({ id: row.id, posting })
    else if (isSame(row, posting) && !(row.isTitleAlone && row.externalId !== null && hasText(row.externalId)))
      unchanged += 1
    else changed.push({ id: row.id, posting })
  }
  const closed = known.filter(
    ({ id, closedAt, externalId }) =>
      closedAt === null && !seen.has(id) && !(externalId !== null && kept.has(externalId)),
  )
  return { fresh, changed, reposted, closed, unchanged, twins }
}

/** A list without texts says nothing of the text: then title and places decide. */
const isSame = (row: KnownPosting, posting: NormalisedPosting): boolean =>
  row.contentHash === posting.contentHash ||
  (posting.text === posting.title &&
    !row.isTitleAlone &&
    row.title === posting.title &&
    (posting.locations.length === 0 || row.locations.join('\n') === posting.locations.join('\n')))
