/** The embeddings port. */

export interface Embedder {
  /** Stored beside every vector: a vector of another model is never compared with this one's. */
  readonly model: { readonly name: string; readonly dimension: number }
  /**
   * Unit-length vectors, one a text, in order. Long texts are cut to the model's window. Runs off the main thread.
   * A text without any known word yields the zero vector, never NaN.
   */
  embed(texts: readonly string[]): Promise<Float32Array[]>
  close(): Promise<void>
  /**
   * Models that were in use before and can still be asked. While stored texts are embedded anew, a query is asked of them as
   * well, so that nothing is lost from sight. Their owner closes them.
   */
  readonly former?: readonly Embedder[]
}
