/**
 * Texts that patterns stumble over, given to every reader of what others wrote: the work grows with the text, and the readers that have a
 * process of their own answer, or refuse, within their time. Measured in processor time of this process: a loaded machine changes nothing.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { createMailReader } from '../../src/features/applications/mail/mail-reader.ts'
import { readMail } from '../../src/features/applications/mail/read-mail.ts'
import { understandMail } from '../../src/features/applications/mail/understand-mail.ts'
import { findInjectedOrders } from '../../src/features/copilot/steps/injected-orders.ts'
import { evidenceOf } from '../../src/features/copilot/verifier/evidence.ts'
import { verifyRewrite } from '../../src/features/copilot/verifier/verifier.ts'
import { findEligibility } from '../../src/features/postings/eligibility.ts'
import { postingSearchSchema } from '../../src/features/postings/posting-query.ts'
import { createPostingReader } from '../../src/features/postings/posting-reader.ts'
import { readPostings } from '../../src/features/postings/read-postings.ts'
import { remoteFromText } from '../../src/features/postings/remote-policy.ts'
import { readPostingParts } from '../../src/features/postings/requirements.ts'
import { findSalary } from '../../src/features/postings/salary.ts'
import { parseResume } from '../../src/features/profiles/profiles.ts'
import { findCertificates, findSkills } from '../../src/features/skills/skills.ts'
import { AppError } from '../../src/kernel/errors.ts'
import { createDocumentReader } from '../../src/platform/documents/reading/read-document.ts'
import { readPlainText } from '../../src/platform/documents/reading/read-plain-text.ts'
import { tangledTexts } from './texts/tangled-texts.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const mailOf = (text: string): Uint8Array =>
  bytes(
    `From: a@b.c\nSubject: About ${text.replaceAll('\n', ' ').slice(0, 500)}\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n${text}`,
  )
const pasteOf = (text: string) => ({
  bytes: bytes(`Cook at Crumb\n${text}\n\nRequirements\n- You cook ${text}`),
  fileName: 'paste.txt',
})
const boardOf = (text: string) => ({
  bytes: bytes(
    JSON.stringify({
      jobs: [
        {
          id: 1,
          title: `Cook ${text}`,
          company_name: text,
          location: { name: text },
          absolute_url: text,
          content: `<p>We cook.</p>${text}`,
        },
      ],
    }),
  ),
  fileName: 'board.json',
})
const resumeOf = (text: string): Uint8Array => bytes(`Ana Berg\nExperience\n${text}`)

interface Reader {
  readonly characters: number
  readonly read: (text: string) => unknown
}

/** What reads on the main thread, and what a process of its own runs; characters as given, or as many as it takes at all. */
const readers: Readonly<Record<string, Reader>> = {
  'a resume to facts': { characters: 10_000, read: (text) => parseResume(readPlainText(resumeOf(text), 'resume.txt')) },
  'a pasted posting': { characters: 2_000, read: (text) => readPostings(pasteOf(text), findSkills) },
  'a board’s answer': { characters: 4_000, read: (text) => readPostings(boardOf(text), findSkills) },
  'requirements of a posting': { characters: 10_000, read: (text) => readPostingParts(text, findSkills) },
  'pay of a posting': { characters: 20_000, read: findSalary },
  'who may apply': { characters: 20_000, read: findEligibility },
  'where one works': { characters: 20_000, read: remoteFromText },
  'orders to a machine': { characters: 20_000, read: findInjectedOrders },
  'skills and certificates': { characters: 10_000, read: (text) => [findSkills(text), findCertificates(text)] },
}

