/** A story for an interview: what it is made of, and how one is begun from facts. Pure. */
import { type Fact, visibleFacts } from '../fact.ts'

/** Situation, task, action, result: what interviewers listen for. A part nobody filled is empty. */
export interface StoryParts {
  readonly situation: string
  readonly task: string
  readonly action: string
  readonly result: string
}

export interface StoryDraft {
  readonly title: string
  readonly parts: StoryParts
  /** What it rests on, the entry first. */
  readonly factIds: readonly string[]
}

/**
 * One beginning for each statement of an entry, those with a result first. Every word is the profile's own: what the
 * facts do not say, such as the task, is left empty for the person to tell.
 */
export function draftStories(facts: readonly Fact[]): StoryDraft[] {
  const shown = visibleFacts(facts)
  const entries = new Map(shown.filter(({ kind }) => tellingKinds.has(kind)).map((fact) => [fact.id, fact]))
  const drafts = shown.flatMap((fact): StoryDraft[] => {
    const entry = entries.get(fact.belongsTo ?? '')
    if (!entry || fact.kind !== 'bullet' || fact.value.length < shortestTelling) return []
    const { action, result } = splitResult(fact.value)
    const parts = { situation: entry.value.replace(/\s+/gu, ' '), task: '', action, result }
    return [{ title: titleOf(fact.value), parts, factIds: [entry.id, fact.id] }]
  })
  return [...drafts.filter(({ parts }) => parts.result !== ''), ...drafts.filter(({ parts }) => parts.result === '')]
}

const tellingKinds: ReadonlySet<Fact['kind']> = new Set(['position', 'project', 'volunteering', 'education', 'award'])

/** "Answered phones." is a duty, no story. */
const shortestTelling = 30

/** "Moved 40 services to Kubernetes, cutting cost by 30 %": what was done, and what came of it, both as they stand. */
function splitResult(text: string): { action: string; result: string } {
  const at =
    /[,;–—]\s+(?=(?:which |thereby |thus |and )?(?:cutting|reducing|increasing|improving|saving|raising|growing|lowering|resulting|leading to|achieving|earning|winning|generating|reduced|increased|improved|saved|cut|raised)\b)|\s+(?=(?:resulting in|leading to|which led to|so that)\b)/iu.exec(
      text,
    )
  if (!at) return { action: text, result: '' }
  return { action: text.slice(0, at.index), result: text.slice(at.index + at[0].length) }
}

/** The first words, whole, at most 80 characters. */
function titleOf(text: string): string {
  if (text.length <= 80) return text.replace(/[.;]$/u, '')
  return `${text.slice(0, 80).replace(/\s+\S*$/u, '')} …`
}
