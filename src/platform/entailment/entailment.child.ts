/** The entailment process: its command line names the model's folder. */
import { serveModel } from '../onnx/serve-model.ts'
import type { Claim } from './entailment.ts'

const [folder = ''] = process.argv.slice(2)

serveModel<Claim, number>('entailment', async () => {
  const { loadClaimClassifier } = await import('./claim-classifier.ts')
  return loadClaimClassifier(folder)
})
