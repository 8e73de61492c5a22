/** Every statement about a run's changes. The owner is part of each. */
import { and, asc, eq } from 'drizzle-orm'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/database.ts'
import { changes } from './copilot.tables.ts'
import type { Change, DecidedChange, DraftPart, ProposedChange, Refusal, Verdict } from './run.ts'

/** Replaces what an interrupted attempt of the same step may have left behind. */
export async function replaceChanges(
  tx: Tx,
  ownerId: string,
  runId: string,
  part: DraftPart,
  proposed: readonly ProposedChange[],
): Promise<void> {
  await tx.delete(changes).where(and(eq(changes.ownerId, ownerId), eq(changes.runId, runId), eq(changes.part, part)))
  if (proposed.length === 0) return
  await tx.insert(changes).values(
    proposed.map((change, sequence) => ({
      ...change,
      id: newId(),
      ownerId,
      runId,
      sequence,
      factIds: [...change.factIds],
    })),
  )
}

/** The resume's changes first, each part in its order. */
export async function selectChanges(tx: Tx, ownerId: string, runId: string): Promise<Change[]> {
  const rows = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.ownerId, ownerId), eq(changes.runId, runId)))
    .orderBy(asc(changes.sequence))
  const list = rows.map(({ ownerId: _owner, runId: _run, decidedAt: _at, ...change }) => change)
  return [...list.filter((change) => change.part === 'resume'), ...list.filter((change) => change.part === 'letter')]
}

export async function setVerdict(
  tx: Tx,
  ownerId: string,
  changeId: string,
  verdict: Verdict,
  refusals: readonly Refusal[],
): Promise<void> {
  await tx
    .update(changes)
    .set({ verdict, refusals })
    .where(and(eq(changes.ownerId, ownerId), eq(changes.id, changeId)))
}

export async function setDecision(
  tx: Tx,
  ownerId: string,
  decided: DecidedChange,
  by: 'person' | 'blanket',
  now: Date,
): Promise<void> {
  await tx
    .update(changes)
    .set({ decision: decided.decision, editedText: decided.editedText, decidedBy: by, decidedAt: now })
    .where(and(eq(changes.ownerId, ownerId), eq(changes.id, decided.id)))
}

/** For a retry: what was decided is decided anew. */
export async function forgetDecisions(tx: Tx, ownerId: string, runId: string): Promise<void> {
  await tx
    .update(changes)
    .set({ decision: 'pending', editedText: null, decidedBy: null, decidedAt: null })
    .where(and(eq(changes.ownerId, ownerId), eq(changes.runId, runId)))
}
