/** The embedding process: loads the model named on its command line, answers requests, ends with its owner. */
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { EmbedReply, EmbedRequest } from './embedding-messages.ts'

const [folder = '', dimension = ''] = process.argv.slice(2)

// Imported here, so that a runtime that does not exist for this machine is an answer and not a silent death.
const model = import('./sentence-model.ts').then(
  ({ loadSentenceModel }) => loadSentenceModel(folder, Number(dimension)),
  (cause: unknown) => {
    throw new AppError(
      'invalid_configuration',
      `The embedding runtime cannot be loaded on ${process.platform} ${process.arch}: ${messageOf(cause)}`,
    )
  },
)
model.catch(() => undefined) // told with the answer to the first request

async function answer({ id, texts }: EmbedRequest): Promise<EmbedReply> {
  try {
    const { embed } = await model
    const vectors: Float32Array[] = []
    for (const text of texts) vectors.push(await embed(text))
    return { id, vectors }
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal'
    return { id, failure: { code, message: messageOf(error) } }
  }
}

process.on('message', (request: EmbedRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})
// Not `exit`: the runtime aborts, with a core dump, when it is torn down in the middle of a run.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
// Ctrl-C reaches the whole process group; the owner decides when this process ends.
process.on('SIGINT', () => undefined)
