/** Who hears of every request to another site. */

export interface OutgoingRequest {
  /** To be sent along. */
  readonly headers: Readonly<Record<string, string>>
  /** Called once, when the answer is complete or has failed. */
  ended(end: { readonly status: number } | { readonly error: unknown }): void
}

export interface OutgoingObserver {
  requestStarted(method: string, url: URL): OutgoingRequest
}
