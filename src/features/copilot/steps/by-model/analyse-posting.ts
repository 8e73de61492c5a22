/** Requirements as a model reads them: kept only where they quote the posting letter by letter. */
import { z } from 'zod'
import type { Requirement } from '../../../postings/posting.ts'
import { findSkills } from '../../../skills/skills.ts'

export const readRequirements = z.object({
  requirements: z.array(z.object({ quote: z.string(), importance: z.enum(['must', 'nice']) })).max(60),
})

const maxQuoteChars = 400

/** Those whose quote stands in the posting, in its order, each once; nothing a model says of a posting is taken without it. */
export function toRequirements(answer: z.output<typeof readRequirements>, postingText: string): Requirement[] {
  const seen = new Set<number>()
  return answer.requirements
    .flatMap(({ quote, importance }) => {
      const words = quote.trim()
      const start = words.length < 2 || words.length > maxQuoteChars ? -1 : postingText.indexOf(words)
      if (start < 0 || seen.has(start)) return []
      seen.add(start)
      const skills = [...new Set(findSkills(words).map(({ skill }) => skill))]
      return [{ importance, quote: words, span: { start, end: start + words.length }, skills }]
    })
    .sort((one, other) => one.span.start - other.span.start)
}
