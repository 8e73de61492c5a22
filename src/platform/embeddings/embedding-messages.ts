/** What the embedding process and its owner say to each other. */
import type { ErrorCode } from '../../kernel/errors.ts'

/** The folder of the model comes first on the command line; then one of these at a time. */
export interface EmbedRequest {
  readonly id: number
  readonly texts: readonly string[]
}

export type EmbedReply =
  | { readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly id: number; readonly failure: { readonly code: ErrorCode; readonly message: string } }
