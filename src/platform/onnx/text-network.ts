/** A network that reads text, loaded from a folder: its tokenizer and its ONNX session. Runs in the process of its model. */
import { Tokenizer } from '@huggingface/tokenizers'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { createVerifiedReader } from './model-files.ts'

export interface TextNetwork {
  readonly tokenizer: Tokenizer
  /** @param ids of one text's tokens @param parts to which text of a pair each belongs, 0 or 1 @returns the network's outputs by name */
  run(ids: readonly number[], parts: readonly number[]): Promise<InferenceSession.OnnxValueMapType>
}

/**
 * @param folder holds `model.onnx`, `tokenizer.json`, `tokenizer_config.json`; `checksums.json` stands beside the folder
 * @throws AppError `invalid_configuration` where a file is missing or is not the one whose checksum is recorded
 */
export async function loadTextNetwork(folder: string): Promise<TextNetwork> {
  const read = await createVerifiedReader(folder)
  const [model, vocabulary, settings] = await Promise.all([
    read('model.onnx'),
    read('tokenizer.json'),
    read('tokenizer_config.json'),
  ])
  const tokenizer = new Tokenizer(JSON.parse(vocabulary.toString()), JSON.parse(settings.toString()))
  // One thread: the other cores belong to the requests that are being served meanwhile.
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 })
  return {
    tokenizer,
    run(ids, parts) {
      const toTensor = (values: readonly number[]) =>
        new Tensor('int64', BigInt64Array.from(values, BigInt), [1, ids.length])
      return session.run({
        input_ids: toTensor(ids),
        attention_mask: toTensor(ids.map(() => 1)),
        token_type_ids: toTensor(parts),
      })
    },
  }
}
