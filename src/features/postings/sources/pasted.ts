/** Pasted text, and the main text of any page: title and employer are taken only where they are clearly stated. */
import { Readability } from '@mozilla/readability'
import type { CheerioAPI } from 'cheerio'
import { parseHTML } from 'linkedom'
import { cleanHtml } from '../../../platform/security/html.ts'
import { cleanPlainText } from '../../../platform/security/plain-text.ts'
import { loadPage } from './page.ts'
import type { PostingContent, PostingSource, RawPosting, SourceReading } from './source.ts'

/** Less is a headline, not a posting. */
const minTextChars = 40
const maxTitleChars = 120

/** What the text says of itself. */
interface Stated {
  readonly title: string | null
  readonly company: string | null
  readonly location: string | null
  readonly body: RawPosting['body']
  readonly text: string
}

const read = (content: PostingContent): SourceReading => {
  const where = content.fileName ?? content.url ?? 'the pasted text'
  if (content.kind === 'html' && isListPage(content.text)) {
    return refuse(where, 'This page lists several postings. Open one of them, and give its address or text.')
  }
  const stated = content.kind === 'html' ? readPage(content.text) : readText(content.text)
  const title = content.title ?? stated.title
  if (stated.text.length < minTextChars) {
    return refuse(where, 'It holds hardly any text. Paste the text of the posting: its tasks and what it asks for.')
  }
  if (title === null)
    return refuse(
      where,
      'It does not clearly say which position this is. Add the title, and the company if you know it.',
    )
  return {
    raw: [
      {
        board: null,
        externalId: null,
        url: content.url,
        title,
        company: content.company ?? stated.company,
        locations: [stated.location],
        remote: null,
        employmentType: null,
        salary: null,
        postedAt: null,
        body: stated.body,
      },
    ],
    refused: [],
  }
}

/** Search results and career pages say so to search engines. */
const isListPage = (html: string): boolean => /"@type"\s*:\s*"(?:ItemList|SearchResultsPage)"/u.test(html)

const refuse = (where: string, reason: string): SourceReading => ({ raw: [], refused: [{ where, reason }] })

const labelled = (label: string) => new RegExp(`^(?:${label})[ \\t]*[:：][ \\t]*(\\S.{0,150})$`, 'imu')
const titleLabel = labelled('(?:job |position )?title|position|role|stellenbezeichnung|puesto')
const companyLabel = labelled('company|employer|organi[sz]ation|unternehmen|firma|empresa')
const locationLabel = labelled('(?:job )?location|standort|arbeitsort|ubicaci[oó]n')

const readText = (source: string): Stated => {
  const text = cleanPlainText(source)
  // Labels stand at the top; further down "Role:" opens a paragraph.
  const head = text.slice(0, 1_500)
  const first = firstLineTitle(text)
  return {
    title: titleLabel.exec(head)?.[1] ?? first?.title ?? null,
    company: companyLabel.exec(head)?.[1] ?? first?.company ?? null,
    location: locationLabel.exec(head)?.[1] ?? null,
    body: { format: 'text', value: source },
    text,
  }
}

/** A short first line is the title; "Data Engineer at Acme" and "Data Engineer | Acme | Berlin" name the employer, too. */
const firstLineTitle = (text: string): { title: string; company: string | null } | null => {
  const line = text.split('\n', 1)[0] ?? ''
  const isSentence = /[.!?:;,]$/u.test(line) || line.split(' ').length > 14
  if (line.length < 3 || line.length > maxTitleChars || isSentence || !/\p{L}{2}/u.test(line) || line.startsWith('- '))
    return null
  if (line.length === text.length) return null
  const named = /^(?<title>.{3,90}?) (?:at|@) (?<company>\p{Lu}[^|]{1,60})$/u.exec(line)?.groups
  return { title: named?.title ?? line, company: named?.company ?? null }
}

/** Around the text of a posting, not part of it. */
const furniture = new Set(['nav', 'footer', 'aside', 'form', 'button', 'header'])

const readPage = (html: string): Stated => {
  const $ = loadPage(html)
  const { text } = cleanHtml(mainOf($, html), { drop: furniture })
  return {
    title: statedOnce($, 'h1') ?? statedOnce($, titleSelector),
    company: statedOnce($, companySelector),
    location: statedOnce($, locationSelector),
    // Kept as text: a page's markup is layout. What is shown is what was read.
    body: { format: 'text', value: text },
    text,
  }
}

/** Class names that job pages use for one thing only. */
const titleSelector =
  '[class*="job-title" i], [class*="jobtitle" i], [class*="posting-headline" i] h2, [class*="topcard__title" i], [class*="top-card-layout__title" i], [itemprop="title"]'
const companySelector =
  '[class*="company-name" i], [class*="companyname" i], [class*="org-name" i], [data-testid*="companyName" i], [itemprop="hiringOrganization"]'
const locationSelector = '[class*="job-location" i], [data-testid*="companyLocation" i], [itemprop="jobLocation"]'

/** The text of the matching elements when all say the same; null when they differ (a list of postings) or there is none. */
const statedOnce = ($: CheerioAPI, selector: string): string | null => {
  const texts = new Set(
    $(selector)
      .slice(0, 20)
      .toArray()
      .map((element) => $(element).text().replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== ''),
  )
  const [only] = texts
  return texts.size === 1 && only !== undefined && only.length <= maxTitleChars ? only : null
}

/** The part of the page that holds the posting; the whole body when the page does not mark it. */
const mainOf = ($: CheerioAPI, html: string): string => {
  for (const selector of ['#jobDescriptionText', '[class*="description__text"]', 'main', '[role="main"]', 'article']) {
    const part = $(selector).first()
    if (part.text().trim().length >= 200) return part.html() ?? ''
  }
  return findArticle(html) ?? $('body').html() ?? ''
}

/** What a reader's view would show; null where the page has no one main text. */
const findArticle = (html: string): string | null => {
  const whole = /<body\b/iu.test(html) ? html : `<html><body>${html}</body></html>`
  try {
    const article = new Readability(parseHTML(whole).document, { charThreshold: 200 }).parse()
    const text = article?.textContent?.trim() ?? ''
    return article?.content != null && text.length >= 200 ? article.content : null
  } catch {
    // Broken pages confuse it; the whole body is read then.
    return null
  }
}

export const pasted = {
  name: 'pasted',
  label: 'the text or page of one posting',
  hosts: [],
  recognises: ({ kind }) => kind === 'html' || kind === 'text',
  read,
  boardOf: () => null,
} as const satisfies PostingSource
