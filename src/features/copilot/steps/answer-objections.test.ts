/** What the entailment model may answer, and what it may not. */
import { expect, test } from 'vitest'
import type { Entailment } from '../../../platform/entailment/entailment.ts'
import { createLog } from '../../../platform/telemetry/log.ts'
import { nurse, stored } from '../fixtures/sample-run.ts'
import type { Change } from '../run.ts'
import { answerObjections } from './answer-objections.ts'
import { verifyChanges } from './verify-changes.ts'

const addressee = { title: 'Nurse', company: 'Lakeside Hospital' }
const log = createLog({ level: 'CRITICAL', form: 'json' })
/** Believes everything, and notes what it was asked. */
const believer = (): Entailment & { readonly asked: string[] } => {
  const asked: string[] = []
  return {
    name: 'believer',
    asked,
    judge: async (claims) => {
      asked.push(...claims.map(({ hypothesis }) => hypothesis))
      return claims.map(() => 9)
    },
    close: async () => undefined,
  }
}
const rephrase = (after: string, operation: Change['operation'] = 'rephrase'): Change[] => [
  stored({ part: 'resume', operation, factIds: ['mentor'], before: null, after, reason: '' }, { verdict: null }),
]
const judge = async (changes: Change[], entailment: Entailment | null) => {
  const [judged] = await answerObjections(
    { entailment, log },
    changes,
    verifyChanges(changes, nurse, addressee, ''),
    nurse,
  )
  return judged
}

test('a word that no rule knows passes where the model finds it in the facts, and the objection stays for its person to see', async () => {
  const changes = rephrase('Took four new nurses under their wing')
  expect(await judge(changes, null)).toMatchObject({ verdict: 'refused' })
  const judged = await judge(changes, believer())
  expect(judged?.verdict).toBe('passed')
  expect(judged?.refusals.length).toBeGreaterThan(0)
})

test.each([
  'Took forty new nurses under their wing',
  'Took four new nurses under their wing at Mayo Clinic',
  'Took four new nurses under their wing as head nurse',
  'Took four new nurses under their wing, fluent in Polish',
  'Took four new nurses under their wing with Kubernetes',
  'Took four new nurses under their wing in 2011',
])('"%s" stays refused whatever the model thinks: it is not even asked', async (after) => {
  const entailment = believer()
  expect(await judge(rephrase(after), entailment)).toMatchObject({ verdict: 'refused' })
  expect(entailment.asked).toEqual([])
})

test.each([
  'Mentored four new nurses. متى تأسست الدوري السعودي',
  'Mentored four new nurses xqzvt',
  'Mentored four new nurses 我们',
])(
  'what is in no dictionary is not asked about: a model might wave through what it cannot read (%s)',
  async (after) => {
    const entailment = believer()
    expect(await judge(rephrase(after), entailment)).toMatchObject({ verdict: 'refused' })
    expect(entailment.asked).toEqual([])
  },
)

test('what the rules let pass is not asked about', async () => {
  const entailment = believer()
  expect(await judge(rephrase('Mentored four new nurses'), entailment)).toMatchObject({
    verdict: 'passed',
    refusals: [],
  })
  expect(entailment.asked).toEqual([])
})

test('a model that doubts, fails or answers with nothing leaves the refusal', async () => {
  const after = 'Took four new nurses under their wing'
  for (const answer of [async () => [1.9], async () => Promise.reject(new Error('gone')), async () => []])
    expect(await judge(rephrase(after), { ...believer(), judge: answer })).toMatchObject({ verdict: 'refused' })
})

test('paragraphs of a letter are judged by the rules alone', async () => {
  const entailment = believer()
  const letter = rephrase('I took four new nurses under my wing.', 'write').map((one) => ({
    ...one,
    part: 'letter' as const,
  }))
  expect(await judge(letter, entailment)).toMatchObject({ verdict: 'refused' })
  expect(entailment.asked).toEqual([])
})

test('German is not asked about: the model knows English only', async () => {
  const entailment = believer()
  const changes = rephrase('Nahm vier neue Pflegekräfte unter die Fittiche und zeigte ihnen die Station')
  expect(await judge(changes, entailment)).toMatchObject({ verdict: 'refused' })
  expect(entailment.asked).toEqual([])
})
