/** A person's wishes for a run, as far as code can follow them: "shorter", "more about X". Pure. */
import type { Fact } from '../../profiles/fact.ts'

export interface Wishes {
  readonly isShort: boolean
  /** Words that facts should speak of. */
  readonly about: readonly string[]
  /** A part that only a model can follow; null where there is none. */
  readonly beyond: string | null
}

export const noWishes: Wishes = { isShort: false, about: [], beyond: null }

const shorter = /\b(?:shorter|short|concise|brief|less text|kürzer|kurz|más cort[oa]|breve)\b/iu
const about =
  /\b(?:more (?:about|on)|mention|emphasi[sz]e|focus on|highlight|mehr (?:über|zu)|más sobre)\s+([^,.;\n]+)/giu

/** Reads what it knows; the rest is told to the person as not followed. */
export function readWishes(instructions: string | null): Wishes {
  if (instructions === null) return noWishes
  const topics = [...instructions.matchAll(about)].map(([, topic = '']) => topic.trim().toLowerCase())
  const beyond = instructions
    .replace(about, ' ')
    .replace(shorter, ' ')
    .replace(/\b(?:and|please|make|it|the|letter|resume|und|bitte|y)\b|[,.;:!]/giu, ' ')
    .trim()
  return {
    isShort: shorter.test(instructions),
    about: topics.filter((topic) => topic !== ''),
    beyond: beyond === '' ? null : instructions.trim(),
  }
}

/** Ids of the facts that speak of what the person wishes more about. */
export const factsAbout = (facts: readonly Fact[], wishes: Wishes): string[] =>
  facts.filter(({ value }) => wishes.about.some((topic) => value.toLowerCase().includes(topic))).map(({ id }) => id)
