/** Cases of the fabrication benchmark: how they are read and how the verifier judges one. */
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UsageError } from '../../scripts/named-commands.ts'
import { evidenceOf } from '../../src/features/copilot/verifier/evidence.ts'
import { verifyRewrite } from '../../src/features/copilot/verifier/verifier.ts'

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

/** Whether the verifier refuses the rewrite of a case. */
export const isRefused = ({ facts, posting, rewrite }: FabricationCase): boolean =>
  !verifyRewrite({ rewrite, facts: evidenceOf(facts), posting }).accepted
