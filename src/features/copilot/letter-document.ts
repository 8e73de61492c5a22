/** A letter as a structured document: who writes, to whom, the paragraphs. */
import type { Block, StructuredDocument } from '../../platform/documents/structured-document.ts'
import type { Fact } from '../profiles/fact.ts'
import { describeContact } from '../profiles/profiles.ts'
import { type Addressee, spokenCompany, spokenTitle } from './steps/addressee.ts'
import { letterLanguageOf } from './steps/letter-language.ts'
import { letterPhrases } from './steps/letter-phrases.ts'

export function buildLetterDocument(
  facts: readonly Fact[],
  addressee: Addressee,
  paragraphs: readonly string[],
  date: Date,
): StructuredDocument {
  const { name, contact } = describeContact(facts)
  const title = spokenTitle(addressee.title)
  const language = letterLanguageOf(facts, addressee)
  const { subject, greeting, farewell } = letterPhrases[language]
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  const texts = [
    day,
    spokenCompany(addressee.company) ?? '',
    title === null ? '' : subject(title),
    greeting,
    ...paragraphs,
    farewell,
    name,
  ]
  const blocks: Block[] = texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
  return { language, title: name, subtitle: null, contact, blocks }
}
