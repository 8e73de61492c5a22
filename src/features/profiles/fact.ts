/** Facts: atomic, sourced statements from a person's own documents. Types and pure rules. */
import type { Span } from '../../kernel/text.ts'

/** In the order in which a resume shows them. `unsorted` is what was read but not understood: kept, shown, never guessed. */
export const factKinds = [
  'contact',
  'summary',
  'position',
  'education',
  'bullet',
  'skill',
  'project',
  'certificate',
  'language',
  'publication',
  'volunteering',
  'award',
  'interest',
  'unsorted',
] as const

export type FactKind = (typeof factKinds)[number]

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the document, never more. */
export type PartialDate = string

/** What a fact says, beyond its words. Only what the document itself states; absent means unknown. */
export interface FactDetails {
  /** `contact`: which field this is. */
  readonly field?: 'name' | 'headline' | 'email' | 'phone' | 'location' | 'url'
  /** `position`, `volunteering`, `project`: the employer, organisation or client. `certificate`, `award`: the issuer. */
  readonly organisation?: string
  /** `position`, `volunteering`: the job title or role. `education`: the degree. `project`, `certificate`, `award`, `publication`: its name. */
  readonly title?: string
  /** `education`: the field of study. `skill`: the group heading it stood under. */
  readonly area?: string
  readonly location?: string
  readonly startDate?: PartialDate
  readonly endDate?: PartialDate
  /** True where the document says present, current, today. */
  readonly ongoing?: boolean
  /** `education`: the grade. `language`, `skill`: the level. */
  readonly level?: string
  readonly url?: string
  /** The file holds these words and shows them to nobody: white, tiny, off the page. They count for nothing. */
  readonly concealed?: true
}

/** A fact as a parser found it; ids are given when it is stored. */
export interface ParsedFact {
  /** Unique in one parse, e.g. `f12`; `belongsTo` refers to it. */
  readonly key: string
  readonly kind: FactKind
  /** The words of the document, white space collapsed, nothing added. */
  readonly value: string
  readonly details: FactDetails
  /** The position, education, project... that this bullet or line is part of. */
  readonly belongsTo: string | null
  /** Where it stands in the source text. */
  readonly span: Span
  /** 1-based page of the source document. */
  readonly page: number
}

/**
 * Where a fact came from. `imported`: word for word from a file. `edited`: from a file, its words changed by the person
 * since. `added`: by the person alone, without a file.
 */
export const factOrigins = ['imported', 'edited', 'added'] as const

export type FactOrigin = (typeof factOrigins)[number]

/** A stored fact of a profile. */
export interface Fact extends Omit<ParsedFact, 'key' | 'span' | 'page'> {
  readonly id: string
  readonly origin: FactOrigin
  /** Null for facts added by hand. */
  readonly span: Span | null
  readonly page: number | null
  /** The file that span and page speak of. */
  readonly uploadId?: string | null
  /** Kept, and left out of matches, letters and documents. Absent: shown. */
  readonly hidden?: boolean
  /** Order within the profile, from 0. */
  readonly position: number
}

const deeds: readonly FactKind[] = ['position', 'education', 'project', 'volunteering', 'publication']

/** Whether anybody is named or can be reached, or did something: a shopping list or a posting read as a resume tells neither. */
export const tellsOfPerson = (facts: readonly Fact[]): boolean =>
  facts.some(
    ({ kind, details, origin }) =>
      origin === 'added' || deeds.includes(kind) || ['name', 'email', 'phone'].includes(details.field ?? ''),
  )

/** What others than the person themselves may see of a profile: a hidden fact hides what stands under it. */
export function visibleFacts(facts: readonly Fact[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const isHidden = (fact: Fact | undefined): boolean =>
    fact !== undefined && (fact.hidden === true || isHidden(byId.get(fact.belongsTo ?? '')))
  return facts.filter((fact) => !isHidden(fact))
}
