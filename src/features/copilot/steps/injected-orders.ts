/** Orders to a machine in a posting: they are never followed, and the person is told that the posting tried. Pure. */
import { answerPatterns, orderPatterns } from './order-patterns.ts'
import { findQuizQuestion } from './quiz-questions.ts'

const maxShown = 5
const maxQuoteChars = 160

const orders: readonly RegExp[] = Object.values(orderPatterns).flat()

/** The first few sentences of the posting that give orders to a machine; empty for nearly every posting. */
export function findInjectedOrders(postingText: string): string[] {
  const found = findPatterns(postingText, [...orders, ...answerPatterns])
  const quiz = findQuizQuestion(postingText)
  return [...found, ...(quiz === null ? [] : [shorten(quiz)])].slice(0, maxShown)
}

/** The same of the questions of a form, which may well ask applicants to explain or to write something. */
export const findOrdersInQuestions = (questions: readonly string[]): string[] =>
  findPatterns(questions.join('\n'), orders).slice(0, maxShown)

function findPatterns(text: string, patterns: readonly RegExp[]): string[] {
  const found = new Map<number, string>()
  for (const order of patterns) {
    const match = order.exec(text)
    if (match === null) continue
    const start = text.lastIndexOf('\n', match.index) + 1
    const end = text.indexOf('\n', match.index + match[0].length)
    const line = text.slice(Math.max(start, match.index - 40), end < 0 ? undefined : end)
    found.set(start, shorten(line))
  }
  return [...found.values()]
}

const shorten = (line: string): string => line.replace(/\s+/gu, ' ').trim().slice(0, maxQuoteChars)
