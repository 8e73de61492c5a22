/** What a load counted itself, to hold the figures of dashboards against. */

export interface Figure {
  readonly query: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** What the load saw itself. */
export interface Counted {
  readonly seconds: number
  readonly answers: { ok: number; clientErrors: number; serverErrors: number }
  /** Of all requests, as the client measured them. */
  readonly averageMs: number
  readonly slowestMs: number
  readonly models: { done: number; failed: number; tokens: number; seconds: number }
  readonly postings: number
  readonly sentBytes: number
  readonly applications: { created: number; interviews: number; offers: number }
}
