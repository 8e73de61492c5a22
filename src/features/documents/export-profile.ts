/** A profile as a file: any format and look, as many pages as wanted, with what was left out said. */
import { guessLanguage } from '../../kernel/guess-language.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/context.ts'
import type { DocumentReader } from '../../platform/documents/reading/read-document.ts'
import type { DocumentFormat, StructuredDocument } from '../../platform/documents/structured-document.ts'
import { type Fact, visibleFacts } from '../profiles/fact.ts'
import { buildResumeDocument, describeContact, getProfile, toJsonResume } from '../profiles/profiles.ts'
import type { ExportWish } from './document.ts'
import { nameDocument } from './document-names.ts'
import { leastNeeded, without } from './least-needed.ts'

export interface DocumentsCtx extends Ctx {
  readonly documentReader: DocumentReader
  readonly documentFormats: readonly DocumentFormat[]
}

export interface ExportedProfile {
  readonly profileVersion: number
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Of PDF; null for formats that have no pages of their own. */
  readonly pageCount: number | null
  /** What the wanted number of pages had no room for. */
  readonly leftOut: readonly Fact[]
  /** Characters that no font has. */
  readonly unwritable: readonly string[]
  /** What the file says. */
  readonly facts: readonly Fact[]
  readonly document: StructuredDocument
}

interface Written {
  readonly bytes: Uint8Array
  readonly pageCount: number | null
  readonly unwritable: readonly string[]
}

/** The same profile and wish give the same bytes. @throws AppError `not_found` */
export async function exportProfile(ctx: DocumentsCtx, profileId: string, wish: ExportWish): Promise<ExportedProfile> {
  const profile = await getProfile(ctx, profileId)
  const all = visibleFacts(profile.facts)
  const { facts, dense, measured } = await fitPages(ctx, all, wish)
  const written = wish.format === 'pdf' && measured ? measured : await write(ctx, facts, wish, dense)
  const kept = new Set(facts)
  const format = ctx.documentFormats.find(({ name }) => name === wish.format)
  const extension = format?.extension ?? 'json'
  const name = describeContact(all).name || profile.name
  return {
    ...written,
    facts,
    document: buildResumeDocument(facts, languageOf(facts)),
    leftOut: all.filter((fact) => !kept.has(fact)),
    profileVersion: profile.version,
    sha256: sha256Hex(written.bytes),
    fileName: nameDocument({ name, company: null, part: 'resume', extension }),
    mediaType: format?.mediaType ?? 'application/json',
  }
}

/**
 * Which way it is written, which forms of characters and which headings it wants: told by the script of most of its letters, and
 * for Latin ones by its small words. What is neither German nor Spanish counts as English.
 */
export function languageOf(facts: readonly Fact[]): string {
  const text = facts.map(({ value }) => value).join(' ')
  const count = (script: RegExp): number => text.match(script)?.length ?? 0
  const letters = count(/\p{L}/gu)
  const isMost = (script: RegExp, share = 0.5): boolean => letters > 0 && count(script) > share * letters
  if (isMost(/\p{Script=Arabic}/gu)) return /[پچژگی]/u.test(text) ? 'fa' : 'ar'
  if (isMost(/\p{Script=Hebrew}/gu)) return 'he'
  // Japanese is written with Chinese characters as well: a tenth of kana tells it.
  if (isMost(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1)) return 'ja'
  if (isMost(/\p{Script=Hangul}/gu)) return 'ko'
  if (isMost(/\p{Script=Han}/gu)) return 'zh'
  if (isMost(/\p{Script=Cyrillic}/gu)) return 'ru'
  if (isMost(/\p{Script=Greek}/gu)) return 'el'
  return guessLanguage(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
}

async function write(
  ctx: DocumentsCtx,
  facts: readonly Fact[],
  { format, template, paper }: Omit<ExportWish, 'pages'>,
  dense: boolean,
): Promise<Written> {
  const writer = ctx.documentFormats.find(({ name }) => name === format)
  if (!writer) return { bytes: new TextEncoder().encode(toJsonResume(facts)), pageCount: null, unwritable: [] }
  let pageCount: number | null = null
  const unwritable: string[] = []
  const bytes = await writer.write(buildResumeDocument(facts, languageOf(facts)), {
    look: { template, paper, dense },
    signal: ctx.signal,
    onPages: (count) => {
      pageCount = count
    },
    onUnwritable: (characters) => unwritable.push(...characters),
  })
  return { bytes, pageCount, unwritable }
}

interface Fitted {
  readonly facts: readonly Fact[]
  readonly dense: boolean
  /** The PDF of these facts, where one was made to measure. */
  readonly measured: Written | null
}

/**
 * First as it is, then dense, then with ever less: the fewest facts left out that fit, found by halving (seven PDFs for
 * a hundred facts). Pages are those of the PDF, whatever the format. A resume that does not fit with all of them gone
 * is given as short as it gets.
 */
async function fitPages(ctx: DocumentsCtx, all: readonly Fact[], wish: ExportWish): Promise<Fitted> {
  const { pages } = wish
  if (pages === null) return { facts: all, dense: false, measured: null }
  const measure = (facts: readonly Fact[], dense: boolean) => write(ctx, facts, { ...wish, format: 'pdf' }, dense)
  const fits = ({ pageCount }: Written): boolean => pageCount === null || pageCount <= pages
  const airy = await measure(all, false)
  if (fits(airy)) return { facts: all, dense: false, measured: airy }
  const order = leastNeeded(all)
  let [low, high] = [0, order.length]
  let best: { count: number; measured: Written } | null = null
  while (low < high) {
    const count = Math.floor((low + high) / 2)
    const measured = await measure(without(all, order.slice(0, count)), true)
    if (fits(measured)) {
      best = { count, measured }
      high = count
    } else low = count + 1
  }
  const facts = without(all, order.slice(0, best?.count ?? order.length))
  return { facts, dense: true, measured: best?.measured ?? (await measure(facts, true)) }
}
