/** Answers of systems that we know by sight and do not read: they are refused by name rather than guessed at. */
import { isRecord } from './board-items.ts'
import type { PostingContent } from './source.ts'

const hasItem = (value: unknown, list: string, test: (item: Record<string, unknown>) => boolean): boolean =>
  isRecord(value) && Array.isArray(value[list]) && value[list].some((item) => isRecord(item) && test(item))

const isAt = (item: Record<string, unknown>, key: string, host: RegExp): boolean => {
  const { [key]: address } = item
  return typeof address === 'string' && host.test(URL.parse(address)?.hostname ?? '')
}

const systems: readonly (readonly [string, (content: PostingContent) => boolean])[] = [
  [
    'Eightfold',
    ({ value }) =>
      hasItem(value, 'positions', (item) => 'canonicalPositionUrl' in item) ||
      (isRecord(value) && 'canonicalPositionUrl' in value),
  ],
  ['iCIMS', ({ value }) => isRecord(value) && isRecord(value.searchResults) && Array.isArray(value.searchResults.jobs)],
  ['JobScore', ({ value }) => isRecord(value) && value.publisher === 'JobScore'],
  ['Jobvite', ({ value }) => hasItem(value, 'jobs', (item) => isAt(item, 'url', /(?:^|\.)jobvite\.com$/u))],
  [
    'Oracle Recruiting',
    ({ value }) =>
      hasItem(value, 'items', (item) => 'requisitionList' in item || ('PrimaryLocation' in item && 'Title' in item)),
  ],
  ['SAP SuccessFactors', ({ kind, text }) => kind === 'xml' && text.includes('base.google.com/ns')],
  ['The Muse', ({ value }) => hasItem(value, 'results', (item) => isRecord(item.refs) && 'landing_page' in item.refs)],
  ['foundit', ({ value }) => isRecord(value) && isRecord(value.jobSearchResponse)],
]

/** The system's name; null when it is none of them. */
export const nameOfUnlisted = (content: PostingContent): string | null =>
  systems.find(([, recognises]) => recognises(content))?.[0] ?? null
