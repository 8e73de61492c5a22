/** What the verifier is asked and what it answers. */

/** One cited fact. `context` holds words of the position or education it belongs to (employer, title, dates) and things true of the whole profile, such as the person's name. */
export interface EvidenceFact {
  readonly text: string
  readonly context: readonly string[]
  /** True of the person in whatever position: certificates and licences that other facts name. */
  readonly about?: readonly string[]
}

export interface Refusal {
  /** The rule that refused, e.g. `skills`. */
  readonly rule: string
  /** The words of the rewrite that have no evidence. */
  readonly entity: string
  /** One plain sentence for the person. */
  readonly message: string
}

export type Verdict = { readonly accepted: true } | { readonly accepted: false; readonly refusals: readonly Refusal[] }

/** Words of the posting that a letter may address ("your role of ..."), never claim as experience. */
export interface Addressable {
  readonly terms: readonly string[]
}
