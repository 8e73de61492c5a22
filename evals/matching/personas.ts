/** Profiles of people against postings that were graded for them, through the running product: import, search, match. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AspectName, aspectNames } from '../../src/features/matching/aspects.ts'
import type { ImportAnswer, MatchAnswer, ProfileAnswer } from '../../src/main/cli/answers.ts'
import { type Api, openApi } from '../../src/main/cli/api.ts'
import { loadSettings } from '../../src/platform/config/settings.ts'
import { mean, ndcgAt, recallAt, round } from '../ranking-figures.ts'
import type { DataFolder } from '../read-data.ts'

interface GradedPosting {
  readonly grade: number
  readonly title: string
  readonly company: string
  readonly requirements: string
  readonly responsibilities: string
}

interface OtherPosting {
  readonly title: string
  readonly company?: string
  readonly description?: string
  readonly skills?: readonly { readonly name: string; readonly keywords?: readonly string[] }[]
}

export interface Personas {
  readonly ndcg10: number | null
  readonly recall50: number | null
  readonly n: number
  readonly people: Readonly<Record<string, { readonly ndcg10: number; readonly recall50: number }>>
  /** nDCG@10 of the same, ranked by one aspect alone. */
  readonly alone: Readonly<Record<AspectName, number | null>>
  readonly note: string
}

const folder = ['tasks', 'persona_match'] as const

export async function evaluatePersonas(data: DataFolder): Promise<Personas> {
  const names = (await data.list(...folder)).filter((name) => name.endsWith('.cv.txt')).map((name) => name.slice(0, -7))
  const nothing = { ndcg10: null, recall50: null, n: 0, people: {}, alone: perAspect(() => null) }
  if (names.length === 0) return { ...nothing, note: `${folder.join('/')} is not in the data.` }
  const directory = await mkdtemp(join(tmpdir(), 'rolewright-evals-'))
  const settings = await loadSettings({ APP_ENV: 'test', LOG_LEVEL: 'ERROR', DATA_DIR: directory })
  const api = await openApi(settings, () => {})
  try {
    return await judge(api, data, names)
  } finally {
    await api.close()
    await rm(directory, { recursive: true, force: true })
  }
}

async function judge(api: Api, data: DataFolder, names: readonly string[]): Promise<Personas> {
  const others = (await data.readJson<{ jobs: OtherPosting[] }>('tasks', 'jsonresume_match', 'corpus.json'))?.jobs ?? []
  const pool: string[] = []
  for (const other of others) pool.push(...(await importText(api, other.title, other.company, textOf(other))))
  const graded = new Map<string, Map<string, number>>()
  for (const name of names) {
    const list = (await data.readJson<GradedPosting[]>(...folder, `${name}.synthetic_jobs.json`)) ?? []
    const grades = new Map<string, number>()
    for (const posting of list) {
      const text = `Requirements\n${posting.requirements}\n\nResponsibilities\n${posting.responsibilities}`
      for (const id of await importText(api, posting.title, posting.company, text)) grades.set(id, posting.grade)
    }
    pool.push(...grades.keys())
    graded.set(name, grades)
  }
  const people: Record<string, { ndcg10: number; recall50: number }> = {}
  const alone = perAspect((): number[] => [])
  for (const name of names) {
    const resume = new TextEncoder().encode((await data.readText(...folder, `${name}.cv.txt`)) ?? '')
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', { bytes: resume, fileName: `${name}.txt` })
    const grades = graded.get(name) ?? new Map<string, number>()
    const rank = async (postingIds: readonly string[], weights?: Partial<Record<AspectName, number>>) =>
      (
        await api.post<{ matches: MatchAnswer[] }>(`/api/v1/profiles/${profile.id}/matches`, {
          postingIds,
          limit: 100,
          ...(weights && { weights }),
        })
      ).matches.map(({ posting }) => posting.id)
    const own = await rank([...grades.keys()])
    const all = await rank(pool)
    for (const aspect of aspectNames) {
      const ids = await rank([...grades.keys()], { ...perAspect(() => 0), [aspect]: 1 })
      alone[aspect].push(
        ndcgAt(
          ids.map((id) => grades.get(id) ?? 0),
          10,
        ),
      )
    }
    const good = new Set([...grades].filter(([, grade]) => grade >= 2).map(([id]) => id))
    people[name] = {
      ndcg10:
        round(
          ndcgAt(
            own.map((id) => grades.get(id) ?? 0),
            10,
          ),
        ) ?? 0,
      recall50: round(recallAt(all, good, 50)) ?? 0,
    }
  }
  const list = Object.values(people)
  return {
    ndcg10: round(mean(list.map(({ ndcg10 }) => ndcg10))),
    recall50: round(mean(list.map(({ recall50 }) => recall50))),
    n: list.length,
    people,
    alone: perAspect((aspect) => round(mean(alone[aspect]))),
    note: `nDCG@10 (gain 2^grade - 1) of each person's own graded postings; recall@50 of grades 2 and 3 among all ${pool.length} postings, those of the other people and of tasks/jsonresume_match included. The latter has grades of its own, but not the resume they are for: it serves as distractors only.`,
  }
}

const perAspect = <T>(of: (aspect: AspectName) => T): Record<AspectName, T> =>
  Object.fromEntries(aspectNames.map((aspect) => [aspect, of(aspect)])) as Record<AspectName, T>

async function importText(
  api: Api,
  title: string,
  company: string | undefined,
  text: string,
): Promise<readonly string[]> {
  const body = { text, title: title.slice(0, 300), ...(company && { company: company.slice(0, 200) }) }
  return (await api.post<ImportAnswer>('/api/v1/postings/texts', body)).postingIds
}

const textOf = ({ description = '', skills = [] }: OtherPosting): string =>
  `${description}\n\nRequirements\n${skills.map(({ name, keywords = [] }) => `- ${[name, ...keywords].join(', ')}`).join('\n')}`
