/** A printable record of a search: what was applied for, when, and what became of it; for oneself, or for an agency that asks. */
import { invalidInput } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Block, DocumentFormat, StructuredDocument } from '../../platform/documents/structured-document.ts'
import type { Status } from './application.ts'
import { listPursuits, type Pursuit } from './pursuits.ts'

export const recordLanguages = ['en', 'de'] as const
export type RecordLanguage = (typeof recordLanguages)[number]

export interface RecordPeriod {
  /** Both days included, UTC; null: without an end. */
  readonly from: Date | null
  readonly until: Date | null
}

export type DocumentCtx = Ctx & { readonly documentFormats: readonly DocumentFormat[] }

const words = {
  en: {
    title: 'Record of applications',
    all: 'all applications that were sent',
    none: 'No application was sent in this time.',
    sent: 'sent',
    count: (n: number) => (n === 1 ? '1 application' : `${n} applications`),
    now: 'Status',
    since: 'since',
    by: 'By',
  },
  de: {
    title: 'Nachweis der Bewerbungen',
    all: 'alle abgeschickten Bewerbungen',
    none: 'In diesem Zeitraum wurde keine Bewerbung abgeschickt.',
    sent: 'abgeschickt',
    count: (n: number) => (n === 1 ? '1 Bewerbung' : `${n} Bewerbungen`),
    now: 'Stand',
    since: 'seit',
    by: 'Über',
  },
} as const

const statusWords: Readonly<Record<RecordLanguage, Readonly<Record<Status, string>>>> = {
  en: {
    ...{ saved: 'saved', preparing: 'in preparation', ready: 'ready', applied: 'applied', screening: 'first talks' },
    ...{ interview: 'interview', offer: 'offer', accepted: 'accepted', rejected: 'rejected' },
    ...{ withdrawn: 'withdrawn', ghosted: 'no answer' },
  },
  de: {
    ...{ saved: 'gemerkt', preparing: 'in Vorbereitung', ready: 'bereit', applied: 'beworben' },
    ...{ screening: 'erste Gespräche', interview: 'Vorstellungsgespräch', offer: 'Angebot', accepted: 'angenommen' },
    ...{ rejected: 'abgelehnt', withdrawn: 'zurückgezogen', ghosted: 'keine Antwort' },
  },
}

const day = (at: Date, language: RecordLanguage): string =>
  at.toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', {
    ...{ timeZone: 'UTC', year: 'numeric' },
    ...(language === 'de' ? { month: '2-digit', day: '2-digit' } : { month: 'short', day: 'numeric' }),
  })

const dayMs = 86_400_000

/** Of what was sent in the period, the earliest first; the archive too. */
export async function writeSearchRecord(
  ctx: DocumentCtx,
  { format: name, language, ...period }: RecordPeriod & { format: DocumentFormat['name']; language: RecordLanguage },
): Promise<{ bytes: Uint8Array; format: DocumentFormat }> {
  const { from, until } = period
  if (from && until && until < from)
    throw invalidInput('The period ends before it begins.', [{ path: 'query.until', message: 'not before from' }])
  const format = ctx.documentFormats.find((one) => one.name === name)
  if (format === undefined) throw new Error(`No format is called ${name}.`)
  const sent = (await listPursuits(ctx)).flatMap((pursuit) => {
    const { appliedAt } = pursuit
    const isIn =
      appliedAt !== null && (!from || appliedAt >= from) && (!until || appliedAt.getTime() < until.getTime() + dayMs)
    return isIn ? [{ ...pursuit, appliedAt }] : []
  })
  sent.sort((one, other) => one.appliedAt.getTime() - other.appliedAt.getTime())
  const document = buildRecord(sent, period, language)
  return { bytes: await format.write(document, { signal: ctx.signal }), format }
}

/** The structure of the record. Pure. */
function buildRecord(
  sent: readonly (Pursuit & { readonly appliedAt: Date })[],
  { from, until }: RecordPeriod,
  language: RecordLanguage,
): StructuredDocument {
  const says = words[language]
  const period = from || until ? [from, until].map((at) => (at ? day(at, language) : '…')).join(' – ') : says.all
  const blocks = sent.flatMap(({ title, company, location, source, appliedAt, status, statusSince }): Block[] => [
    {
      kind: 'entry',
      title: company === null ? title : `${title}, ${company}`,
      subtitle: source === null ? null : `${says.by} ${source}`,
      period: `${says.sent} ${day(appliedAt, language)}`,
      place: location,
    },
    {
      kind: 'paragraph',
      text: `${says.now}: ${statusWords[language][status]}, ${says.since} ${day(statusSince, language)}`,
    },
  ])
  return {
    language,
    title: says.title,
    subtitle: `${period}: ${says.count(sent.length)}`,
    contact: [],
    blocks: sent.length === 0 ? [{ kind: 'paragraph', text: says.none }] : blocks,
  }
}
