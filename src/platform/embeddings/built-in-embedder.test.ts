import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { createBuiltInEmbedder } from './built-in-embedder.ts'

const models = resolve(import.meta.dirname, '../../../models')
const embedder = createBuiltInEmbedder()
afterAll(() => embedder.close())

const dot = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a && b ? a.reduce((sum, value, at) => sum + value * (b[at] ?? Number.NaN), 0) : Number.NaN

/** The processes of this one that run the model. */
async function findEmbeddingProcesses(): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    if (parent === process.pid && command.includes('embedding.child.ts')) found.push(Number(name))
  }
  return found
}

test('every text gets a vector of length 1 and of the stated dimension', async () => {
  const texts = [
    'Nurse',
    'We run PostgreSQL and Redis on Kubernetes.',
    'Živa Đorđević, 李小龙, محمد علي',
    '日本語 C++ & C#',
  ]
  const vectors = await embedder.embed(texts)
  expect(vectors).toHaveLength(texts.length)
  for (const vector of vectors) {
    expect(vector).toHaveLength(embedder.model.dimension)
    expect(dot(vector, vector)).toBeCloseTo(1, 5)
  }
})

test('a vector does not depend on the neighbours, the order or the time of the question', async () => {
  const texts = [
    'a backend engineer',
    'x',
    'the head chef of a small restaurant '.repeat(9),
    'nurse',
    'tax',
    'a backend engineer',
  ]
  const together = await embedder.embed(texts)
  const alone = await embedder.embed(['nurse'])
  const reversed = await embedder.embed([...texts].reverse())
  expect(together[3]).toEqual(alone[0])
  expect(reversed.reverse()).toEqual(together)
  expect(together[0]).toEqual(together[5])
})

test('a paraphrase without shared words is nearer than an unrelated text, even one that shares words', async () => {
  const triples = [
    ['Golang developer', 'Backend programmer who writes Go', 'Golf attendant'],
    ['Looks after patients on a hospital ward', 'Registered nurse', 'Looks after trucks on a loading dock'],
    ['Cooked for two hundred guests', 'Chef at a large banquet', 'Audited the accounts of two companies'],
    ['Teaches mathematics to teenagers', 'Secondary school maths instructor', 'Sells mathematics books to shops'],
  ]
  const vectors = await embedder.embed(triples.flat())
  for (const [at, triple] of triples.entries()) {
    const [text, paraphrase, unrelated] = vectors.slice(at * 3, at * 3 + 3)
    expect(dot(text, paraphrase), triple[0]).toBeGreaterThan(dot(text, unrelated))
  }
})

test('the vectors are those of the published model, within its rounding to 8 bits', async () => {
  // The first three are the example of the model's public page; all were computed again from the 32-bit weights.
  const pairs: [string, string, number][] = [
    ['That is a happy person', 'That is a happy dog', 0.6946],
    ['That is a happy person', 'That is a very happy person', 0.9429],
    ['That is a happy person', 'Today is a sunny day', 0.2569],
    ['Senior backend engineer', 'Experienced server-side developer', 0.4937],
    ['Registered nurse', 'Loading dock supervisor', 0.0519],
  ]
  const vectors = await embedder.embed(pairs.flatMap((pair) => [pair[0], pair[1]]))
  for (const [at, [text, , published]] of pairs.entries())
    expect(Math.abs(dot(vectors[at * 2], vectors[at * 2 + 1]) - published), text).toBeLessThan(0.02)
})

test('a text without any word yields zeros, never NaN', async () => {
  for (const vector of await embedder.embed(['', '   \n\t', '🦄🦄', '\u0000', 'x'.repeat(300), '\ud83d'])) {
    expect(vector).toHaveLength(384)
    expect(vector.every((value) => value === 0)).toBe(true)
  }
})

test('a long text is cut to the window of the model', async () => {
  const beginning = 'The team builds payment systems for hospitals in Northern Europe. '.repeat(25)
  const [long, huge] = await embedder.embed([
    beginning,
    beginning + 'Completely different words about gardening. '.repeat(40_000),
  ])
  expect(huge).toEqual(long)
})

