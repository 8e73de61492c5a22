/** Names of documents as a recruiter would like to receive them. Pure. */
import type { DocumentPart } from './document.ts'

/** `Jane-Doe-Acme-Resume.pdf`; parts that are unknown are left out. Safe on every file system. */
export function nameDocument(of: {
  name: string
  company: string | null
  part: DocumentPart
  extension: string
}): string {
  const parts = [of.name, of.company ?? '', of.part === 'resume' ? 'Resume' : 'Letter']
  const stem = parts
    .map(fileNamePart)
    .filter((part) => part !== '')
    .join('-')
  return `${stem}.${of.extension.replace(/^\./u, '')}`
}

/** Letters, digits and hyphens of any script, at most 60. */
const fileNamePart = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