/** Refusing is an answer. */
const attempt = async (read: () => unknown): Promise<void> => {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
async function costOf(read: () => unknown): Promise<number> {
  const begun = process.cpuUsage()
  await attempt(read)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/**
 * Below it the compiler and the collector of garbage make more noise than the reader. Where it grows with the square all the same, a
 * resume of 400,000 characters, which is the most that is read, takes 20 s of what nobody meant to write.
 */
const cheapMs = 25
/** Twice the text is twice the work, four times with the square of it. In between lies what noise does to the first. */
const mostGrowth = 3.3

/** How often twice the text costs what it cost once, by the least of several attempts at each; 0 where it is cheap. */
async function growthOf(read: (text: string) => unknown, text: string, doubled: string): Promise<number> {
  let most = await costOf(() => read(doubled))
  if (most < 2 * cheapMs) return 0
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    least = Math.min(least, await costOf(() => read(text)))
    most = Math.min(most, await costOf(() => read(doubled)))
    if (most / least < mostGrowth) break
  }
  return most / Math.max(least, cheapMs / 2)
}

describe('what almost matches, over and over', () => {
  test.each(Object.entries(readers))(
    '%s: twice the text is no four times the work',
    async (_name, { characters, read }) => {
      const doubled = tangledTexts(2 * characters)
      const grown: string[] = []
      for (const [at, [name, text]] of tangledTexts(characters).entries()) {
        const growth = await growthOf(read, text, doubled[at]?.[1] ?? '')
        if (growth > mostGrowth) grown.push(`${name}: ${growth.toFixed(1)} times`)
      }
      expect(grown).toEqual([])
    },
  )

  test('the measure sees a pattern that grows with the square, and one that never ends grows beyond it', async () => {
    const spaces = (text: string) => /\s+$/u.test(`${text}x`)
    expect(await growthOf(spaces, ' '.repeat(10_000), ' '.repeat(20_000))).toBeGreaterThan(mostGrowth)
    const nested = (text: string) => /^(?:a+)+$/u.test(`${text}!`)
    expect(await growthOf(nested, 'a'.repeat(12), 'a'.repeat(25))).toBeGreaterThan(mostGrowth)
  })

  // Each word of a statement is held against each of its fact: these took minutes, or did not end.
  test.each(['1 ', 'a@b', '<p>', 'www.', 'http://', 'Ab Cd, '])(
    'a statement of %j over and over, as long as a fact may be, is judged within 10 s of work',
    async (part) => {
      const text = part.repeat(1_900 / part.length)
      const cost = await costOf(() =>
        verifyRewrite({ rewrite: text, facts: evidenceOf([text, 'Cooked for 80 guests.']) }),
      )
      expect(cost).toBeLessThan(10_000)
    },
  )

  test('a statement of more amounts than are held against each other is refused, and a fact of so many carries nothing', () => {
    const amounts = (count: number) =>
      `Planted ${Array.from({ length: count }, (_, at) => `${at + 2} trees`).join(', ')}.`
    const judge = (rewrite: string, ...facts: string[]) => verifyRewrite({ rewrite, facts: evidenceOf(facts) })
    expect(judge(amounts(40), amounts(40)).accepted).toBe(true)
    expect(judge(amounts(80), amounts(80))).toMatchObject({ accepted: false, refusals: [{ rule: 'length' }] })
    expect(judge('Planted 5 trees.', amounts(80)).accepted).toBe(false)
    expect(judge('Planted 5 trees.', amounts(80), 'Planted 5 trees.').accepted).toBe(true)
  })

  test('a search of more than 500 characters is not begun', () => {
    for (const [name, text] of tangledTexts(600)) {
      const { success } = postingSearchSchema.safeParse({ text })
      const length = [...text.trim()].length
      expect(success, name).toBe(length > 0 && length <= 500)
    }
  })
})

describe('the readers that have a process of their own', () => {
  const [postings, documents, mails] = [createPostingReader(), createDocumentReader(), createMailReader()]
  afterAll(async () => {
    await Promise.all([postings.close(), documents.close(), mails.close()])
  })
  /** Much more than any of them took (0.3 s), and less than the least of their limits: who waits is told in time. */
  const patienceMs = 10_000
  const texts = tangledTexts(20_000).filter((_, at) => at % 2 === 1)

  test.each([
    ['postings', (text: string) => postings.read(boardOf(text))],
    ['resumes', (text: string) => documents.read(resumeOf(text), 'resume.txt')],
    ['mails', async (text: string) => understandMail(await mails.read(mailOf(text)), [])],
  ] as const)('%s are read or refused long before their time is over', async (_name, read) => {
    expect(texts.length).toBeGreaterThan(120)
    for (const [name, text] of texts) {
      const begun = performance.now()
      await attempt(() => read(text))
      expect(performance.now() - begun, name).toBeLessThan(patienceMs)
    }
  })

  test('a mail is understood as it would be without a process of its own', async () => {
    const mail = mailOf('We are happy to invite you to an interview on Monday.')
    expect(await mails.read(mail)).toEqual(await readMail(mail))
  })
})
