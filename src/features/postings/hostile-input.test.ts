/** Hostile texts, pages, files and addresses, given to the importers in every form they read. */
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedData } from '../../../test/harness/shared-data.ts'
import { AppError } from '../../kernel/errors.ts'
import { createOutgoingHttp } from '../../platform/http/outgoing.ts'
import { findSkills } from '../skills/skills.ts'
import { findBoardOfPage } from './find-board.ts'
import type { ReadPostings } from './posting.ts'
import { createPostingReader } from './posting-reader.ts'
import { importPostingsFromUrl, type PostingsCtx } from './postings.ts'
import { readPostings } from './read-postings.ts'

const readLines = async (name: string): Promise<string[]> =>
  (await readFile(sharedData.path('security', name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line)))

/** Every string in a JSON document. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value === null ? [] : Object.values(Object(value)).flatMap(stringsOf)

async function readTexts(): Promise<string[]> {
  const lists = ['xss_patt', 'xss_payloadbox', 'xxe_patt', 'naughty_strings'].map((name) => readLines(`${name}.jsonl`))
  const documents = ['dompurify_expect', 'jailbreak_garak', 'prompt_injection_cyberseceval', 'bipia_text_attack_train']
  const files = documents.map(async (name) =>
    stringsOf(JSON.parse(await readFile(sharedData.path('security', `${name}.json`), 'utf8'))),
  )
  const texts = (await Promise.all([...lists, ...files])).flat()
  return [...new Set(texts)].filter((text) => text.trim() !== '')
}

type Form = (texts: readonly string[]) => { text: string; fileName: string; perFile: number }

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
const json = (value: unknown): string => JSON.stringify(value)

/** Each puts every text into every field that the form has, as its sender would have to write it, or as an attacker would not care to. */
const forms: Readonly<Record<string, Form>> = {
  'a board of Greenhouse': (texts) => ({
    fileName: 'board.json',
    perFile: texts.length,
    text: json({
      jobs: texts.map((text, id) => ({
        ...{ id: `${id}${text}`, title: `Cook ${text}`, company_name: text, location: { name: text } },
        absolute_url: text,
        updated_at: text,
        content: `<p>We cook.</p>${text}<a href="${text}">more</a>`,
      })),
    }),
  }),
  'a board of Lever': (texts) => ({
    fileName: 'board.json',
    perFile: texts.length,
    text: json(
      texts.map((text, id) => ({
        ...{ id: `${id}`, text: `Cook ${text}`, hostedUrl: `javascript:${text}`, workplaceType: text, createdAt: text },
        categories: { location: text, team: text, commitment: text },
        ...{ description: `<div>We cook.</div>${text}`, descriptionPlain: text, additional: text },
        lists: [{ text, content: `<li>${text}` }],
      })),
    ),
  }),
  'a page with JSON-LD': ([text = '']) => ({
    fileName: 'page.html',
    perFile: 1,
    text: `<html><head><title>${text}</title></head><body>${text}<script type="application/ld+json">${json({
      '@type': 'JobPosting',
      ...{ title: `Cook ${text}`, description: `<p>We cook.</p>${text}`, datePosted: text, employmentType: text },
      hiringOrganization: { name: text, sameAs: text },
      jobLocation: { address: { addressLocality: text, addressCountry: text } },
      baseSalary: { currency: text, value: { minValue: text, maxValue: text, unitText: text } },
    }).replaceAll('</', '<\\/')}</script></body></html>`,
  }),
  'a page that is not escaped': ([text = '']) => ({
    fileName: 'page.html',
    perFile: 1,
    text: `<html><body><h1>Cook ${text}</h1><article itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Cook ${text}</h1>
      <div itemprop="description"><p>We cook for a hundred guests each night.</p>${text}</div></article><script>"${text}"</script></body></html>`,
  }),
  'a table': (texts) => ({
    fileName: 'table.csv',
    perFile: texts.length,
    text: `title,company,location,description,url,salary\n${texts
      .map((text) => [`Cook ${text}`, text, text, `We cook. ${text}`, text, text].map(cell).join(','))
      .join('\n')}`,
  }),
  'a feed of Personio': (texts) => ({
    fileName: 'feed.xml',
    perFile: texts.length,
    text: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]><workzag-jobs>${texts
      .map(
        (text, id) =>
          `<position><id>${id}</id><name>Cook ${escapeMarkup(text)}</name><office>${escapeMarkup(text)}</office><jobDescriptions><jobDescription><name>${escapeMarkup(text)}</name><value><![CDATA[<p>We cook. &file;</p>${text.replaceAll(']]>', ']]')}]]></value></jobDescription></jobDescriptions></position>`,
      )
      .join('')}</workzag-jobs>`,
  }),
  'pasted text': ([text = '']) => ({
    fileName: 'paste.txt',
    perFile: 1,
    text: `Cook at Crumb\n${text}\n\nRequirements\n- You cook ${text}`,
  }),
}

const safeTags = new Set(
  `html head body p br hr ul ol li dl dt dd h1 h2 h3 h4 h5 h6 div blockquote pre code strong em u sub sup a table thead tbody tr
  th td`.split(/\s+/u),
)

/** Elements and attributes that the stored HTML must not hold. */
function dangersIn(html: string): string[] {
  const elements = load(html)('*')
    .toArray()
    .filter((node) => 'attribs' in node)
  return elements.flatMap(({ tagName, attribs }) => [
    ...(safeTags.has(tagName) ? [] : [tagName]),
    ...Object.entries(attribs).flatMap(([name, value]) => {
      const isLink =
        tagName === 'a' && (name === 'href' ? /^(?:https?:|mailto:)/u.test(value) : /^(?:rel|target)$/u.test(name))
      return isLink ? [] : [`${name}=${value}`]
    }),
  ])
}

/** Signs that no reader sees, and that a posting may hide words with. */
const invisible = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u

describe.skipIf(!sharedData.present)('hostile input', () => {
  let texts: string[]
  beforeAll(async () => {
    texts = await readTexts()
  })

  test.each(Object.keys(forms))(
    'in every field of %s is read as text: no crash, no script, no address but of the web',
    (name) => {
      const form = forms[name]
      if (form === undefined) throw new Error(name)
      expect(texts.length).toBeGreaterThan(5_500)
      const { perFile } = form(texts.slice(0, 200))
      // Pages hold one posting each: every eighth text, or this test alone would take minutes.
      const batches =
        perFile === 1
          ? texts.flatMap((text, at) => (at % 8 === 0 ? [[text]] : []))
          : Array.from({ length: Math.ceil(texts.length / 200) }, (_, at) => texts.slice(at * 200, at * 200 + 200))
      let [kept, refused] = [0, 0]
      for (const batch of batches) {
        const { text, fileName } = form(batch)
        const read = readOrRefusal(text, fileName)
        if (read instanceof AppError) {
          expect(perFile, `${read.message}: ${batch[0]}`).toBe(1)
          refused += 1
          continue
        }
        expect(read.postings.length + read.refused.length, batch[0]).toBe(batch.length)
        for (const posting of read.postings) {
          expect(dangersIn(posting.html ?? ''), posting.title).toEqual([])
          expect(posting.url ?? 'https:', posting.title).toMatch(/^https?:/u)
          const shown = [posting.title, posting.company, ...posting.locations, posting.text].join(' ')
          expect(invisible.test(shown), JSON.stringify(shown)).toBe(false)
          expect(shown).not.toContain('root:x:0')
          for (const { quote, span } of posting.requirements)
            expect(posting.text.slice(span.start, span.end)).toBe(quote)
        }
        kept += read.postings.length
        refused += read.refused.length
      }
      // What is a page or a paste may be taken for something else, and then says so.
      expect(kept).toBeGreaterThan(4 * refused)
    },
    300_000,
  )

  test('a page that hides orders from its readers hides them from us', async () => {
    const hidden = await readFile(sharedData.path('security/made_by_us/hidden_injection_job.html'), 'utf8')
    const seen = 'We cook for a hundred guests each night, in a small team that has worked together for years. '
    const page = `<html><body><h1>Cook at Crumb</h1><article><p>${seen.repeat(4)}</p>${hidden}</article></body></html>`
    const read = readOrRefusal(page, 'job.html')
    if (read instanceof AppError) throw read
    const [posting] = read.postings
    expect(posting?.text).toContain('Great role.')
    expect(`${posting?.text} ${posting?.html}`).not.toMatch(/SYSTEM|HIRED|169\.254/u)
  })

  test('bombs, deep nesting and files that are no text leave the reader alive, and end with a sentence', async () => {
    const reader = createPostingReader()
    try {
      for (const file of globSync(sharedData.path('security/{made_by_us,pdf_hard,docx_hard}/*')).sort()) {
        if (file.endsWith('.html')) continue
        const given = { bytes: await readFile(file), fileName: basename(file) }
        const outcome = await reader.read(given).catch((error: unknown) => error)
        const refused = outcome instanceof AppError ? [outcome.message] : reasonsIn(outcome)
        expect(refused, file).toEqual([expect.stringMatching(/^(?:This|It) .{20,}\.$/su)])
      }
      const after = await reader.read({ bytes: Buffer.from('Baker at Crumb\nWe bake bread in the old town.') })
      expect(after.postings).toMatchObject([{ title: 'Baker' }])
    } finally {
      await reader.close()
    }
  }, 120_000)
})

describe.skipIf(!sharedData.present)('a private address', () => {
  /** What reaches this machine: nothing may. */
  const reached: string[] = []
  const listener = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.end()
  })
  const outgoing = createOutgoingHttp({ userAgent: 'Rolewright/test' })
  const postingReader = createPostingReader()
  const ctx = { outgoing, postingReader, signal: new AbortController().signal } as unknown as PostingsCtx
  let port: number

  beforeAll(async () => {
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const address = listener.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(async () => {
    await Promise.all([outgoing.close(), postingReader.close()])
    await new Promise((resolve) => listener.close(resolve))
  })

  test('is not fetched, as a posting or as a board, whatever way it is written', async () => {
    const listed = await readLines('ssrf_block.jsonl')
    const own = [
      '127.0.0.1',
      'localhost',
      '0',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '0x7f.1',
      '127.1',
      '①②⑦.0.0.1',
    ]
    const addresses = [...listed, ...own.map((host) => `http://${host}:${port}/jobs`)]
    // Ordinary public sites that the list names for what they write or relay, not for where they are.
    const isPublic = /^(?:.*\.)?(?:webcache\.googleusercontent|example|developers\.digitalocean|rancher)\.com$/u
    const tried = addresses.filter((address) => !isPublic.test(URL.parse(address)?.hostname ?? ''))
    expect(tried.length).toBeGreaterThan(90)
    for (const address of tried) {
      for (const fetched of [() => importPostingsFromUrl(ctx, address), () => findBoardOfPage(ctx, address)])
        await expect(fetched(), address).rejects.toMatchObject({ code: 'address_refused' })
    }
    expect(reached).toEqual([])
  }, 120_000)
})

/** Of an answer that keeps nothing. */
const reasonsIn = (outcome: unknown): string[] => {
  const { postings, refused } = outcome as ReadPostings
  expect(postings).toEqual([])
  return refused.map(({ reason }) => reason)
}

const readOrRefusal = (text: string, fileName: string): ReturnType<typeof readPostings> | AppError => {
  try {
    return readPostings({ bytes: Buffer.from(text), fileName }, findSkills)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
