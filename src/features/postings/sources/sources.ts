/** Every source we read postings from. A new one is its file, its test, and one line here. */
import { adzuna } from './adzuna.ts'
import { arbeitnow } from './arbeitnow.ts'
import { ashby } from './ashby.ts'
import { bamboohr } from './bamboohr.ts'
import { breezy } from './breezy.ts'
import { comeet } from './comeet.ts'
import { greenhouse } from './greenhouse.ts'
import { hackerNews } from './hacker-news.ts'
import { himalayas } from './himalayas.ts'
import { jobicy } from './jobicy.ts'
import { lever } from './lever.ts'
import { pasted } from './pasted.ts'
import { personio } from './personio.ts'
import { pinpoint } from './pinpoint.ts'
import { recruitee } from './recruitee.ts'
import { remoteok } from './remoteok.ts'
import { remotive } from './remotive.ts'
import { rippling } from './rippling.ts'
import { schemaOrg } from './schema-org.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import type { LocatedBoard, PostingSource } from './source.ts'
import { table } from './table.ts'
import { teamtailor } from './teamtailor.ts'
import { usajobs } from './usajobs.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'

/** Asked in this order: systems by their shape, then pages, then tables; the last one takes any page and any text. */
export const sources: readonly PostingSource[] = [
  ashby,
  greenhouse,
  lever,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
  bamboohr,
  breezy,
  pinpoint,
  rippling,
  workday,
  comeet,
  remoteok,
  remotive,
  arbeitnow,
  himalayas,
  jobicy,
  adzuna,
  usajobs,
  hackerNews,
  schemaOrg,
  table,
  pasted,
]

/** For messages. */
export const supportedLabels: string = sources.map(({ label }) => label).join(', ')

/** The board that an address belongs to; null for any other page. */
export const locateBoard = (address: string): LocatedBoard | null => {
  const url = URL.parse(address)
  if (url === null) return null
  for (const source of sources) {
    const board = source.boardOf(url)
    if (board !== null) return { ...board, source: source.name }
  }
  return null
}

/** The source of this name; undefined for names that are no more. */
export const sourceNamed = (name: string): PostingSource | undefined => sources.find((source) => source.name === name)
