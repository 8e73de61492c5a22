/** The embedder that needs no key and no network: all-MiniLM-L6-v2 in a process of its own. */
import { fileURLToPath } from 'node:url'
import { createModelService } from '../onnx/model-service.ts'
import type { Embedder } from './embedder.ts'

/** Change the name with the weights: vectors are compared only under the same name. */
const model = { name: 'all-MiniLM-L6-v2-int8', dimension: 384 } as const

const defaultModelFolder = fileURLToPath(new URL('../../../models/all-MiniLM-L6-v2', import.meta.url))

/** Texts in one question: a search waits for one such question (0.15 s) for each import under way. A question costs 0.2 ms itself. */
const textsPerQuestion = 2

/**
 * Starts nothing until the first text. When the process dies, the call it worked for rejects with AppError `unavailable`
 * and the next one gets a new process.
 * @param options.modelFolder a copy of `models/all-MiniLM-L6-v2` with `checksums.json` beside it; damaged files are
 *   refused with AppError `invalid_configuration`
 */
export function createBuiltInEmbedder({ modelFolder = defaultModelFolder }: { modelFolder?: string } = {}): Embedder {
  const entry = fileURLToPath(new URL('./embedding.child.ts', import.meta.url))
  const service = createModelService<string, Float32Array>(
    { name: 'embedding', entry, args: [modelFolder, String(model.dimension)] },
    textsPerQuestion,
  )
  return { model, embed: (texts) => service.ask(texts), close: () => service.close() }
}
