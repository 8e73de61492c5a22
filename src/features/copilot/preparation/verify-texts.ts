/** Texts of the further runs before the verifier: the same judge as for letters. */
import type { Fact } from '../../profiles/fact.ts'
import type { Refusal } from '../run.ts'
import type { Addressee } from '../steps/addressee.ts'
import type { ProvenText } from '../steps/fact-sentences.ts'
import { verifyChanges } from '../steps/verify-changes.ts'

/** Why a text is not said; empty where its facts carry it. What cites nothing is never carried. */
function refuseText(
  { text, factIds }: ProvenText,
  facts: readonly Fact[],
  posting: Addressee & { readonly text: string },
): readonly Refusal[] {
  if (factIds.length === 0) return [{ rule: 'citation', entity: 'fact', message: 'It cites no fact.' }]
  const undecided = { verdict: null, refusals: [], decision: 'pending', editedText: null, decidedBy: null } as const
  const written = { part: 'letter', operation: 'write', before: null, after: text, reason: '' } as const
  const [judged] = verifyChanges(
    [{ ...undecided, ...written, factIds, id: '', sequence: 0 }],
    facts,
    posting,
    posting.text,
  )
  return judged?.refusals ?? [{ rule: 'citation', entity: 'text', message: 'It was not judged.' }]
}

/** Sorts texts into those that may be said and those that may not. */
export function sortTexts(
  texts: readonly ProvenText[],
  facts: readonly Fact[],
  posting: Addressee & { readonly text: string },
): { readonly proven: ProvenText[]; readonly refused: { text: string; refusals: readonly Refusal[] }[] } {
  const judged = texts.map((one) => ({ one, refusals: refuseText(one, facts, posting) }))
  return {
    proven: judged.flatMap(({ one, refusals }) => (refusals.length === 0 ? [one] : [])),
    refused: judged.flatMap(({ one, refusals }) => (refusals.length > 0 ? [{ text: one.text, refusals }] : [])),
  }
}
