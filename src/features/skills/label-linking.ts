/** Which names of a vocabulary a sentence speaks of, also where it uses other words: by meaning and by words. Pure. */
import { createTermIndex, wordStems } from '../../kernel/term-ranking.ts'

export interface Label {
  readonly name: string
  /** Of unit length; of the same model as the sentence's. */
  readonly vector: Float32Array
}

/** What counts beside the likeness of the best part of the sentence: the whole of it, and the label's words that it says. */
export interface LinkWeights {
  readonly part: number
  readonly whole: number
  readonly words: number
}

/** Round figures, not fitted: on two sets of sentences every choice from .3 to 1 of the last two ranks within .03. */
export const linkWeights: LinkWeights = { part: 1, whole: 0.5, words: 0.5 }

/** The sentence itself and its parts between commas and conjunctions: what `link` wants the vectors of, in this order. */
export function sentenceParts(sentence: string): string[] {
  const whole = sentence.replace(/\s+/gu, ' ').trim()
  const parts = whole
    .split(/\s*(?:[,;:()/|•·]|\.\s|\b(?:and|or|as well as|including|such as)\b|\s-\s|&)\s*/iu)
    .filter((part) => /\p{L}{2}|\p{Lu}[#+]/u.test(part))
  const windows = parts.flatMap(wordWindows)
  return [...new Set([whole, ...parts, ...windows])].slice(0, maxParts)
}

/** A sentence of more parts is a list of everything; the model's time is worth more. */
const maxParts = 40
const windowWords = 6
const windowStep = 3

/** A long part holds several things: windows of six words, half overlapping. */
function wordWindows(part: string): string[] {
  const words = part.split(' ')
  if (words.length <= windowWords) return []
  const count = Math.ceil((words.length - windowWords) / windowStep) + 1
  return Array.from({ length: count }, (_, at) => words.slice(at * windowStep, at * windowStep + windowWords).join(' '))
}

export interface LinkedLabel {
  readonly name: string
  /** Compares within one sentence only. */
  readonly score: number
}

/** @param vectors of `sentenceParts(sentence)`, in their order */
export function createLabelLinker(
  labels: readonly Label[],
  weights: LinkWeights = linkWeights,
): (sentence: string, vectors: readonly Float32Array[], limit: number) => LinkedLabel[] {
  const index = createTermIndex(
    labels.map(({ name }) => name),
    wordStems,
  )
  return (sentence, vectors, limit) => {
    const said = index.coverage(sentence)
    const [whole] = vectors
    return labels
      .map(({ name, vector }, at) => {
        const part = vectors.reduce((best, one) => Math.max(best, dot(one, vector)), -1)
        const meant = weights.part * part + weights.whole * (whole ? dot(whole, vector) : 0)
        return { name, score: meant + weights.words * (said[at] ?? 0) }
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
  }
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
