/** What a resume loses first when it must fit a page. Pure. */
import type { Fact } from '../profiles/fact.ts'

/** Bullets of an entry that stay as long as others have more. */
const bulletsOfAnEntry = 3

/**
 * Facts in the order in which they may go, the least needed first: interests, unsorted lines, awards and the like; then
 * bullets beyond the third of each entry, the oldest entries first; then further bullets down to one; then whole old
 * entries. Who the person is, what they are able to do, their schools and their last two positions always stay.
 */
export function leastNeeded(facts: readonly Fact[]): Fact[] {
  const ofKinds = (...kinds: Fact['kind'][]): Fact[] =>
    facts.filter(({ kind, belongsTo }) => kinds.includes(kind) && belongsTo === null)
  const entries = facts
    .filter(({ kind }) => kind === 'position' || kind === 'project' || kind === 'volunteering')
    .toSorted((one, other) => endOf(one).localeCompare(endOf(other)))
  const bulletsOf = (entry: Fact): Fact[] =>
    facts.filter(({ kind, belongsTo }) => kind === 'bullet' && belongsTo === entry.id)
  const beyond = (from: number, to: number): Fact[] =>
    entries.flatMap((entry) => bulletsOf(entry).slice(from, to).toReversed())
  const positions = entries.filter(({ kind }) => kind === 'position')
  const lastTwo = new Set(positions.slice(-2))
  return [
    ...ofKinds('interest'),
    ...ofKinds('unsorted').toReversed(),
    ...ofKinds('award', 'publication', 'certificate').toReversed(),
    ...beyond(bulletsOfAnEntry, Number.POSITIVE_INFINITY),
    ...beyond(1, bulletsOfAnEntry),
    ...entries.filter((entry) => !lastTwo.has(entry)),
  ]
}

/** Sorts by the end, what lasts still last; what says no date counts as old. */
const endOf = ({ details }: Fact): string =>
  details.ongoing === true ? '9999' : (details.endDate ?? details.startDate ?? '0000')

/** Without the facts given and without what stands under them. */
export function without(facts: readonly Fact[], left: readonly Fact[]): Fact[] {
  const gone = new Set(left.map(({ id }) => id))
  return facts.filter(({ id, belongsTo }) => !gone.has(id) && !gone.has(belongsTo ?? ''))
}
