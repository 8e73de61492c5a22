/** What the main thread and the embedded database's worker thread say to each other. */

/** Given to the worker when it starts. */
export interface EngineOptions {
  /** Where the data lives; left out, it lives in memory. */
  readonly directory?: string
  /** A data directory as tar or tar.gz: used only to fill a new directory. */
  readonly seedFile?: string
  /** A `node_modules` with the engine of an older major version, which is used in place of ours. */
  readonly olderEngine?: string
}

export type EngineRequest =
  /** A new client: what the one session still holds of the former client is undone. */
  | { readonly kind: 'connect'; readonly id: number }
  /** Whole messages of the PostgreSQL wire protocol. */
  | { readonly kind: 'protocol'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'dump'; readonly id: number; readonly compression: 'gzip' | 'none' }
  | { readonly kind: 'close'; readonly id: number }

export type EngineReply =
  | { readonly kind: 'ready'; readonly seeded: boolean }
  | { readonly kind: 'done'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The engine cannot go on: it never started, or its memory can no longer be trusted. */
  | { readonly kind: 'lost'; readonly message: string }
