/** What the process of a model and its owner say to each other. */
import type { ErrorCode } from '../../kernel/errors.ts'

/** One of these at a time. */
export interface ModelRequest<Item> {
  readonly id: number
  readonly items: readonly Item[]
}

/** One result an item, in order. */
export type ModelReply<Result> =
  | { readonly id: number; readonly results: readonly Result[] }
  | { readonly id: number; readonly failure: { readonly code: ErrorCode; readonly message: string } }
