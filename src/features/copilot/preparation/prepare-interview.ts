/** Likely questions of an interview by rules: one for each requirement, with what the person can truthfully say, and the gaps by name. Pure. */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { Story } from '../../profiles/stories/story-bank.ts'
import { findSkills } from '../../skills/skills.ts'
import { type ProvenText, sayFacts } from '../steps/fact-sentences.ts'
import type { InterviewQuestion } from './preparation.ts'

/** An hour has room for no more. */
const mostRequirements = 15
const mostPoints = 3
const maxQuoteChars = 200

/** The requirements that are asked about: musts first, each group in the posting's order. */
const chooseRequirements = (evidence: readonly RequirementEvidence[]): RequirementEvidence[] =>
  [
    ...evidence.filter(({ requirement }) => requirement.importance === 'must'),
    ...evidence.filter(({ requirement }) => requirement.importance === 'nice'),
  ].slice(0, mostRequirements)

/** In the words of an interviewer; the posting's own stand between quotation marks, since they are somebody else's. */
function questionOf({ requirement: { quote, skills } }: RequirementEvidence): string {
  const said = quote.replace(/\s+/gu, ' ').trim()
  const words = said.length > maxQuoteChars ? `${said.slice(0, maxQuoteChars)}…` : said
  if (/\b(?:degree|diploma|bachelor|master|certif|licen[cs]e|qualification|abschluss|studium|título)/iu.test(quote))
    return `Which of your qualifications meets this: "${words}"?`
  if (/\b\d+\+?\s*(?:or more )?(?:years|jahre|años)/iu.test(quote))
    return `Take us through your experience, since we ask for "${words}".`
  if (skills.length > 0)
    return `What have you done with ${new Intl.ListFormat('en', { type: 'conjunction' }).format(skills.slice(0, 3))}?`
  return `Tell us about a time that shows this: "${words}".`
}

const notes = {
  met: 'Say it with your own facts.',
  gap: 'A gap: your profile does not show it. Expect the question; say what is true, and what comes nearest.',
  unknown: 'Your profile neither shows nor excludes it. If you have done it, add the fact; if not, say so.',
} as const

/** Stories that rest on one of these facts, or name one of the skills asked for. */
function findStories(stories: readonly Story[], factIds: readonly string[], skills: readonly string[]): string[] {
  const wanted = new Set(skills)
  return stories
    .filter(
      ({ factIds: of, title, parts }) =>
        of.some((id) => factIds.includes(id)) ||
        findSkills([title, ...Object.values(parts)].join('\n')).some(({ skill }) => wanted.has(skill)),
    )
    .map(({ id }) => id)
}

/** Asked in every interview: answered by the summary and the latest position. */
function openingQuestion(facts: readonly Fact[], prove: Prove): InterviewQuestion {
  const latest = facts.find(({ kind }) => kind === 'position')
  const lines = facts.filter(({ kind, belongsTo }) => kind === 'bullet' && belongsTo === latest?.id)
  const points = prove(sayFacts([...lines.slice(0, 2), ...(latest ? [latest] : [])], facts, 2))
  return {
    ...{ question: 'Tell us about yourself.', requirement: null, importance: null, storyIds: [], refused: [] },
    ...{ status: points.length > 0 ? 'met' : 'unknown', points },
    note: 'A minute: where you are now, what you did there, why you are here.',
  }
}

type Prove = (texts: readonly ProvenText[]) => readonly ProvenText[]

/** `prove` is the verifier: what it refuses is not among the points. */
export function prepareInterview(
  evidence: readonly RequirementEvidence[],
  facts: readonly Fact[],
  stories: readonly Story[],
  prove: Prove,
): InterviewQuestion[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const asked = chooseRequirements(evidence).map((item): InterviewQuestion => {
    const { requirement, status } = item
    const cited = item.facts.flatMap(({ factId }) => byId.get(factId) ?? [])
    const points = prove(sayFacts(cited, facts, mostPoints))
    return {
      question: questionOf(item),
      requirement: requirement.quote,
      importance: requirement.importance,
      status,
      points,
      storyIds: findStories(
        stories,
        cited.map(({ id }) => id),
        requirement.skills,
      ),
      note: notes[status],
      refused: [],
    }
  })
  return [openingQuestion(facts, prove), ...asked]
}
