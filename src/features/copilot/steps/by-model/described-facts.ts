/** Facts as a model is shown them: short ids, no contact data; and its ids back as ours. Pure. */
import type { Fact } from '../../../profiles/fact.ts'

export interface DescribedFacts {
  /** One line a fact: `f3 bullet of f2: Led ...`. */
  readonly text: string
  /** The facts of an answer's ids; null where it cites one that was never shown. */
  find(ids: readonly string[]): Fact[] | null
}

/** A resume of ten pages; what comes later is not shown. */
const maxChars = 40_000

/** A line for each fact but contact data, in the order given, cut at 40,000 characters. */
export function describeFacts(facts: readonly Fact[]): DescribedFacts {
  const shown = facts.filter((fact) => fact.kind !== 'contact')
  const short = new Map(shown.map((fact, index) => [fact.id, `f${index + 1}`]))
  const byShort = new Map(shown.map((fact, index) => [`f${index + 1}`, fact]))
  const lines = shown.map(({ id, kind, belongsTo, value, details }) => {
    const of = belongsTo === null ? '' : ` of ${short.get(belongsTo) ?? ''}`
    const when = [details.startDate, details.ongoing ? 'today' : details.endDate].filter((part) => part).join(' to ')
    return `${short.get(id)} ${kind}${of}: ${value.replace(/\s+/gu, ' ')}${when === '' ? '' : ` (${when})`}`
  })
  return {
    text: lines.join('\n').slice(0, maxChars),
    find(ids) {
      const found = ids.map((id) => byShort.get(id.trim()))
      return found.every((fact) => fact !== undefined) ? found : null
    },
  }
}
