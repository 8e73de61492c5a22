/** Skills by taxonomy: find them in text, name them canonically. The front door of this feature. */
import type { Span } from '../../kernel/text.ts'

/** A skill found in a text. */
export interface SkillMention extends Span {
  /** Canonical name, e.g. `PostgreSQL` for `postgres`. */
  readonly skill: string
  /** The words as they stand in the text. */
  readonly text: string
}
