/** The embedding process: its command line names the model's folder and the dimension of its vectors. */
import { serveModel } from '../onnx/serve-model.ts'

const [folder = '', dimension = ''] = process.argv.slice(2)

serveModel<string, Float32Array>('embedding', async () => {
  const { loadSentenceModel } = await import('./sentence-model.ts')
  const { embed } = await loadSentenceModel(folder, Number(dimension))
  return embed
})
