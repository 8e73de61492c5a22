/** The loop of a process that runs a model: loads it once, answers requests, ends with its owner. */
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { ModelReply, ModelRequest } from './model-messages.ts'

/**
 * Called by the entry of such a process. What fails while loading is told with the answer to each request.
 * @param name what people call it: "embedding"
 * @param load imports the runtime itself, so that one that does not exist for this machine is an answer and not a silent death
 */
export function serveModel<Item, Result>(name: string, load: () => Promise<(item: Item) => Promise<Result>>): void {
  const model = load().catch((cause: unknown) => {
    if (cause instanceof AppError) throw cause
    throw new AppError(
      'invalid_configuration',
      `The ${name} runtime cannot be loaded on ${process.platform} ${process.arch}: ${messageOf(cause)}`,
    )
  })
  model.catch(() => undefined)

  async function answer({ id, items }: ModelRequest<Item>): Promise<ModelReply<Result>> {
    try {
      const compute = await model
      const results: Result[] = []
      for (const item of items) results.push(await compute(item))
      return { id, results }
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal'
      return { id, failure: { code, message: messageOf(error) } }
    }
  }

  process.on('message', (request: ModelRequest<Item>) => {
    void answer(request).then((reply) => process.send?.(reply))
  })
  // Not `exit`: the runtime aborts, with a core dump, when it is torn down in the middle of a run.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  // Ctrl-C reaches the whole process group; the owner decides when this process ends.
  process.on('SIGINT', () => undefined)
}
