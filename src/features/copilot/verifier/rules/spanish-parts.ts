/** Parts: who wrote "dos capítulos del manual" did not write the manual, and a "subcontrata de Repsol" is not Repsol. Spanish. */
import { isContentWord } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const parts =
  /^(?:capítulos?|secci(?:ón|ones)|apartados?|módulos?|temas?|partes?|tramos?|fases?|anexos?|fragmentos?|tomos?|episodios?|escenas?|borrador(?:es)?|prototipos?|resumen|índice|subcontratas?|contratas?|subcontratista|filial|franquicia|concesionario|distribuidor)$/u
/** Who belongs to a firm from outside: "proveedor de Inditex". */
const outsiders = /^(?:proveedora?|contratista|colaboradora?|clienta?|agente|comisionista)$/u
const shares = /^(?:mayoría|mitad|totalidad)$/u

/** What a part belongs to: "manual" of "capítulos del manual". */
const wholesIn = (fact: Reading): readonly { readonly part: number; readonly whole: number }[] =>
  fact.tokens.flatMap(({ lower }, part) => {
    const isOutside = outsiders.test(lower) && fact.tokens[part + 2]?.capital === true
    if ((!isOutside && !parts.test(lower)) || !/^del?$/u.test(fact.tokens[part + 1]?.lower ?? '')) return []
    const whole = range(part + 2, Math.min(part + 5, fact.tokens.length)).find((at) => isContentWord(fact, at))
    return whole === undefined ? [] : [{ part, whole }]
  })

const toldWhole = ({ rewrite, clause, evidence }: Question): Problem[] =>
  [evidence.fact, evidence.context].flatMap((fact) =>
    wholesIn(fact).flatMap(({ part, whole }): Problem[] => {
      const carried = range(clause.from, clause.to).flatMap((at) => {
        const own = fact === evidence.fact ? supportOf(rewrite, at, evidence).at : []
        return [
          ...own.map((where) => ({ at, where })),
          ...(isContentWord(rewrite, at)
            ? (fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? []).map((where) => ({ at, where }))
            : []),
        ]
      })
      const named = carried.find(({ where }) => where === whole)
      if (named === undefined || carried.some(({ where }) => where === part)) return []
      const entity = rewrite.tokens[named.at]?.text ?? ''
      return [{ entity, message: `The cited fact speaks of a part of "${entity}" only.`, tokens: [named.at] }]
    }),
  )

/** "La mayoría" of "algunas": each such word needs itself. */
const toldShare = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    const token = rewrite.tokens[at]
    if (token === undefined || !shares.test(token.lower) || fact.byStem.has(token.stem)) return []
    return [{ entity: token.text, message: `The cited fact does not say "${token.text}".`, tokens: [at] }]
  })

export const spanishParts: Rule = {
  name: 'parts',
  check: (question) => (question.rewrite.language === 'es' ? [...toldWhole(question), ...toldShare(question)] : []),
}
