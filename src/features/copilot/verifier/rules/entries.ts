/** Entries: what an entry of a German or Spanish list counts stays with it: "Unterricht für 30 Schüler, Leitung des Orchesters" has no orchestra of 30. */
import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import { isSameAmount } from './quantities.ts'
import type { Problem, Question, Rule } from './rule.ts'

const isContent = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'word' && reading.owners[at] !== 'grammar' && reading.owners[at] !== 'quantity'

/** Index of the entry in which each token stands, by commas and semicolons. */
const entriesOf = (reading: Reading): readonly number[] => {
  let entry = 0
  return reading.tokens.map(({ text }) => (text === ',' || text === ';' ? entry++ : entry))
}

export const entries: Rule = {
  name: 'entries',
  check: ({ rewrite, clause, evidence }: Question): Problem[] => {
    const { fact } = evidence
    if (rewrite.language === 'en' || fact.quantities.length === 0) return []
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
          const counted = new Set(given.flatMap(({ objects }) => objects))
          const named = range(0, fact.tokens.length).filter(
            (at) => isContent(fact, at) && own.has(entryOf[at]) && !counted.has(fact.tokens[at]?.stem ?? ''),
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
