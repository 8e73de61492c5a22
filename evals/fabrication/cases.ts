/** Cases of the fabrication benchmark: how they are read and how the verifier judges one. */
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UsageError } from '../../scripts/named-commands.ts'
import { findOpinions } from '../../src/features/copilot/steps/second-opinion.ts'
import { evidenceOf } from '../../src/features/copilot/verifier/evidence.ts'
import type { Refusal } from '../../src/features/copilot/verifier/verdict.ts'
import { verifyRewrite } from '../../src/features/copilot/verifier/verifier.ts'
import type { Entailment } from '../../src/platform/entailment/entailment.ts'

const fabricationCase = z.object({
  id: z.string(),
  /** What the person's documents say, one text a fact. */
  facts: z.array(z.string()),
  posting: z.string(),
  rewrite: z.string(),
  /** Whether the rewrite says something that the facts do not carry. */
  lie: z.boolean(),
  kind: z.string(),
})
export type FabricationCase = z.infer<typeof fabricationCase>

/**
 * @param file a file of JSON lines
 * @throws UsageError when it cannot be read or a line is not a case, naming the line
 */
export function readCases(file: string | URL): FabricationCase[] {
  const lines = readLines(file).map((line, index) => ({ line, number: index + 1 }))
  return lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = fabricationCase.safeParse(parseJson(line))
      if (!parsed.success)
        throw new UsageError(`Line ${number} of ${String(file)} is not a case: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    })
}

function readLines(file: string | URL): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    throw new UsageError(`The cases in ${String(file)} cannot be read.`, { cause: error })
  }
}

/** What is no JSON is no case either: the schema says so with the line's number. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * Whether the rules of the verifier refuse the rewrite of a case.
 * @public for scripts/drills/mutation/cases-runner.mjs, which imports it by a path that it is given
 */
export const isRefused = (one: FabricationCase): boolean => refusalsOf(one).length > 0

const refusalsOf = ({ facts, posting, rewrite }: FabricationCase): readonly Refusal[] => {
  const verdict = verifyRewrite({ rewrite, facts: evidenceOf(facts), posting })
  return verdict.accepted ? [] : verdict.refusals
}

export type JudgedCase = FabricationCase & {
  /** As a run judges it: by the rules, and by the entailment model where it may add to them. */
  readonly refused: boolean
  readonly refusedByRules: boolean
}

/** @throws AppError where the entailment model cannot be asked: a figure without it would be of another product */
export async function judgeCases(cases: readonly FabricationCase[], entailment: Entailment): Promise<JudgedCase[]> {
  const refusals = cases.map(refusalsOf)
  const opinions = await findOpinions(
    entailment,
    cases.map(({ rewrite, facts }, at) => ({ rewrite, facts: evidenceOf(facts), refusals: refusals[at] ?? [] })),
  )
  return cases.map((one, at) => {
    const refusedByRules = (refusals[at] ?? []).length > 0
    const refused = refusedByRules ? opinions[at] !== 'carried' : opinions[at] === 'doubted'
    return { ...one, refusedByRules, refused }
  })
}
