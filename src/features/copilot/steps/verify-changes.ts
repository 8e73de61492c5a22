/** Judges every proposed text against the facts it cites. An error in judging refuses: fail closed. */
import type { Fact } from '../../profiles/fact.ts'
import type { Change, Refusal, Verdict } from '../run.ts'
import type { EvidenceFact } from '../verifier/verdict.ts'
import { verifyLetter, verifyRewrite } from '../verifier/verifier.ts'
import { type Addressee, isFrame } from './addressee.ts'
import { isListing } from './listings.ts'
import { isToldInGerman } from './tell-experience.ts'

export interface Judgement {
  readonly changeId: string
  readonly verdict: Verdict
  /** Why it was refused; with `passed`, what the rules objected to and the entailment model answered. */
  readonly refusals: readonly Refusal[]
}

/** A verdict for each change, by the rules of the verifier; a change whose check itself fails is refused. */
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
  const [first] = cited
  const isOfOneFact = change.operation === 'rephrase' || change.operation === 'drop'
  if (isOfOneFact && change.before !== null && first?.value !== change.before)
    return [{ rule: 'citation', entity: 'fact', message: 'The fact that it changes says something else by now.' }]
  // Dropping and reordering say nothing new; what they may do is bounded by the code that applies them.
  if (change.operation === 'drop' || change.operation === 'reorder') return []
  if (change.part === 'letter' && isOwnText(change, cited, addressee)) return []
  const evidence = citedEvidence(change, facts)
  const text = change.after ?? ''
  const verdict =
    change.part === 'letter'
      ? verifyLetter({
          letter: text,
          facts: [...evidence, ...cited.flatMap((fact) => (fact ? asPlace(fact) : [])), noEvidence],
          allowed: { terms: termsOf(addressee) },
        })
      : verifyRewrite({ rewrite: text, facts: evidence, posting })
  return verdict.accepted ? [] : verdict.refusals
}

/** The facts that a change cites, each with the words of the entry it stands under. */
export const citedEvidence = ({ factIds }: Change, facts: ReadonlyMap<string, Fact>): EvidenceFact[] =>
  factIds.flatMap((id) => {
    const fact = facts.get(id)
    return fact ? [evidenceOf(fact, facts)] : []
  })

/** A frame of a letter, or what our code makes of these very facts, word for word: writing it again proves it. */
function isOwnText({ after }: Change, cited: readonly (Fact | undefined)[], addressee: Addressee): boolean {
  if (after === null) return false
  const facts = cited.filter((fact) => fact !== undefined)
  return facts.length === 0 ? isFrame(after, addressee) : isListing(after, facts) || isToldInGerman(after, facts)
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

/** An entry as a letter says it: its line may name title and employer in any order and with any marks between. */
function asPlace({ kind, details: { title, organisation } }: Fact): EvidenceFact[] {
  const isPlace = (kind === 'position' || kind === 'volunteering') && title && organisation
  return isPlace ? [{ text: `${title} at ${organisation}`, context: [] }] : []
}

const detailWords = ({ details }: Fact): string[] =>
  [details.title, details.organisation, details.area, details.location, details.startDate, details.endDate].filter(
    (word) => word !== undefined,
  )
