/**
 * What a mail seems to say, and about which application. By rules alone: no model reads mails, so that nothing written in one
 * can order anything, and the most that a lie achieves is a proposal that the person sees with its words and refuses. Pure.
 */
import { companyKeyOf, wasSent } from '../application.ts'
import type { Application } from '../applications.sql.ts'
import { type MailCandidate, type MailStatus, mailMeanings } from './mail-words.ts'
import type { ReadMail } from './read-mail.ts'

export interface UnderstoodMail {
  readonly status: MailStatus | null
  /** The sentence of the mail that says so. */
  readonly quote: string | null
  /** The likeliest first, at most five. */
  readonly candidates: readonly MailCandidate[]
}

const maxCandidates = 5
const maxQuoteChars = 300

/** Below it stands what others wrote before: the person's own words would be read as the employer's. */
const replyMark =
  /^(?:>|-{2,}\s*(?:original message|ursprüngliche nachricht|forwarded message)|on .{5,80} wrote:|am .{5,80} schrieb)/imu
/** Mails that were passed on begin with that mark, and what is meant stands below it. */
const forwardMark = /^-{2,}\s*(?:forwarded message|weitergeleitete nachricht)|^begin forwarded message/imu

/** @param applications of the person, the archive too */
export function understandMail(mail: ReadMail, applications: readonly Application[]): UnderstoodMail {
  const own = forwardMark.test(mail.text) ? mail.text : (mail.text.split(replyMark, 1)[0] ?? '')
  return { ...findMeaning(`${mail.subject}\n${own}`), candidates: findCandidates(mail, applications) }
}

function findMeaning(text: string): Pick<UnderstoodMail, 'status' | 'quote'> {
  for (const { status, words } of mailMeanings) {
    const found = words.exec(text)
    if (found) return { status, quote: sentenceAround(text, found.index, found[0].length) }
  }
  return { status: null, quote: null }
}

/** From the end of the sentence before to the end of this one. */
function sentenceAround(text: string, start: number, length: number): string {
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1
  const after = text.slice(start + length).search(/[.!?\n]/u)
  const to = after < 0 ? text.length : start + length + after + 1
  return text.slice(from, to).replaceAll(/\s+/gu, ' ').trim().slice(0, maxQuoteChars)
}

/** Hosts that many employers write from: they say nothing about which. */
const sharedHosts =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|proton(?:mail)?|greenhouse(?:-mail)?|lever|ashbyhq|workday|myworkday|myworkdayjobs|smartrecruiters|personio|recruitee|teamtailor|workable(?:mail)?|bamboohr|icims|successfactors|linkedin|indeed(?:email)?|xing)\.[a-z.]+$/u

/** `crumb` of `jobs@mail.crumb.co.uk`; null for what says nothing. */
function companyOfAddress(address: string | null): string | null {
  const host = address?.split('@')[1]
  if (!host || sharedHosts.test(host)) return null
  const labels = host.split('.')
  const known =
    labels.length > 2 && /^(?:co|com|org|ac|gov)$/u.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2)
  return companyKeyOf(known ?? null)
}

function findCandidates(mail: ReadMail, applications: readonly Application[]): MailCandidate[] {
  const fromHost = companyOfAddress(mail.fromAddress)
  const fromName = companyKeyOf(mail.fromName)
  const head = mail.subject.toLowerCase()
  const text = `${head}\n${mail.text.toLowerCase()}`
  return applications
    .flatMap((application) => {
      const reasons = reasonsFor(application, { fromHost, fromName, head, text })
      const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
      return score < enough
        ? []
        : [{ application, score: score + liveliness(application), why: reasons.map(({ why }) => why).join(', ') }]
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, maxCandidates)
    .map(({ application, why }) => ({ applicationId: application.id, why: `The mail ${why}.` }))
}

/** A title alone is not enough: many employers look for the same. */
const enough = 2

/** Of two positions at one employer, the one that waits for an answer is meant. */
const liveliness = ({ status, archivedAt }: Application): number =>
  (wasSent(status) && !['rejected', 'withdrawn', 'accepted'].includes(status) ? 0.5 : 0) +
  (archivedAt === null ? 0.25 : 0)

interface Clues {
  readonly fromHost: string | null
  readonly fromName: string | null
  readonly head: string
  readonly text: string
}

function reasonsFor(
  { company, title }: Application,
  { fromHost, fromName, head, text }: Clues,
): { readonly weight: number; readonly why: string }[] {
  const key = companyKeyOf(company)
  const reasons: { weight: number; why: string }[] = []
  if (key !== null && key === fromHost) reasons.push({ weight: 3, why: 'comes from its address' })
  if (key !== null && key.length >= 3 && fromName?.includes(key))
    reasons.push({ weight: 2, why: 'is signed with its name' })
  if (company !== null && company.length >= 3) {
    if (names(head, company)) reasons.push({ weight: 2, why: 'names it in the subject' })
    else if (names(text, company)) reasons.push({ weight: 2, why: 'names it' })
  }
  if (names(head, title)) reasons.push({ weight: 1.5, why: 'has the title in the subject' })
  else if (names(text, title)) reasons.push({ weight: 1, why: 'has the title' })
  return reasons
}

/** As whole words. @param text in small letters */
function names(text: string, words: string): boolean {
  const wanted = words.toLowerCase().trim()
  if (wanted === '') return false
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + wanted.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
