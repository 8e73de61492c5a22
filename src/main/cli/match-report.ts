/** How matches are told: for scripts, in short, and with every reason. */
import type { MatchAnswer } from './answers.ts'

/** One match of `--json`; its shape is a promise to scripts. */
export interface JsonMatch {
  readonly id: string
  /** The source's own id, where it has one. */
  readonly externalId: string | null
  readonly source: string
  readonly url: string | null
  readonly title: string
  readonly company: string | null
  readonly location: string | null
  readonly score: number
  readonly aspects: MatchAnswer['aspects']
  readonly met: readonly { readonly requirement: string; readonly facts: readonly string[] }[]
  readonly gaps: readonly string[]
  readonly unknown: readonly string[]
}

export function toJsonMatch({ posting, score, aspects, evidence }: MatchAnswer): JsonMatch {
  const { id, externalId, source, url, title, company, locations } = posting
  const quotesOf = (wanted: string): string[] =>
    evidence.filter(({ status }) => status === wanted).map(({ requirement }) => requirement)
  return {
    ...{ id, externalId, source, url, title, company },
    location: locations.join('; ') || null,
    score,
    aspects,
    met: evidence
      .filter(({ status }) => status === 'met')
      .map(({ requirement, facts }) => ({ requirement, facts: facts.map(({ quote }) => quote) })),
    gaps: quotesOf('gap'),
    unknown: quotesOf('unknown'),
  }
}

/** The ranked list, the ten best of it, each with its first reasons. */
export const describeMatches = (matches: readonly MatchAnswer[]): string =>
  [`The best of ${count(matches.length, 'ranked posting')}`, ...matches.slice(0, 10).map(describeInShort)].join('\n')

function describeInShort(match: MatchAnswer, index: number): string {
  const met = withStatus(match, 'met').slice(0, 2)
  const reasons = met.map(
    ({ requirement, facts }) => `     met: ${cut(requirement, 70)} <- ${cut(facts[0]?.quote ?? '', 60)}`,
  )
  const missing = withStatus(match, 'gap')
    .slice(0, 2)
    .map(({ requirement }) => `     gap: ${cut(requirement, 100)}`)
  return [headOf(match, index), `     ${sumsOf(match)}   id ${match.posting.id}`, ...reasons, ...missing].join('\n')
}

/** One match with every requirement: what meets it, what is missing, what cannot be judged, and why. */
export function describeInFull(match: MatchAnswer, index: number): string {
  const { posting, aspects } = match
  const parts = Object.entries(aspects).flatMap(([name, value]) =>
    value === null ? [] : `${name} ${value.toFixed(2)}`,
  )
  const facts = [
    posting.seniority,
    posting.remote,
    posting.salary?.raw,
    posting.postedAt && `posted ${posting.postedAt.slice(0, 10)}`,
    posting.visa && `visa ${posting.visa}`,
  ].filter((part) => part)
  return [
    headOf(match, index),
    ...(facts.length > 0 ? [`     ${facts.join(' · ')}`] : []),
    `     ${parts.join('   ')}`,
    `     ${sumsOf(match)}`,
    ...withStatus(match, 'met').flatMap((item) => [
      `     ✓ ${labelOf(item)}${cut(item.requirement, 160)}`,
      ...item.facts.map(({ quote }) => `         "${cut(quote, 150)}"`),
    ]),
    ...withStatus(match, 'gap').flatMap((item) => [
      `     ✗ ${labelOf(item)}${cut(item.requirement, 160)}`,
      `         ${cut(item.why, 160)}`,
    ]),
    ...withStatus(match, 'unknown').map((item) => `     ? ${labelOf(item)}${cut(item.requirement, 160)}`),
    `     ${posting.url ?? `id ${posting.id}`}`,
  ].join('\n')
}

type Evidence = MatchAnswer['evidence'][number]

const withStatus = ({ evidence }: MatchAnswer, wanted: Evidence['status']): Evidence[] =>
  evidence.filter(({ status }) => status === wanted)

const labelOf = ({ importance }: Evidence): string => (importance === 'nice' ? '(nice to have) ' : '')

function headOf({ posting, score }: MatchAnswer, index: number): string {
  const where = [posting.company ?? posting.board, posting.locations.slice(0, 2).join('; ')]
    .filter((part) => part)
    .join(', ')
  return `${String(index + 1).padStart(3)}. ${score.toFixed(2)}  ${posting.title}${where ? ` (${where})` : ''}`
}

function sumsOf(match: MatchAnswer): string {
  const [met, gaps, unknown] = (['met', 'gap', 'unknown'] as const).map((status) => withStatus(match, status).length)
  return match.evidence.length === 0
    ? 'its text states no requirement that could be checked'
    : `${met} met, ${count(gaps ?? 0, 'gap')}, ${unknown} unknown`
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** One line of at most so many characters. */
export const cut = (text: string, length: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
