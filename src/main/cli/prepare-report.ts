/** What `rolewright prepare` prints: one JSON document, or a page for a person. */
import { cut, toJsonMatch } from './match-report.ts'
import type { Prepared } from './prepare.ts'
import { isFreelyWorded } from './review.ts'

/** The document of `--json`; its shape is a promise to scripts. */
export function toJsonReport({ postings, matches, run, changes, documents }: Prepared): object {
  const file = ({ path, format, sha256, bytes }: Prepared['documents'][number]): object => ({
    path,
    format,
    sha256,
    bytes,
  })
  return {
    postings: { ...postings, refused: postings.refused.length, reasons: postings.refused, postingIds: undefined },
    matches: matches.map(toJsonMatch),
    run: {
      id: run.id,
      status: run.status,
      postingId: run.postingId,
      steps: run.steps.map(({ name, implementation, durationMs }) => ({ name, implementation, ms: durationMs })),
    },
    changes: {
      proposed: changes.length,
      accepted: changes.filter(({ decision }) => decision === 'accepted' || decision === 'edited').length,
      refused: changes.filter(({ verdict }) => verdict === 'refused').length,
    },
    documents: documents.filter(({ part }) => part === 'resume').map(file),
    letter: documents.filter(({ part }) => part === 'letter').map(file),
  }
}

/** What became of the run. `command` is how the person calls us. */
export function describeOutcome({ run, changes, documents }: Prepared, command: string): string {
  const refused = changes.filter(({ verdict }) => verdict === 'refused')
  const freelyWorded = changes.filter((change) => isFreelyWorded(change) && change.decision !== 'accepted')
  const applied = changes.filter(({ decision }) => decision === 'accepted' || decision === 'edited')
  return [
    `Changes: ${changes.length} proposed, ${applied.length} applied, ${refused.length} refused by the verifier`,
    ...refused.map(
      ({ after, refusals }) =>
        `  refused: "${cut(after ?? '', 90)}" ${refusals.map(({ message }) => message).join(' ')}`,
    ),
    ...freelyWorded.map(({ after }) => `  freely worded, only you can accept it: "${cut(after ?? '', 90)}"`),
    '',
    ...(documents.length > 0
      ? ['Documents', ...documents.map(({ path, bytes }) => `  ${path} (${Math.ceil(bytes / 1024)} KB)`)]
      : [
          'The run waits for your approval. Nothing is written before you decide. Read the changes, then decide:',
          `  ${command} runs show ${run.id}`,
          `  ${command} runs approve ${run.id} --accept-all`,
        ]),
  ].join('\n')
}
