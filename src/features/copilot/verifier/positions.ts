/** Statements of one sentence keep to their position: what was done in one job is not told of another. */
import { determiners } from './lexicon/function-words.ts'
import { namesPersonAbroad } from './lexicon/persons.foreign.ts'
import { causingChange } from './lexicon/verbs.ts'
import { statesAction } from './reading/actions.ts'
import type { Clause } from './reading/clauses.ts'
import { helpedChangeIn } from './reading/helping.ts'
import { range } from './reading/ranges.ts'
import type { Reading } from './reading/reading.ts'
import { stemOf } from './reading/stem.ts'
import { isName } from './rules/words.ts'
import type { Evidence } from './support.ts'
import type { Refusal } from './verdict.ts'

const causing = new Set(causingChange.map(stemOf))

/** The heading that a fact stands under, or that it is; a fact without one is its own. */
const positionOf = ({ fact, position }: Evidence): string => (position === '' ? fact.text : position)

/** Whether two clauses tell of one position: facts `mine` and `before`, by index. */
export const isOnePosition = (
  evidence: readonly Evidence[],
  mine: readonly number[],
  before: readonly number[],
): boolean => {
  const positions = (indexes: readonly number[]): string[] =>
    indexes.flatMap((at) => (evidence[at] === undefined ? [] : [positionOf(evidence[at])]))
  const own = new Set(positions(mine))
  return positions(before).some((position) => own.has(position))
}

/** "Holder of an MSc who published": both are said of the person, whatever fact says them. */
export const tellsOfPerson = (rewrite: Reading, clause: Clause): boolean =>
  clause.link === 'relative' && rewrite.tokens[clause.from]?.lower === 'who'

/** ", writing reports" is one more thing done; ", cutting costs" says what the first one brought about. */
export const addsDoing = (rewrite: Reading, clause: Clause): boolean => {
  const first = rewrite.tokens.slice(clause.from, clause.to).find(({ kind }) => kind === 'word')
  return (
    clause.link === 'participle' &&
    first !== undefined &&
    !causing.has(first.stem) &&
    helpedChangeIn(rewrite, clause) === undefined
  )
}

/** "Built a model, updating it weekly": two doings of one list, neither of which changes a figure. */
export const addsPlainDoing = (rewrite: Reading, at: number): boolean => {
  const [clause, before] = [rewrite.clauses[at], rewrite.clauses[at - 1]]
  const isPlain = (one: Clause): boolean =>
    // "Double glazing" doubles nothing.
    rewrite.tokens
      .slice(one.from, one.to)
      .every(({ stem, kind, lower }) => kind !== 'word' || !causing.has(stem) || /^(?:double|triple)$/u.test(lower))
  return (
    clause !== undefined && before !== undefined && addsDoing(rewrite, clause) && isPlain(clause) && isPlain(before)
  )
}

const placing = /^(?:at|for|with|in|bei|en)$/u

/** "Medway FM, 2019-2022: read the news": a clause under the name of a place. */
const opensWithPlace = (rewrite: Reading, { from, to }: Clause): boolean => {
  const end = range(from + 1, Math.min(from + 9, to)).find((at) => rewrite.tokens[at]?.text === ':')
  return (
    end !== undefined &&
    rewrite.tokens[from]?.capital === true &&
    range(from, end).some((at) => rewrite.owners[at] === 'date') &&
    range(from, end).every((at) => rewrite.owners[at] !== 'title')
  )
}

/** "As a trainee at a surveying office from 2013 to 2016": a post that is told apart by its years. */
const namesDatedPost = (rewrite: Reading, { from, to }: Clause): boolean =>
  rewrite.titles.some(({ self, at }) => self && at >= from && at < to) &&
  range(from, to).some((at) => rewrite.owners[at] === 'date')

/** "As a nurse at Leeds General": a clause that says where, by a name, or when. */
const namesPlace = (rewrite: Reading, clause: Clause): boolean =>
  opensWithPlace(rewrite, clause) ||
  namesDatedPost(rewrite, clause) ||
  range(clause.from + 1, clause.to).some(
    (at) =>
      isName(rewrite, at) &&
      rewrite.owners[at] === 'word' &&
      range(Math.max(clause.from, at - 2), at).some(
        (one) =>
          placing.test(rewrite.tokens[one]?.lower ?? '') &&
          // "Covered at weekends A&E triage": nothing but an article or a part of the name stands between.
          range(one + 1, at).every(
            (between) =>
              determiners.has(rewrite.tokens[between]?.lower ?? '') || rewrite.tokens[between]?.capital !== false,
          ),
      ),
  )