test('no texts, no vectors', async () => {
  expect(await embedder.embed([])).toEqual([])
})

test('many calls at once are all answered, each with its own vectors', async () => {
  const expected = await embedder.embed(Array.from({ length: 7 }, (_, at) => `posting number ${at}`))
  const calls = Array.from({ length: 40 }, (_, call) =>
    embedder.embed(Array.from({ length: call % 8 }, (_, at) => `posting number ${at}`)),
  )
  for (const [call, vectors] of (await Promise.all(calls)).entries())
    expect(vectors).toEqual(expected.slice(0, call % 8))
})

test('a short call does not wait for the end of a long one', async () => {
  const finished: string[] = []
  const long = embedder
    .embed(Array.from({ length: 60 }, (_, at) => `a long import, line ${at}`))
    .then(() => finished.push('long'))
  const short = embedder.embed(['a search']).then(() => finished.push('short'))
  await Promise.all([long, short])
  expect(finished).toEqual(['short', 'long'])
})

test.runIf(process.platform === 'linux')(
  'when the process is killed the call in hand fails kindly and the others are served',
  async () => {
    const own = createBuiltInEmbedder()
    const before = await findEmbeddingProcesses()
    await own.embed(['start'])
    const [victim] = (await findEmbeddingProcesses()).filter((pid) => !before.includes(pid))
    const inHand = own.embed(Array.from({ length: 400 }, () => 'a text of some length '.repeat(20)))
    const waiting = own.embed(['hello'])
    process.kill(Number(victim), 'SIGKILL')
    await expect(inHand).rejects.toMatchObject({ code: 'unavailable' })
    expect(await waiting).toEqual(await embedder.embed(['hello']))
    expect(await own.embed(['and again'])).toHaveLength(1)
    await own.close()
    expect(await findEmbeddingProcesses()).toHaveLength(before.length)
  },
)

test('after close every call, also a waiting one, is refused with a reason', async () => {
  const own = createBuiltInEmbedder()
  const calls = [own.embed(Array.from({ length: 50 }, () => 'one')), own.embed(['two'])]
  const outcomes = Promise.allSettled(calls)
  await own.close()
  for (const outcome of await outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
  await expect(own.embed(['three'])).rejects.toMatchObject({ code: 'unavailable' })
  await own.close()
})

test('a damaged or missing model file is refused and named', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'models-'))
  await cp(models, copy, { recursive: true })
  const folder = join(copy, 'all-MiniLM-L6-v2')
  const bytes = await readFile(join(folder, 'model.onnx'))
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(join(folder, 'model.onnx'), bytes)
  const own = createBuiltInEmbedder({ modelFolder: folder })
  await expect(own.embed(['a'])).rejects.toMatchObject({
    code: 'invalid_configuration',
    message: expect.stringContaining('model.onnx'),
  })
  await cp(join(models, 'all-MiniLM-L6-v2'), folder, { recursive: true })
  expect(await own.embed(['a'])).toHaveLength(1)
  await own.close()
  await rm(join(folder, 'tokenizer.json'))
  const other = createBuiltInEmbedder({ modelFolder: folder })
  await expect(other.embed(['a'])).rejects.toMatchObject({
    code: 'invalid_configuration',
    message: expect.stringContaining('tokenizer.json'),
  })
  await other.close()
  await rm(copy, { recursive: true })
})

test('an idle embedder does not keep the program from ending', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'built-in-embedder.ts'))
  const program = `import { createBuiltInEmbedder } from ${module}
    const idle = createBuiltInEmbedder()
    const vectors = await idle.embed(['a', 'b'])
    const closed = createBuiltInEmbedder()
    await closed.embed(['c'])
    await closed.close()
    process.stdout.write(String(vectors.length))`
  const run = await promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    timeout: 30_000,
  })
  expect(run.stdout).toBe('2')
})
