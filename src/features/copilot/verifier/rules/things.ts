/**
 * Things: "Preparación de vacunas" does not carry "vacunaba". In German and Spanish a verb of the rewrite needs a verb of the fact, or the
 * noun that one of its entries is about.
 */
import { saysPostOnly } from '../reading/actions.ts'
import { isForeignVerb } from '../reading/foreign-clauses.ts'
import { range } from '../reading/ranges.ts'
import { supportOf } from '../support.ts'
import { isEntryHead } from './frames.ts'
import type { Problem, Question, Rule } from './rule.ts'

const plain = (lower = ''): string => lower.replace(/s$/u, '')

export const things: Rule = {
  name: 'things',
  check: ({ rewrite, clause, evidence }: Question): Problem[] => {
    if (rewrite.language === 'en') return []
    const { fact } = evidence
    return range(clause.from, clause.to).flatMap((at): Problem[] => {
      if (!isForeignVerb(rewrite, at) || rewrite.owners[at] !== 'word') return []
      const { at: carriers, context } = supportOf(rewrite, at, evidence)
      const isDoing = (where: number): boolean =>
        // "Mercancía" only looks like a verb.
        plain(fact.tokens[where]?.lower) === plain(rewrite.tokens[at]?.lower) ||
        // An infinitive, a participle, a finite verb: German nouns have a capital, Spanish ones an article or "de" before them.
        (fact.language === 'de' && fact.tokens[where]?.capital === false) ||
        (fact.language === 'es' && !/^(?:de|del|la|las|los|un|una)$/u.test(fact.tokens[where - 1]?.lower ?? '')) ||
        isEntryHead(fact, where) ||
        fact.tokens
          .slice(Math.max(0, where - 3), where)
          .some(({ lower }) => /^(?:cabo|realic\p{L}+|hice|efectué)$/u.test(lower)) ||
        // A noun of doing inside of a compound: "Terminvergabe", "Qualitätskontrollen".
        (fact.language === 'de' &&
          /(?:ung|ungen|kontrollen?|vergabe|nahme|pflege|bau|wechsel)$/u.test(fact.tokens[where]?.lower ?? ''))
      // "Cocinaba" of an "auxiliar de cocina": a heading says who somebody was, not what was done.
      const isHeadingOnly = context && carriers.length === 0
      const isSame = evidence.context.tokens.some(({ lower }) => plain(lower) === plain(rewrite.tokens[at]?.lower))
      if (isHeadingOnly && (isSame || saysPostOnly(rewrite.tokens[at]?.lower ?? '', fact))) return []
      if (!isHeadingOnly && (context || carriers.length === 0 || carriers.some(isDoing))) return []
      const entity = rewrite.tokens[at]?.text ?? ''
      return [{ entity, message: `The cited fact names a thing, it does not say "${entity}".`, tokens: [at] }]
    })
  },
}
