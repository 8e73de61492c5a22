/** The entailment model that needs no key and no network, in a process of its own. */
import { fileURLToPath } from 'node:url'
import { createModelService } from '../onnx/model-service.ts'
import type { Claim, Entailment } from './entailment.ts'

const name = 'rewrite-entailment-3'

const defaultModelFolder = fileURLToPath(new URL(`../../../models/${name}`, import.meta.url))

/** A run asks for some ten rewrites; a claim takes 11 ms. */
const claimsPerQuestion = 8

/**
 * Starts nothing until the first claim. When the process dies, the call it worked for rejects with AppError `unavailable`
 * and the next one gets a new process.
 * @param options.modelFolder a copy of the model's folder with `checksums.json` beside it; damaged files are refused with
 *   AppError `invalid_configuration`
 */
export function createBuiltInEntailment({
  modelFolder = defaultModelFolder,
}: {
  modelFolder?: string
} = {}): Entailment {
  const entry = fileURLToPath(new URL('./entailment.child.ts', import.meta.url))
  const service = createModelService<Claim, number>(
    { name: 'entailment', entry, args: [modelFolder] },
    claimsPerQuestion,
  )
  return { name, judge: (claims) => service.ask(claims), close: () => service.close() }
}
