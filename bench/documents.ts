/** `bench documents`: what import and export of a resume cost a page, and whether memory stays level over many imports. */
import { parseArgs } from 'node:util'
import { parseResume } from '../src/features/profiles/parsing/parse-resume.ts'
import { createDocumentReader, type DocumentReader } from '../src/platform/documents/reading/read-document.ts'
import type { Block, DocumentFormat, StructuredDocument } from '../src/platform/documents/structured-document.ts'
import { createDocumentFormats } from '../src/platform/documents/writing/document-formats.ts'
import { type Measurement, readConditions, renderConditions, renderScenario, summariseAll } from './measure.ts'
import { readUsage } from './process-usage.ts'

const method = [
  'A resume of three pages, made by us: written in each format, then imported from it (read in the child, parsed here).',
  'Time: wall clock from the bytes to the facts, or from the structure to the bytes, by the pages of the PDF. The first of each is not counted.',
  'Memory: resident pages of this process and of its children (Linux, /proc), after every 10th import; growth is the',
  'median of the last five readings over that of five readings after the child has been replaced once (50 imports).',
]

const bulletOf = (entry: number, bullet: number): string =>
  `Led piece ${bullet} of work ${entry}: moved 40 services of three teams to Kubernetes and cut the cost of a request by 12%.`

/** Three pages. */
const sample: StructuredDocument = {
  language: 'en',
  title: 'Mara Lindqvist',
  subtitle: 'Platform Engineer',
  contact: [{ text: 'mara@example.org', href: 'mailto:mara@example.org' }],
  blocks: [
    { kind: 'heading', text: 'Experience' },
    ...Array.from({ length: 9 }, (_, entry): Block[] => [
      {
        kind: 'entry',
        title: 'Engineer',
        subtitle: `Company ${entry}`,
        period: `${2024 - entry} – ${2025 - entry}`,
        place: 'Oslo',
      },
      { kind: 'bullets', items: Array.from({ length: 7 }, (_, bullet) => bulletOf(entry, bullet)) },
    ]).flat(),
    { kind: 'heading', text: 'Skills' },
    { kind: 'terms', label: 'Languages', items: ['Go', 'Rust', 'SQL', 'TypeScript'] },
  ],
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '15' },
      imports: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
    },
  })
  const [rounds, imports] = [Number(values.rounds), Number(values.imports)]
  if (Number.isSafeInteger(rounds) && rounds > 0 && Number.isSafeInteger(imports) && imports >= 200)
    return { rounds, imports, json: values.json }
  throw Object.assign(new TypeError('--rounds takes a whole number above 0, --imports one of at least 200.'), {
    code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
  })
}

/** @param args `--rounds N` (15), `--imports N` (200), `--json` */
export async function measureDocuments(args: readonly string[]): Promise<void> {
  const { rounds, imports, json } = readOptions(args)
  const conditions = readConditions()
  const reader = createDocumentReader()
  const { formats, close } = createDocumentFormats()
  try {
    const times = await measureTimes(reader, formats, rounds)
    const memory = await measureMemory(reader, formats, imports)
    const scenarios = summariseAll([...times, ...memory], { [`${imports} imports in a row`]: { [growth]: 20 } })
    const report = { bench: 'documents' as const, conditions, rounds, imports, method, scenarios }
    const readable = [renderConditions(conditions), ...method, '', ...scenarios.map(renderScenario)].join('\n')
    console.log(json ? JSON.stringify(report, null, 2) : readable)
  } finally {
    await Promise.all([reader.close(), close()])
  }
}

async function measureTimes(
  reader: DocumentReader,
  formats: readonly DocumentFormat[],
  rounds: number,
): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  let pages = 1
  for (let round = 0; round <= rounds; round += 1) {
    for (const format of formats) {
      const started = performance.now()
      const bytes = await format.write(sample, {
        onPages: (count) => {
          pages = count
        },
      })
      const written = performance.now()
      parseResume(await reader.read(bytes, `resume.${format.extension}`))
      const read = performance.now()
      if (round === 0) continue
      const scenario = `${format.name}, ${pages} pages`
      measurements.push({ scenario, figure: 'export, ms a page', value: (written - started) / pages })
      measurements.push({ scenario, figure: 'import, ms a page', value: (read - written) / pages })
    }
  }
  return measurements
}

const growth = 'growth, MB'

async function measureMemory(
  reader: DocumentReader,
  formats: readonly DocumentFormat[],
  imports: number,
): Promise<Measurement[]> {
  const pdf = await formats[0]?.write(sample)
  const scenario = `${imports} imports in a row`
  const readings: number[] = []
  for (let done = 1; pdf !== undefined && done <= imports; done += 1) {
    parseResume(await reader.read(pdf, 'resume.pdf'))
    if (done > 50 && done % 10 === 0) readings.push((await readUsage(process.pid)).allMb)
  }
  const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  return [
    ...readings.map((value) => ({ scenario, figure: 'resident, MB', value })),
    { scenario, figure: growth, value: middle(readings.slice(-5)) - middle(readings.slice(0, 5)) },
  ]
}
