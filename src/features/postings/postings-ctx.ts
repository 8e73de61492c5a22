/** What the use cases of postings are given. */
import type { Ctx } from '../../platform/context.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import type { OutgoingHttp } from '../../platform/http/outgoing.ts'
import type { PostingReader } from './posting-reader.ts'

export interface PostingsCtx extends Ctx {
  readonly embedder: Embedder
  readonly outgoing: OutgoingHttp
  readonly postingReader: PostingReader
}
