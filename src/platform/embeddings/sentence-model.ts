/** A sentence-embedding model read from a folder: tokenizer, ONNX network, mean pooling. Runs in the embedding process. */
import { AppError } from '../../kernel/errors.ts'
import { loadTextNetwork } from '../onnx/text-network.ts'

/** The window the model was trained for; its card: "input text longer than 256 word pieces is truncated". */
const maxTokens = 256

/**
 * Only the beginning of a text is tokenized: 256 word pieces of English are about 1,300 characters, and the tokenizer
 * needs half a second for a megabyte.
 */
const maxCharacters = 8_000

export interface SentenceModel {
  /** A vector of unit length; all zeros for a text without any known word. */
  embed(text: string): Promise<Float32Array>
}

/**
 * @param folder holds `model.onnx`, `tokenizer.json`, `tokenizer_config.json`; `checksums.json` stands beside the folder
 * @throws AppError `invalid_configuration` where a file is missing or is not the one whose checksum is recorded
 */
export async function loadSentenceModel(folder: string, dimension: number): Promise<SentenceModel> {
  const { tokenizer, run } = await loadTextNetwork(folder)
  const meaningless = new Set<number | undefined>(
    ['[UNK]', '[CLS]', '[SEP]', '[PAD]', '[MASK]'].map((name) => tokenizer.token_to_id(name)),
  )

  return {
    async embed(text) {
      const ids: readonly number[] = tokenizer.encode(text.slice(0, maxCharacters)).ids
      if (ids.every((id) => meaningless.has(id))) return new Float32Array(dimension)
      // The closing [SEP] stays last, as in training.
      const window = ids.length > maxTokens ? [...ids.slice(0, maxTokens - 1), ...ids.slice(-1)] : ids
      const output = await run(
        window,
        window.map(() => 0),
      )
      const rows = output.last_hidden_state?.data
      if (!(rows instanceof Float32Array) || rows.length !== window.length * dimension)
        throw new AppError(
          'invalid_configuration',
          `The model in ${folder} does not yield ${dimension} numbers a token.`,
        )
      return poolToUnitLength(rows, dimension)
    },
  }
}

/** Mean over the tokens, then length 1: what the model was trained with (sentence-transformers `1_Pooling`, `2_Normalize`). */
function poolToUnitLength(rows: Float32Array, dimension: number): Float32Array {
  const sums = new Float64Array(dimension)
  for (let at = 0; at < rows.length; at++) sums[at % dimension] = (sums[at % dimension] ?? 0) + (rows[at] ?? 0)
  // The sum points where the mean points, so dividing by the number of tokens is left to the normalisation.
  const length = Math.hypot(...sums)
  return Number.isFinite(length) && length > 0
    ? Float32Array.from(sums, (sum) => sum / length)
    : new Float32Array(dimension)
}
