/** The body of a letter as a model writes it, between an opening and an end of ours. Pure. */
import { z } from 'zod'
import type { ProposedChange } from '../../run.ts'
import { type Addressee, openingOf } from '../addressee.ts'
import { openingReason } from '../letter-language.ts'
import { write } from '../letter-paragraph.ts'
import { type LetterLanguage, letterPhrases } from '../letter-phrases.ts'
import type { DescribedFacts } from './described-facts.ts'

export const readParagraphs = z.object({
  paragraphs: z.array(z.object({ text: z.string(), factIds: z.array(z.string()).max(30) })).max(8),
})

const maxParagraphs = 5
const maxTextChars = 1_500

/** Paragraphs that cite nothing, or what was never shown, are no paragraphs of this letter. */
export function toLetter(
  answer: z.output<typeof readParagraphs>,
  facts: DescribedFacts,
  addressee: Addressee,
  language: LetterLanguage,
): { changes: ProposedChange[]; discarded: number } {
  const body = answer.paragraphs.slice(0, maxParagraphs).flatMap(({ text, factIds }): ProposedChange[] => {
    const cited = facts.find(factIds)
    const words = text.replace(/\s+/gu, ' ').trim()
    if (cited === null || cited.length === 0 || words === '' || words.length > maxTextChars) return []
    const ids = [...new Set(cited.flatMap(({ id, belongsTo }) => (belongsTo === null ? [id] : [belongsTo, id])))]
    return [write(ids, words, 'Written by the model from these facts.')]
  })
  return {
    changes: [
      write([], openingOf(addressee, language), openingReason(addressee, language, [])),
      ...body,
      write([], letterPhrases[language].closing, 'Ends the letter.'),
    ],
    discarded: answer.paragraphs.length - body.length,
  }
}
