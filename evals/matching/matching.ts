/** `evals matching`: titles, skills and postings, ranked by the shipped configuration and by its parts alone. */
import { parseArgs } from 'node:util'
import { createBuiltInEmbedder } from '../../src/platform/embeddings/built-in-embedder.ts'
import { openDataFolder } from '../read-data.ts'
import { type EscoLinking, evaluateEscoLinking } from './esco-linking.ts'
import { evaluateLanguages, type LanguageFigures, queryKinds, type SearchedLanguages } from './languages.ts'
import { evaluatePersonas, type Personas } from './personas.ts'
import { evaluateSkillSpans, type SkillSpans } from './skill-spans.ts'
import { evaluateTitleRanking, type TitleRanking } from './title-ranking.ts'

interface MatchingReport {
  readonly eval: 'matching'
  readonly model: string
  readonly data: string
  readonly titleRanking: TitleRanking
  readonly escoLinking: EscoLinking
  readonly personas: Personas
  readonly skillSpans: SkillSpans
  readonly languages: SearchedLanguages
}

/** @throws UsageError for a data folder that is not there */
export async function evaluateMatching(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const data = openDataFolder(values.data)
  const embedder = createBuiltInEmbedder()
  try {
    const report: MatchingReport = {
      eval: 'matching',
      model: embedder.model.name,
      data: data.folder,
      titleRanking: await evaluateTitleRanking(data, embedder),
      escoLinking: await evaluateEscoLinking(data, embedder),
      personas: await evaluatePersonas(data),
      skillSpans: await evaluateSkillSpans(data),
      languages: await evaluateLanguages(embedder),
    }
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : render(report))
  } finally {
    await embedder.close()
  }
}

const show = (value: number | null): string => (value === null ? 'not measured' : value.toFixed(3))

const renderLanguage = (language: string, figures: LanguageFigures): string => {
  const shown = queryKinds.map((kind) => {
    const { mrr10, wordsAlone, meaningAlone } = figures[kind]
    return `other ${kind} ${show(mrr10)} (words alone ${show(wordsAlone)}, meaning alone ${show(meaningAlone)})`
  })
  return `Search in ${language}, MRR@10 (n=${figures.n} postings): ${shown.join('; ')}`
}

const render = ({ model, titleRanking, escoLinking, personas, skillSpans, languages }: MatchingReport): string =>
  `${[
    `Model ${model}`,
    `Titles, MAP (n=${titleRanking.n}): ${show(titleRanking.map)}; model only ${show(titleRanking.modelOnly)}, spelling only ${show(titleRanking.lexicalOnly)}`,
    `  ${titleRanking.note}`,
    ...(['tech', 'house', 'techwolf'] as const).map(
      (set) =>
        `ESCO ${set}, RP@5 (n=${escoLinking.n[set]}): ${show(escoLinking[set])}; model only ${show(escoLinking.modelOnly[set])}, words only ${show(escoLinking.lexicalOnly[set])}`,
    ),
    `  ${escoLinking.note}`,
    `People, nDCG@10 ${show(personas.ndcg10)}, recall@50 ${show(personas.recall50)} (n=${personas.n})`,
    `  ${personas.note}`,
    `Skill spans, F1 ${show(skillSpans.f1)} (n=${skillSpans.n} sentences)`,
    `  ${skillSpans.note}`,
    ...Object.entries(languages.byLanguage).map(([language, figures]) => renderLanguage(language, figures)),
    renderLanguage('all but English', languages.beyondEnglish),
    `  ${languages.note}`,
  ].join('\n')}\n`
