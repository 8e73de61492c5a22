/** Tells which postings of several sources may be one: the same title at the same company. */
import { sha256Hex } from '../../kernel/text.ts'

/** Forms of companies, and words that boards add to a title. */
const legalForms =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|se|co|corp|corporation|company|plc|s\.?a\.?s?|b\.?v|kg|ohg|pty|group)\b\.?/giu
const titleNoise = /\((?:[mfwdxi*]\s?[/|,]\s?)+[mfwdxi*]+\)|\((?:all genders|remote|hybrid|onsite)\)|\ball genders\b/giu

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]/gu, '')

/** Equal for "Baker (m/f/d)" at "Crumb GmbH" and "Baker" at "Crumb"; null when company or title hold no letters. */
export const twinKeyOf = (company: string, title: string): string | null => {
  const [employer, position] = [keyOf(company.replace(legalForms, ' ')), keyOf(title.replace(titleNoise, ' '))]
  return employer === '' || position === '' ? null : sha256Hex(`${employer}|${position}`).slice(0, 32)
}
