/** Sentences of postings to the skills of ESCO that they speak of. */
import {
  createLabelLinker,
  type LinkWeights,
  linkWeights,
  sentenceParts,
} from '../../src/features/skills/label-linking.ts'
import type { Embedder } from '../../src/platform/embeddings/embedder.ts'
import { mean, precisionAt, round } from '../ranking-figures.ts'
import type { DataFolder } from '../read-data.ts'

const folder = ['tasks', 'esco_skill_linking'] as const
const sets = ['tech', 'house', 'techwolf'] as const
type SetName = (typeof sets)[number]

type Figures = Readonly<Record<SetName, number | null>>

export interface EscoLinking extends Figures {
  readonly n: Readonly<Record<SetName, number>>
  readonly modelOnly: Figures
  readonly lexicalOnly: Figures
  readonly note: string
}

const protocol =
  'RP@5: for each distinct sentence with at least one label of the list, the share of its labels among the first five of all labels (of five at most); mean over sentences. The sentence alone is given, never its annotated span. "LABEL NOT PRESENT" and "UNDERSPECIFIED" are no labels.'

export async function evaluateEscoLinking(data: DataFolder, embedder: Embedder): Promise<EscoLinking> {
  const names = [
    ...new Set(
      ((await data.readText(...folder, 'skills_en_label.txt')) ?? '')
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ]
  const sentences = Object.fromEntries(
    await Promise.all(sets.map(async (set) => [set, await readSentences(data, set, new Set(names))] as const)),
  ) as Record<SetName, Map<string, Set<string>>>
  const vectorsOfLabels = await embedder.embed(names)
  const labels = names.map((name, at) => ({ name, vector: vectorsOfLabels[at] ?? new Float32Array() }))
  const vectors = new Map<string, Float32Array[]>()
  for (const sentence of sets.flatMap((set) => [...sentences[set].keys()]))
    if (!vectors.has(sentence)) vectors.set(sentence, await embedder.embed(sentenceParts(sentence)))
  const figuresOf = (weights: LinkWeights): Figures => {
    const link = createLabelLinker(labels, weights)
    return perSet((set) => round(mean(figuresOfSentences(sentences[set], link, vectors))))
  }
  const n = perSet((set) => sentences[set].size)
  const missing = sets.filter((set) => n[set] === 0)
  return {
    ...figuresOf(linkWeights),
    n,
    modelOnly: figuresOf({ ...linkWeights, words: 0 }),
    lexicalOnly: figuresOf({ part: 0, whole: 0, words: 1 }),
    note: `${protocol}${missing.length > 0 ? ` Not in the data: ${missing.join(', ')}.` : ''}`,
  }
}

const perSet = <T>(of: (set: SetName) => T): Record<SetName, T> => ({
  tech: of('tech'),
  house: of('house'),
  techwolf: of('techwolf'),
})

const figuresOfSentences = (
  sentences: ReadonlyMap<string, ReadonlySet<string>>,
  link: ReturnType<typeof createLabelLinker>,
  vectors: ReadonlyMap<string, readonly Float32Array[]>,
): number[] =>
  [...sentences].map(([sentence, wanted]) =>
    precisionAt(
      link(sentence, vectors.get(sentence) ?? [], 5).map(({ name }) => name),
      wanted,
      5,
    ),
  )

/** Distinct sentences with their labels; the file of a set may be a validation or a test part, or both. */
async function readSentences(
  data: DataFolder,
  set: SetName,
  known: ReadonlySet<string>,
): Promise<Map<string, Set<string>>> {
  const files = (await data.list(...folder)).filter((name) => name.startsWith(`${set}_`) || name === `${set}.csv`)
  const sentences = new Map<string, Set<string>>()
  for (const file of files.filter((name) => name.endsWith('.csv')))
    for (const row of (await data.readCsv(...folder, file)) ?? []) {
      const [sentence = '', label = ''] = [row[0], row.at(-1)]
      if (known.has(label)) sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(label))
    }
  return sentences
}
