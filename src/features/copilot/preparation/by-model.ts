/** What a model adds to the further runs: sentences that cite facts, each judged before it is taken. Pure. */
import { z } from 'zod'
import type { DescribedFacts } from '../steps/by-model/described-facts.ts'
import type { ProvenText } from '../steps/fact-sentences.ts'
import type { InterviewQuestion, RefusedText, ScreeningAnswer } from './preparation.ts'

const saidText = z.object({ text: z.string(), factIds: z.array(z.string()).max(20) })

export const readAnswers = z.object({
  answers: z.array(saidText.extend({ question: z.number() })).max(60),
})

export const readPoints = z.object({
  items: z.array(z.object({ question: z.number(), points: z.array(saidText).max(5) })).max(30),
})

const maxChars = 1_200
const mostPoints = 3

type Sort = (texts: readonly ProvenText[]) => { proven: readonly ProvenText[]; refused: readonly RefusedText[] }

/** Its ids as ours, with the entry that a line stands under; what was never shown is cited by nobody. */
function toTexts(said: readonly z.output<typeof saidText>[], facts: DescribedFacts): ProvenText[] {
  return said.flatMap(({ text, factIds }) => {
    const cited = facts.find(factIds)
    const words = text.replace(/\s+/gu, ' ').trim()
    if (cited === null || words === '' || words.length > maxChars) return []
    return [
      {
        text: words,
        factIds: [...new Set(cited.flatMap(({ id, belongsTo }) => (belongsTo ? [belongsTo, id] : [id])))],
      },
    ]
  })
}

/** Questions are numbered from 1. Only those that facts or nobody answered are a model's to answer. */
export function addAnswers(
  answers: readonly ScreeningAnswer[],
  said: z.output<typeof readAnswers>,
  facts: DescribedFacts,
  sort: Sort,
): { answers: ScreeningAnswer[]; taken: number } {
  let taken = 0
  const result = answers.map((answer, index): ScreeningAnswer => {
    if (!isForModel(answer)) return answer
    const texts = toTexts(said.answers.filter(({ question }) => question === index + 1).slice(0, 1), facts)
    const { proven, refused } = sort(texts)
    const [first] = proven
    if (first === undefined) return { ...answer, refused }
    taken += 1
    return {
      ...answer,
      ...first,
      by: 'model',
      note: 'A model wrote it; every word rests on the facts it cites.',
      refused,
    }
  })
  return { answers: result, taken }
}

/** Contact data never leaves, so a model cannot answer with it. */
export const isForModel = ({ by, note }: ScreeningAnswer): boolean =>
  by === 'nobody' || (by === 'facts' && note !== 'From your profile.')

/** A model's points in place of the rules', where at least one of them is proven. */
export function addPoints(
  questions: readonly InterviewQuestion[],
  said: z.output<typeof readPoints>,
  facts: DescribedFacts,
  sort: Sort,
): { questions: InterviewQuestion[]; taken: number } {
  let taken = 0
  const result = questions.map((question, index) => {
    const points = said.items.find((item) => item.question === index + 1)?.points ?? []
    const { proven, refused } = sort(toTexts(points, facts))
    if (proven.length === 0) return { ...question, refused }
    taken += 1
    return { ...question, points: proven.slice(0, mostPoints), refused }
  })
  return { questions: result, taken }
}
