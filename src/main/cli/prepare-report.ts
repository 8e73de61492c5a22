/** What `rolewright prepare` prints: one JSON document, or a page for a person. */
import type { MatchAnswer } from './answers.ts'
import type { Prepared } from './prepare.ts'

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
    matches: matches.map((match) => ({
      id: match.posting.id,
      title: match.posting.title,
      company: match.posting.company,
      location: match.posting.locations.join('; ') || null,
      score: match.score,
      met: match.evidence
        .filter(({ status }) => status === 'met')
        .map(({ requirement, facts }) => ({ requirement, facts: facts.map(({ quote }) => quote) })),
      gaps: match.evidence.filter(({ status }) => status === 'gap').map(({ requirement }) => requirement),
      unknown: match.evidence.filter(({ status }) => status === 'unknown').map(({ requirement }) => requirement),
    })),
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

/** The ranked list, the ten best of it. */
export const describeMatches = (matches: readonly MatchAnswer[]): string =>
  [`The best of ${count(matches.length, 'ranked posting')}`, ...matches.slice(0, 10).map(describeMatch)].join('\n')

/** What became of the run. `command` is how the person calls us. */
export function describeOutcome({ run, changes, documents }: Prepared, command: string): string {
  const refused = changes.filter(({ verdict }) => verdict === 'refused')
  const applied = changes.filter(({ decision }) => decision === 'accepted' || decision === 'edited')
  return [
    `Changes: ${changes.length} proposed, ${applied.length} applied, ${refused.length} refused by the verifier`,
    ...refused.map(
      ({ after, refusals }) =>
        `  refused: "${cut(after ?? '', 90)}" ${refusals.map(({ message }) => message).join(' ')}`,
    ),
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

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

function describeMatch({ posting, score, evidence }: MatchAnswer, index: number): string {
  const where = [posting.company, posting.locations.slice(0, 2).join('; ')].filter((part) => part).join(', ')
  const met = evidence.filter(({ status }) => status === 'met')
  const gaps = evidence.filter(({ status }) => status === 'gap')
  const reasons = met
    .slice(0, 2)
    .map(({ requirement, facts }) => `     met: ${cut(requirement, 70)} <- ${cut(facts[0]?.quote ?? '', 60)}`)
  const missing = gaps.slice(0, 2).map(({ requirement }) => `     gap: ${cut(requirement, 100)}`)
  const head = `${String(index + 1).padStart(3)}. ${score.toFixed(2)}  ${posting.title}${where ? ` (${where})` : ''}`
  const unknown = evidence.length - met.length - gaps.length
  const sums =
    evidence.length === 0
      ? 'its text states no requirement that could be checked'
      : `${met.length} met, ${count(gaps.length, 'gap')}, ${unknown} unknown`
  return [head, `     ${sums}   id ${posting.id}`, ...reasons, ...missing].join('\n')
}

const cut = (text: string, length: number): string => {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
