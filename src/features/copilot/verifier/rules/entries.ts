/** Entries: what an entry of a German or Spanish list counts stays with it: "Unterricht für 30 Schüler, Leitung des Orchesters" has no orchestra of 30. */

import type { Clause } from '../reading/clauses.ts'
import { isContentWord } from '../reading/content.ts'
import { inClause, range } from '../reading/ranges.ts'
import { type Reading, readText } from '../reading/reading.ts'
import { type Evidence, supportOf } from '../support.ts'
import { isSameAmount } from './amounts.ts'
import type { Problem, Question, Rule } from './rule.ts'

const isContent = (reading: Reading, at: number): boolean =>
  isContentWord(reading, at) && reading.owners[at] !== 'quantity'

/** Index of the entry in which each token stands, by commas and semicolons. */
const entriesOf = (reading: Reading): readonly number[] => {
  let entry = 0
  return reading.tokens.map(({ text }) => (text === ',' || text === ';' ? entry++ : entry))
}

const empty = readText('', 'de')
const headings = new WeakMap<Evidence, Evidence>()
const headingOf = (evidence: Evidence): Evidence => {
  const known = headings.get(evidence) ?? { ...evidence, fact: evidence.context, context: empty }
  headings.set(evidence, known)
  return known
}

/** "Drei Familien" of "einer Familie, 3 Kinder", in the fact or its heading. */
const otherCounts = (rewrite: Reading, clause: Clause, evidence: Evidence): Problem[] =>
  rewrite.quantities
    .filter(({ from, dimension }) => inClause(clause, from) && dimension === 'count')
    .flatMap((wanted): Problem[] => {
      const isGiven = evidence.fact.quantities.some((one) => isSameAmount(wanted, one))
      const home = isGiven ? evidence : headingOf(evidence)
      const given = home.fact.quantities.filter((one) => isSameAmount(wanted, one) && one.objects.length > 0)
      const thing = range(wanted.to, Math.min(wanted.to + 3, clause.to)).find((at) => isContent(rewrite, at))
      // "Klasse 8 unterrichtet": German things have a capital.
      const isThing = thing !== undefined && (rewrite.language === 'es' || rewrite.tokens[thing]?.capital === true)
      if (given.length === 0 || !isThing) return []
      const entryOf = entriesOf(home.fact)
      const own = new Set(given.map(({ from }) => entryOf[from]))
      const found = supportOf(rewrite, thing, home).at
      if (found.length === 0 || found.some((at) => own.has(entryOf[at]))) return []
      return [{ entity: wanted.text, message: 'The cited fact counts something else.', tokens: [wanted.from] }]
    })

export const entries: Rule = {
  name: 'entries',
  check: ({ rewrite, clause, evidence }: Question): Problem[] => {
    const { fact } = evidence
    if (rewrite.language === 'en') return []
    const counted = otherCounts(rewrite, clause, evidence)
    if (counted.length > 0 || fact.quantities.length === 0) return counted
    const entryOf = entriesOf(fact)
    const homes = range(clause.from, clause.to).flatMap((at) => {
      if (!isContent(rewrite, at)) return []
      const { at: found, context } = supportOf(rewrite, at, evidence)
      return context || found.length === 0 ? [] : [new Set(found.map((where) => entryOf[where]))]
    })
    return (
      rewrite.quantities
        // How long something took may be said of all entries at the end of the last.
        .filter(({ from, dimension }) => inClause(clause, from) && !/^(?:months|seconds)$/u.test(dimension))
        .flatMap((wanted): Problem[] => {
          const given = fact.quantities.filter((one) => isSameAmount(wanted, one))
          const own = new Set(given.map(({ from }) => entryOf[from]))
          const things = new Set(given.flatMap(({ objects }) => objects))
          const named = range(0, fact.tokens.length).filter(
            (at) => isContent(fact, at) && own.has(entryOf[at]) && !things.has(fact.tokens[at]?.stem ?? ''),
          )
          // "Klassenfahrten nach Sylt, Prag und Wien mit jeweils 50": of all.
          const isOfAll = given.some(({ from }) =>
            range(Math.max(0, from - 4), from).some((at) =>
              /^(?:jeweils|je|und|y|e|oder)$/u.test(fact.tokens[at]?.lower ?? ''),
            ),
          )
          if (isOfAll || given.length === 0 || named.length === 0) return []
          const said = range(clause.from, clause.to).flatMap((at) => [...supportOf(rewrite, at, evidence).at])
          const isTold = named.some((where) => said.includes(where))
          const isMoved = homes.some((home) => [...home].every((entry) => !own.has(entry)))
          if (isTold || !isMoved) return []
          const message = `The cited fact says "${wanted.text}" of something else.`
          return [{ entity: wanted.text, message, tokens: range(wanted.from, wanted.to) }]
        })
    )
  },
}
