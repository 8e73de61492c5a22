/** A run speaks of one version of its profile: the facts as they were when it began, whatever is edited meanwhile. */
import { isDeepStrictEqual } from 'node:util'
import { conflict } from '../../kernel/errors.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Fact } from '../profiles/fact.ts'
import { loadFactsOfVersion, loadProfile } from '../profiles/profiles.ts'
import type { Run } from './run.ts'

type Pinned = Pick<Run, 'profileId' | 'profileVersion'>

/** What is verified, rendered and cited. @throws AppError `conflict` where so many edits came since that the version is gone */
export async function loadPinnedFacts(tx: Tx, ownerId: string, run: Pinned): Promise<readonly Fact[]> {
  const facts = await loadFactsOfVersion(tx, ownerId, run.profileId, run.profileVersion)
  if (facts === null)
    throw conflict(
      `The profile was edited so often since this run began that its version ${run.profileVersion} is no longer kept. Retry the run from match-evidence on.`,
    )
  return facts
}

/** What of a fact can reach a document; its place in the file it came from cannot. */
const spoken = ({ id, kind, value, details, belongsTo, position }: Fact): Partial<Fact> => {
  return { id, kind, value, details, belongsTo, position }
}

/** Whether the profile says today what it said when the run began, and the version it is at. */
export async function compareFacts(
  tx: Tx,
  ownerId: string,
  run: Pinned,
): Promise<{ readonly changed: boolean; readonly version: number }> {
  const { version, facts } = await loadProfile(tx, ownerId, run.profileId)
  if (version === run.profileVersion) return { changed: false, version }
  const pinned = await loadFactsOfVersion(tx, ownerId, run.profileId, run.profileVersion)
  // An edit that was undone changes nothing.
  return { changed: pinned === null || !isDeepStrictEqual(pinned.map(spoken), facts.map(spoken)), version }
}

/** @throws AppError `conflict`: nobody approves what rests on facts that they have corrected or taken away since */
export async function refuseChangedFacts(tx: Tx, ownerId: string, run: Pinned): Promise<void> {
  const { changed, version } = await compareFacts(tx, ownerId, run)
  if (changed)
    throw conflict(
      `The profile was edited since this run began: the run speaks of version ${run.profileVersion}, the profile is at ${version}. Retry the run, and it is judged against the facts as they are now.`,
    )
}
