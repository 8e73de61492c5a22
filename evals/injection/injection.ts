/** `npm run -s evals -- injection`: orders to machines that are told to the person, and real postings that are wrongly said to hold one. */
import { parseArgs } from 'node:util'
import { findInjectedOrders } from '../../src/features/copilot/steps/injected-orders.ts'
import { cleanHtml } from '../../src/platform/security/html.ts'
import { round } from '../ranking-figures.ts'
import { type DataFolder, openDataFolder } from '../read-data.ts'

const notes = [
  'told: each published order alone in a posting of four lines, of its first 3,000 characters; told where the run would quote anything of the posting.',
  'postings: every text of more than 300 characters of the files in jobs/, HTML read as text, each once; alarms are those in which an order is seen, quoted in falseAlarms.',
  'Patterns were chosen with these very orders and postings in view: expect less of orders, and more alarms, elsewhere.',
]

/** @param args `--data DIR`, `--json` */
export async function evaluateInjection(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const data = openDataFolder(values.data)
  const sets = Object.entries(await readOrders(data)).map(([name, orders]) => ({ name, ...countTold(orders) }))
  const postings = await readPostingTexts(data)
  const falseAlarms = postings.flatMap((text) => findInjectedOrders(text).slice(0, 1))
  const n = sets.reduce((sum, set) => sum + set.n, 0)
  const told = sets.reduce((sum, set) => sum + set.told, 0)
  const report = {
    eval: 'injection' as const,
    orders: { n, told, share: n === 0 ? null : round(told / n) },
    sets,
    postings: { n: postings.length, alarms: falseAlarms.length },
    falseAlarms,
    notes,
  }
  process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`)
}

/** How many of the orders a run would tell its person of. */
export const countTold = (orders: readonly string[]): { n: number; told: number } => ({
  n: orders.length,
  told: orders.filter((order) => findInjectedOrders(posting(order)).length > 0).length,
})

const posting = (order: string): string =>
  `Nurse wanted.\n\nRequirements\n- Two years of care for patients\n\n${order.slice(0, 3_000)}\n\nWe offer a lot.`

/** The published orders by set; a set that is not there is empty. */
export async function readOrders(data: DataFolder): Promise<Readonly<Record<string, readonly string[]>>> {
  const ofKinds = async (name: string) =>
    Object.values((await data.readJson<Record<string, string[]>>('security', name)) ?? {}).flat()
  const prompts = await data.readJson<{ user_input: string }[]>('security', 'prompt_injection_cyberseceval.json')
  return {
    cyberseceval: (prompts ?? []).map(({ user_input }) => user_input),
    garak: (await data.readJson<string[]>('security', 'jailbreak_garak.json')) ?? [],
    bipiaText: await ofKinds('bipia_text_attack_train.json'),
    bipiaCode: await ofKinds('bipia_code_attack_train.json'),
  }
}

const minPostingChars = 300

/** Every long text of the recorded postings, whatever its source calls it. */
async function readPostingTexts(data: DataFolder): Promise<string[]> {
  const texts = new Map<string, string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length < minPostingChars || !/\s/u.test(value)) return
      const text = asText(value)
      texts.set(text.slice(0, minPostingChars), text)
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner)
  }
  for await (const path of walk(data, ['jobs'])) {
    const name = path.at(-1) ?? ''
    if (/\.jsonl(?:\.gz)?$/u.test(name)) collect(await data.readJsonLines(...path))
    else if (/\.json(?:\.gz)?$/u.test(name)) collect(await readWhole(data, path))
    else if (/\.html?$|\.xml$|\.txt$/u.test(name)) collect(await data.readText(...path))
  }
  return [...texts.values()]
}

/** Null where somebody recorded half of a file. */
async function readWhole(data: DataFolder, path: readonly string[]): Promise<unknown> {
  try {
    return await data.readJson(...path)
  } catch {
    return null
  }
}

async function* walk(data: DataFolder, path: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const name of await data.list(...path)) {
    if (name.includes('.')) yield [...path, name]
    else yield* walk(data, [...path, name])
  }
}

const marks: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

function asText(source: string): string {
  const isEscaped = /&lt;\w/u.test(source) && !/<\w/u.test(source)
  const html = isEscaped ? source.replace(/&(?:lt|gt|quot|amp);/gu, (mark) => marks[mark] ?? mark) : source
  return /<\w+[^>]*>/u.test(html) ? cleanHtml(html).text : html
}
