/** What a rule is: a question about one clause of a rewrite and one cited fact. */

import type { Clause } from '../reading/clauses.ts'
import type { Reading } from '../reading/reading.ts'
import type { Evidence } from '../support.ts'

export interface Problem {
  readonly entity: string
  readonly message: string
  /** Tokens of the rewrite that the problem is about: used to tell "nowhere" from "only in another fact". */
  readonly tokens: readonly number[]
}

export interface Question {
  readonly rewrite: Reading
  readonly clause: Clause
  readonly evidence: Evidence
}

/** A rule answers with everything that the fact does not carry; an empty list means no objection. */
export interface Rule {
  readonly name: string
  readonly check: (question: Question) => readonly Problem[]
}
