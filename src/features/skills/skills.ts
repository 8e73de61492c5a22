/** Skills by taxonomy: find them in text, name them canonically. The front door of this feature. */
import type { Span } from '../../kernel/text.ts'
import { compileMatcher, type FormMatcher } from './form-matcher.ts'
import { certificateTaxonomy, skillTaxonomy, type Taxonomy } from './taxonomy.ts'

/** A skill found in a text. */
export interface SkillMention extends Span {
  /** Canonical name, e.g. `PostgreSQL` for `postgres`. */
  readonly skill: string
  /** The words as they stand in the text. */
  readonly text: string
}

/** A certificate, licence or registration found in a text. */
export interface CertificateMention extends Span {
  /** Canonical name, e.g. `Project Management Professional` for `PMP`. */
  readonly certificate: string
  readonly text: string
}

/** Compiled with the first question: the two hold 8 MB, and a process that only answers reads never asks. */
function compiledOnce(taxonomy: Taxonomy): () => FormMatcher {
  let compiled: FormMatcher | undefined
  return () => {
    compiled ??= compileMatcher(taxonomy)
    return compiled
  }
}

const skillMatcher = compiledOnce(skillTaxonomy)
const certificateMatcher = compiledOnce(certificateTaxonomy)

/**
 * The skills named in a text, in order, not overlapping, longest name first. Spans are exact in UTF-16 code units.
 * Words that are also plain English (Go, Excel, React, R...) count only where the context speaks of skills.
 */
export const findSkills = (text: string): SkillMention[] =>
  skillMatcher()
    .find(text)
    .map(({ name, start, end, text: words }) => ({ skill: name, start, end, text: words }))

/** The certificates, licences and registrations named in a text, as `findSkills`. */
export const findCertificates = (text: string): CertificateMention[] =>
  certificateMatcher()
    .find(text)
    .map(({ name, start, end, text: words }) => ({ certificate: name, start, end, text: words }))

/** The taxonomy's name for a whole string such as one entry of a skill list (any case); null when it is unknown. */
export const canonicalSkill = (name: string): string | null => skillMatcher().nameOf(name)

const closure = new Map<string, ReadonlySet<string>>()

/**
 * Every broader skill that knowing this one implies, e.g. `PostgreSQL` -> `SQL`, `Relational databases`, `Databases`.
 * Empty for unknown names. Never the other way round: SQL does not imply PostgreSQL.
 */
export const broaderSkills = (canonicalName: string): ReadonlySet<string> => {
  const known = closure.get(canonicalName)
  if (known !== undefined) return known
  const found = new Set<string>()
  const open = [...(skillTaxonomy.broader.get(canonicalName) ?? [])]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || name === canonicalName) continue
    found.add(name)
    open.push(...(skillTaxonomy.broader.get(name) ?? []))
  }
  // Only names of the taxonomy are kept: the map is bounded by its size.
  if (skillTaxonomy.broader.has(canonicalName)) closure.set(canonicalName, found)
  return found
}

/** Canonical names of all skills, for tests and for suggestions while typing. */
export const allSkillNames = (): readonly string[] => [...new Set(skillTaxonomy.forms.map((form) => form.name))]
