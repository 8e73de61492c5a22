/** What the entailment model may answer and doubt, and what it may not. */
import { expect, test } from 'vitest'
import type { Entailment } from '../../../platform/entailment/entailment.ts'
import { createLog } from '../../../platform/telemetry/log.ts'
import { nurse, stored } from '../fixtures/sample-run.ts'
import type { Change } from '../run.ts'
import { askSecondOpinion } from './second-opinion.ts'
import { verifyChanges } from './verify-changes.ts'

const addressee = { title: 'Nurse', company: 'Lakeside Hospital' }
const log = createLog({ level: 'CRITICAL', form: 'json' })
/** Says one number to everything, and notes what it was asked. */
const sureOf = (logOdds: number): Entailment & { readonly asked: string[] } => {
  const asked: string[] = []
  return {
    name: 'sure',
    asked,
    judge: async (claims) => {
      asked.push(...claims.map(({ hypothesis }) => hypothesis))
      return claims.map(() => logOdds)
    },
    close: async () => undefined,
  }
}
const believer = () => sureOf(9)
const rephrase = (after: string, operation: Change['operation'] = 'rephrase'): Change[] => [
  stored({ part: 'resume', operation, factIds: ['mentor'], before: null, after, reason: '' }, { verdict: null }),
]
const judge = async (changes: Change[], entailment: Entailment | null) => {
  const [judged] = await askSecondOpinion(
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

test('what the rules let pass in the order of the facts is not asked about', async () => {
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

test('the facts’ own words in another order are refused where the model doubts them, with a sentence that says so', async () => {
  const turned = rephrase('Mentored new nurses: four')
  expect(await judge(turned, null)).toMatchObject({ verdict: 'passed' })
  expect(await judge(turned, sureOf(-2))).toMatchObject({ verdict: 'passed', refusals: [] })
  const doubted = await judge(turned, sureOf(-5))
  expect(doubted).toMatchObject({ verdict: 'refused', refusals: [{ rule: 'entailment' }] })
  expect(doubted?.refusals[0]?.message).toMatch(/doubts that they still say the same/u)
})

test('the rarer the objection is wrong, the surer the model has to be', async () => {
  const wording = rephrase('Took four new nurses under their wing')
  expect(await judge(wording, sureOf(2.6))).toMatchObject({ verdict: 'refused' })
  expect(await judge(wording, sureOf(2.8))).toMatchObject({ verdict: 'passed' })
})
