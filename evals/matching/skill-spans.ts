/** Skills found in sentences of postings, against spans that people marked; sentences without a skill included. */
import { findSkills } from '../../src/features/skills/skills.ts'
import { round } from '../ranking-figures.ts'
import type { DataFolder } from '../read-data.ts'

interface TaggedSentence {
  readonly tokens: readonly string[]
  readonly tags_skill?: readonly string[]
  readonly tags_knowledge?: readonly string[]
}

export interface SpanFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly n: number
  readonly withoutSkill: number
}

export interface SkillSpans {
  readonly f1: number | null
  readonly n: number
  readonly sets: Readonly<Record<string, { readonly all: SpanFigures; readonly namedOnly: SpanFigures | null }>>
  readonly note: string
}

const note =
  'Exact span, micro F1 over every sentence of the dev parts, also those without a skill. `all`: what people marked as skill or as knowledge; `namedOnly`: knowledge, which is what a taxonomy of names can find. Marked phrases such as "work closely with the sales team" have no name and count as missed; names in headings and lists of tags are not marked and count as wrong.'

export async function evaluateSkillSpans(data: DataFolder): Promise<SkillSpans> {
  const sets: Record<string, { all: SpanFigures; namedOnly: SpanFigures | null }> = {}
  const everything: TaggedSentence[] = []
  for (const set of ['skillspan', 'green']) {
    const sentences = await data.readJsonLines<TaggedSentence>('tasks', set, 'dev.jsonl')
    if (!sentences) continue
    everything.push(...sentences)
    const hasKnowledge = sentences.some(({ tags_knowledge }) => tags_knowledge)
    sets[set] = {
      all: figuresOf(sentences, bothKinds),
      namedOnly: hasKnowledge ? figuresOf(sentences, ({ tags_knowledge = [] }) => spansOf(tags_knowledge)) : null,
    }
  }
  if (everything.length === 0)
    return { f1: null, n: 0, sets, note: 'tasks/skillspan and tasks/green are not in the data.' }
  return { f1: figuresOf(everything, bothKinds).f1, n: everything.length, sets, note }
}

const bothKinds = ({ tags_skill = [], tags_knowledge = [] }: TaggedSentence): string[] => [
  ...new Set([...spansOf(tags_skill), ...spansOf(tags_knowledge)]),
]

/** "from-to" in tokens, to exclusive, of tags in the BIO form. */
function spansOf(tags: readonly string[]): string[] {
  const spans: string[] = []
  let from: number | null = null
  for (const [at, tag] of [...tags, 'O'].entries()) {
    if (tag.startsWith('I') && from !== null) continue
    if (from !== null) spans.push(`${from}-${at}`)
    from = tag === 'O' ? null : at
  }
  return spans
}

function foundSpans(tokens: readonly string[]): string[] {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const token of tokens) {
    starts.push(text.length)
    text += token
    ends.push(text.length)
    text += ' '
  }
  const spans = findSkills(text).map(
    ({ start, end }) => `${starts.findLastIndex((at) => at <= start)}-${ends.findIndex((at) => at >= end) + 1}`,
  )
  return [...new Set(spans)]
}

function figuresOf(
  sentences: readonly TaggedSentence[],
  marked: (sentence: TaggedSentence) => readonly string[],
): SpanFigures {
  let [right, found, wanted, withoutSkill] = [0, 0, 0, 0]
  for (const sentence of sentences) {
    const gold = new Set(marked(sentence))
    const mine = foundSpans(sentence.tokens)
    right += mine.filter((span) => gold.has(span)).length
    found += mine.length
    wanted += gold.size
    if (gold.size === 0) withoutSkill++
  }
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)]
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const figure = (value: number): number => round(value) ?? 0
  return { precision: figure(precision), recall: figure(recall), f1: figure(f1), n: sentences.length, withoutSkill }
}
