/** A network that reads premise and hypothesis together and answers with one number. Runs in the entailment process. */
import { AppError } from '../../kernel/errors.ts'
import { loadTextNetwork } from '../onnx/text-network.ts'
import type { Claim } from './entailment.ts'

/** The model was trained with pairs of up to 192 word pieces, some 140 words. */
const maxTokens = 192

/** No pair within the window has as many characters; the tokenizer needs half a second for a megabyte. */
const maxCharacters = 4_000

/**
 * @param folder holds `model.onnx`, `tokenizer.json`, `tokenizer_config.json`; `checksums.json` stands beside the folder
 * @returns the log odds of a claim; minus infinity beyond the window
 * @throws AppError `invalid_configuration` where a file is missing or is not the one whose checksum is recorded
 */
export async function loadClaimClassifier(folder: string): Promise<(claim: Claim) => Promise<number>> {
  const { tokenizer, run } = await loadTextNetwork(folder)

  return async ({ premise, hypothesis }) => {
    if (premise.length + hypothesis.length > maxCharacters) return Number.NEGATIVE_INFINITY
    const { ids, token_type_ids: parts } = tokenizer.encode(premise, {
      text_pair: hypothesis,
      return_token_type_ids: true,
    })
    if (ids.length > maxTokens) return Number.NEGATIVE_INFINITY
    const output = await run(ids, parts)
    const logOdds = output.log_odds?.data[0]
    if (typeof logOdds !== 'number' || !Number.isFinite(logOdds))
      throw new AppError('invalid_configuration', `The model in ${folder} does not yield one number a claim.`)
    return logOdds
  }
}
