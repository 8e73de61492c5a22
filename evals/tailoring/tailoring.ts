/** `npm run -s evals -- tailoring`: what tailoring does to resumes and letters, by rules and with a scripted model, through the running product. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Change } from '../../src/features/copilot/run.ts'
import { applyToLetter, applyToResume } from '../../src/features/copilot/steps/apply-changes.ts'
import type { Fact } from '../../src/features/profiles/fact.ts'
import type { ChangeAnswer, ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { type Api, openApi } from '../../src/main/cli/api.ts'
import { followRun } from '../../src/main/cli/follow-run.ts'
import { loadSettings } from '../../src/platform/config/settings.ts'
import { startFakeModelServer } from '../../test/harness/fake-model-server.ts'
import { scriptedModel } from '../../test/harness/scripted-model.ts'
import { mean, round } from '../ranking-figures.ts'
import { type DataFolder, openDataFolder } from '../read-data.ts'
import { measureCoverage, measureLetter } from './coverage.ts'
import { measureReadability } from './readability.ts'

interface GradedPosting {
  readonly title: string
  readonly company: string
  readonly requirements: string
  readonly responsibilities: string
}

/** One resume tailored to one posting. */
interface Tailored {
  readonly posting: string
  readonly original: readonly Fact[]
  readonly changes: readonly Change[]
}

const folder = ['tasks', 'persona_match'] as const
const notes = [
  'Each resume of tasks/persona_match against its first graded postings, one run each, every change accepted that the verifier did not refuse.',
  'spelt: share of the skills that posting and person share which the resume spells as the posting does. place: where they first come, 0 top to 1 bottom.',
  'added: skills and numbers of the tailored resume that the original lacks, over all runs: has to be 0. letterNames: share of those skills that the letter names.',
  'The scripted model rephrases and writes by a fixed script (test/harness/scripted-model.ts): it shows what the path costs and keeps, not how well a model writes.',
]

/** @param args `--postings N` for each person (6), `--data DIR`, `--json` */
export async function evaluateTailoring(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      postings: { type: 'string', default: '6' },
      json: { type: 'boolean', default: false },
    },
  })
  const data = openDataFolder(values.data)
  const directory = await mkdtemp(join(tmpdir(), 'rolewright-evals-'))
  const model = await startFakeModelServer()
  model.always(scriptedModel)
  const variables = {
    APP_ENV: 'test',
    LOG_LEVEL: 'ERROR',
    DATA_DIR: directory,
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'gpt-5-mini',
  }
  const api = await openApi(await loadSettings(variables), () => {})
  try {
    const pairs = await importPairs(api, data, Number(values.postings))
    const byRules = await tailorAll(api, pairs)
    await api.put('/api/v1/models/consent', {})
    const byModel = await tailorAll(api, pairs)
    const report = {
      eval: 'tailoring' as const,
      n: pairs.length,
      before: summarise(byRules.map((one) => ({ ...one, changes: [] }))),
      deterministic: summarise(byRules),
      scriptedModel: summarise(byModel),
      notes,
    }
    process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`)
  } finally {
    await api.close()
    await model.close()
    await rm(directory, { recursive: true, force: true })
  }
}

interface Pair {
  readonly profile: ProfileAnswer
  readonly postingId: string
  readonly posting: string
}

async function importPairs(api: Api, data: DataFolder, postings: number): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (const file of (await data.list(...folder)).filter((name) => name.endsWith('.cv.txt'))) {
    const bytes = new TextEncoder().encode((await data.readText(...folder, file)) ?? '')
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', { bytes, fileName: file })
    const name = file.slice(0, -'.cv.txt'.length)
    const graded = (await data.readJson<GradedPosting[]>(...folder, `${name}.synthetic_jobs.json`)) ?? []
    for (const { title, company, requirements, responsibilities } of graded.slice(0, postings)) {
      const posting = `Requirements\n${requirements}\n\nResponsibilities\n${responsibilities}`
      const body = { text: posting, title: title.slice(0, 300), company: company.slice(0, 200) }
      const { postingIds } = await api.post<ImportAnswer>('/api/v1/postings/texts', body)
      for (const postingId of postingIds.slice(0, 1)) pairs.push({ profile, postingId, posting })
    }
  }
  return pairs
}

async function tailorAll(api: Api, pairs: readonly Pair[]): Promise<Tailored[]> {
  const all: Tailored[] = []
  for (const { profile, postingId, posting } of pairs) {
    const asked = { profileId: profile.id, postingId, acceptAll: true }
    const { id } = await api.post<RunAnswer>('/api/v1/runs', asked)
    await followRun(api, id, ['done'], () => {})
    const { changes } = await api.get<{ changes: ChangeAnswer[] }>(`/api/v1/runs/${id}/changes`)
    // Sources of facts say nothing here.
    const original = profile.facts.map((fact) => ({ ...fact, span: null, page: null }) as unknown as Fact)
    all.push({ posting, original, changes })
  }
  return all
}

function summarise(all: readonly Tailored[]) {
  const coverages = all.flatMap(
    ({ posting, original, changes }) => measureCoverage(posting, original, applyToResume(original, changes)) ?? [],
  )
  const letters = all.map(({ changes }) => applyToLetter(changes).join('\n')).filter((letter) => letter !== '')
  const readable = letters.flatMap((letter) => measureReadability(letter) ?? [])
  const named = all.flatMap(({ posting, original, changes }) => {
    const letter = applyToLetter(changes).join('\n')
    return letter === '' ? [] : (measureLetter(posting, original, letter) ?? [])
  })
  const changes = all.flatMap((one) => one.changes)
  return {
    n: coverages.length,
    spelt: round(mean(coverages.map(({ spelt }) => spelt))),
    place: round(mean(coverages.map(({ place }) => place))),
    added: [...new Set(coverages.flatMap(({ added }) => added))],
    changes: changes.length,
    refused: changes.filter(({ verdict }) => verdict === 'refused').length,
    letters: {
      n: readable.length,
      letterNames: round(mean(named)),
      words: round(mean(readable.map(({ words }) => words))),
      wordsPerSentence: round(mean(readable.map(({ wordsPerSentence }) => wordsPerSentence))),
      fleschReadingEase: round(mean(readable.map(({ fleschReadingEase }) => fleschReadingEase))),
    },
  }
}
