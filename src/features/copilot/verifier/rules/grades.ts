/** Grades: "B2" stays with its language in German and Spanish: "inglés B1, francés B2" has no English of B2. */
import { inClause } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Problem, Question, Rule } from './rule.ts'

interface Grade {
  readonly at: number
  readonly grade: string
  readonly languages: readonly string[]
}

/** Each grade with the languages named since the last one, or else with those up to the next one: "B2 de inglés". */
const gradesIn = (reading: Reading): Grade[] => {
  const grades = reading.tokens.flatMap(({ lower }, at) => (/^[abc][12]$/u.test(lower) ? [{ at, grade: lower }] : []))
  const between = (from: number, to: number): string[] =>
    reading.languages.filter(({ at }) => at > from && at < to).map(({ language }) => language)
  return grades.map(({ at, grade }, index) => {
    const before = between(grades[index - 1]?.at ?? -1, at)
    const after = between(at, grades[index + 1]?.at ?? reading.tokens.length)
    return { at, grade, languages: before.length > 0 ? before : after }
  })
}

export const grades: Rule = {
  name: 'grades',
  check: ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
    if (rewrite.language === 'en') return []
    const given = gradesIn(fact)
    return gradesIn(rewrite)
      .filter(({ at }) => inClause(clause, at))
      .flatMap(({ at, grade, languages }): Problem[] => {
        const isOther = languages.some((language) => {
          const own = given.filter((one) => one.languages.includes(language))
          return own.length > 0 && !own.some((one) => one.grade === grade)
        })
        const entity = rewrite.tokens[at]?.text ?? ''
        return isOther
          ? [{ entity, message: `The cited fact says "${entity}" of another language.`, tokens: [at] }]
          : []
      })
  },
}