/** "Que redactó contratos como asociada del Despacho Ortega": a clause that names its post itself. */
const namesOwnPost = (rewrite: Reading, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  rewrite.language === 'es' &&
  range(clause.from, clause.to).some(
    (at) =>
      rewrite.tokens[at]?.lower === 'como' &&
      namesPersonAbroad(rewrite.tokens[at + 1]?.lower ?? '') &&
      namesPlaceBehind(rewrite, at + 2, clause.to),
  )

const namesPlaceBehind = (rewrite: Reading, from: number, to: number): boolean =>
  range(from, to).some((at) => isName(rewrite, at) && rewrite.owners[at] === 'word')

/** "Trained two dispatchers there": at the place that was named before. */
const saysThere = (rewrite: Reading, { from, to }: Clause): boolean =>
  rewrite.tokens.slice(from, to).some(({ lower }) => lower === 'there')

/**
 * Refuses a clause that only facts of another position carry than the one that its sentence names: "as a nurse at Leeds
 * General, covered triage" where triage was done at Harrogate.
 * @param carriedBy for each clause, the indexes of the evidence that carries it
 */
export const keepToPosition = (
  rewrite: Reading,
  evidence: readonly Evidence[],
  carriedBy: readonly (readonly number[])[],
): Refusal[] => {
  const headings = [...new Set(evidence.map(({ position }) => position))].filter((position) => position !== '')
  // A line that holds its own heading stands under it as well.
  const homeOf = (one: Evidence): string =>
    headings.find((heading) => one.position === '' && one.fact.text.startsWith(heading)) ?? positionOf(one)
  const homes = carriedBy.map((carriers) =>
    carriers.flatMap((at) => (evidence[at] === undefined ? [] : [homeOf(evidence[at])])),
  )
  return rewrite.clauses.flatMap((clause, at): Refusal[] => {
    const own = homes[at] ?? []
    if (
      own.length === 0 ||
      clause.ofPerson === true ||
      namesPlace(rewrite, clause) ||
      namesOwnPost(rewrite, clause) ||
      !own.every((home) => headings.includes(home))
    )
      return []
    // "Manager at Sol Drinks. Looked after 25 accounts": a sentence that names no place is told of the one before it.
    const isPlaced = rewrite.clauses.some((one) => one.sentence === clause.sentence && namesPlace(rewrite, one))
    const placed = [...rewrite.clauses.keys()].filter((where) => {
      const other = rewrite.clauses[where]
      return (
        other !== undefined &&
        where !== at &&
        other.ofPerson !== true &&
        (other.sentence === clause.sentence || (where < at && (!isPlaced || saysThere(rewrite, clause)))) &&
        namesPlace(rewrite, other) &&
        (homes[where] ?? []).length > 0
      )
    })
    // "Porter at Seacliff and manager at Grand Pier, handling complaints": told of the post right before it.
    const last = placed.findLast((where) => where < at)
    const isElsewhere = (last === undefined ? placed : [last]).some(
      (where) => !(homes[where] ?? []).some((home) => own.includes(home)),
    )
    if (!isElsewhere) return []
    const entity = rewrite.tokens
      .slice(clause.from, clause.to)
      .map(({ text }) => text)
      .join(' ')
    return [
      { rule: 'merging', entity, message: 'This was done in another position than the one that is named with it.' },
    ]
  })
}

/** The heading that a fact stands under, or is; null for what stands under none, or says no more than what somebody knows. */
const headingOf = ({ fact, position }: Evidence, headings: ReadonlySet<string>): string | null => {
  if (position !== '') return position
  const own = [...headings].find((heading) => fact.text.startsWith(heading))
  if (own !== undefined) return own
  const isKnowledge = fact.languages.length + fact.skills.length > 0 && !statesAction(fact)
  return headings.size === 0 || isKnowledge ? null : fact.text
}

/**
 * Refuses a German or Spanish sentence whose statements stand under different headings. Its clauses name no doer of their own, and
 * "Hausmeister der Grundschule, mit Einbau von Küchen" tells the kitchens of the caretaker.
 * @param carriedBy for each clause, the indexes of the evidence that carries it
 */
export const keepToHeading = (
  rewrite: Reading,
  evidence: readonly Evidence[],
  carriedBy: readonly (readonly number[])[],
): Refusal[] => {
  if (rewrite.language === 'en') return []
  const headings = new Set(evidence.flatMap(({ position }) => (position === '' ? [] : [position])))
  const homes = evidence.map((one) => headingOf(one, headings))
  const isHeading = (at: number): boolean => homes[at] !== null && evidence[at]?.fact.text === homes[at]
  const sentences = Map.groupBy(rewrite.clauses.keys(), (at) => rewrite.clauses[at]?.sentence)
  const told = [...sentences.values()].flatMap((clauses) => {
    const own = clauses.filter((at) => rewrite.clauses[at]?.ofPerson !== true)
    // "Camarera en A (2015), después cajera en B, donde cobraba": a second heading opens a stretch of its own.
    const opens = own.filter((at) => {
      const carriers = carriedBy[at] ?? []
      const isOpening = carriers.length > 0 && carriers.every(isHeading)
      return (rewrite.language === 'es' && isOpening) || namesOwnPost(rewrite, rewrite.clauses[at])
    })
    return [...Map.groupBy(own, (at) => opens.findLast((one) => one <= at)).values()]
  })
  return told.flatMap((clauses): Refusal[] => {
    const possible = clauses
      .filter((at) => rewrite.clauses[at]?.ofPerson !== true)
      .map((at) => (carriedBy[at] ?? []).map((one) => homes[one] ?? null))
      .filter((found) => found.length > 0 && !found.includes(null))
    const [first = [], ...rest] = possible
    if (possible.length < 2 || first.some((home) => rest.every((found) => found.includes(home)))) return []
    const tokens = rewrite.tokens.slice(
      rewrite.clauses[clauses[0] ?? 0]?.from,
      rewrite.clauses[clauses.at(-1) ?? 0]?.to,
    )
    return [
      {
        rule: 'merging',
        entity: tokens.map((token) => token.text).join(' '),
        message: 'These statements belong to different positions.',
      },
    ]
  })
}
