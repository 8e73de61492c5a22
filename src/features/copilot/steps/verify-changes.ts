/** Judges every proposed text against the facts it cites. An error in judging refuses: fail closed. */
import type { Fact } from '../../profiles/fact.ts'
import type { Change, Refusal, Verdict } from '../run.ts'
import type { EvidenceFact } from '../verifier/verdict.ts'
import { verifyLetter, verifyRewrite } from '../verifier/verifier.ts'
import type { Addressee } from './write-letter.ts'

export interface Judgement {
  readonly changeId: string
  readonly verdict: Verdict
  readonly refusals: readonly Refusal[]
}

export function verifyChanges(
  changes: readonly Change[],
  facts: readonly Fact[],
  addressee: Addressee,
  postingText: string,
): Judgement[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return changes.map((change) => {
    const refusals = judge(change, byId, addressee, postingText)
    return { changeId: change.id, verdict: refusals.length === 0 ? 'passed' : 'refused', refusals }
  })
}

function judge(
  change: Change,
  facts: ReadonlyMap<string, Fact>,
  addressee: Addressee,
  posting: string,
): readonly Refusal[] {
  const cited = change.factIds.map((id) => facts.get(id))
  if (cited.some((fact) => fact === undefined))
    return [{ rule: 'citation', entity: 'fact', message: 'It cites a fact that is not in the profile.' }]
  // Dropping and reordering say nothing new; what they may do is bounded by the code that applies them.
  if (change.operation === 'drop' || change.operation === 'reorder') return []
  const evidence = cited.flatMap((fact) => (fact ? [evidenceOf(fact, facts)] : []))
  const text = change.after ?? ''
  const verdict =
    change.part === 'letter'
      ? verifyLetter({ letter: text, facts: [...evidence, noEvidence], allowed: { terms: termsOf(addressee) } })
      : verifyRewrite({ rewrite: text, facts: evidence, posting })
  return verdict.accepted ? [] : verdict.refusals
}

/** A letter also greets and thanks: sentences that claim nothing need nothing to carry them. */
const noEvidence: EvidenceFact = { text: '', context: [] }

/** What a letter may name of the posting, as the thing applied for. */
const termsOf = ({ title, company }: Addressee): string[] => (company ? [title, company] : [title])

/** A fact, and the words of the entry it stands under. */
function evidenceOf(fact: Fact, facts: ReadonlyMap<string, Fact>): EvidenceFact {
  const entry = fact.belongsTo === null ? undefined : facts.get(fact.belongsTo)
  const context = [...detailWords(fact), ...(entry ? [entry.value, ...detailWords(entry)] : [])]
  return { text: fact.value, context }
}

const detailWords = ({ details }: Fact): string[] =>
  [details.title, details.organisation, details.area, details.location, details.startDate, details.endDate].filter(
    (word) => word !== undefined,
  )
