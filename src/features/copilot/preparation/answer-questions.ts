/** Answers to screening questions by rules: kept ones word for word, else what facts say, else nothing. Pure. */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Requirement } from '../../postings/posting.ts'
import type { FoundAnswer } from '../../profiles/answers/answer-bank.ts'
import type { Fact } from '../../profiles/fact.ts'
import { findSkills } from '../../skills/skills.ts'
import { type ProvenText, sayFacts } from '../steps/fact-sentences.ts'
import { stemOf } from '../verifier/reading/stem.ts'
import type { ScreeningAnswer } from './preparation.ts'

/** A form's field holds a short paragraph. */
const mostSentences = 3

/** A question as something asked for, so that the rules of matching find facts for it. */
export const asRequirement = (question: string): Requirement => ({
  importance: 'must',
  quote: question,
  span: { start: 0, end: question.length },
  skills: [...new Set(findSkills(question).map(({ skill }) => skill))],
})

const contactFields: readonly (readonly [RegExp, NonNullable<Fact['details']['field']>])[] = [
  [/\be-?mail\b/iu, 'email'],
  [/\b(?:phone|telephone|mobile|telefon(?:nummer)?|teléfono)\b/iu, 'phone'],
  [/\b(?:linkedin|github|website|portfolio|xing)\b/iu, 'url'],
  [/^(?:your |full |legal |first and last )*(?:name|nombre)\b|\bfull name\b/iu, 'name'],
  [/\b(?:city|current location|where (?:are you based|do you live)|wohnort)\b/iu, 'location'],
]

/** The contact fact that a field of a form asks for, word for word. */
function findContact(question: string, facts: readonly Fact[]): Fact | undefined {
  const site = /\b(?:linkedin|github|xing)\b/iu.exec(question)?.[0].toLowerCase()
  for (const [pattern, field] of contactFields) {
    if (!pattern.test(question)) continue
    const ofField = facts.filter(({ kind, details }) => kind === 'contact' && details.field === field)
    return site === undefined ? ofField[0] : ofField.find(({ value }) => value.toLowerCase().includes(site))
  }
  return undefined
}

/** Words that questions are made of and that say nothing of their subject. */
const questionWords = new Set(
  'about able any are can could currently describe did discuss does doing ever example explain give have hold how many much please provide share should tell that their them then there these this time using walk was were what when where which while with work worked working would years year experience experiences experienced your yours role position company team teams'
    .split(' ')
    .map(stemOf),
)

const subjectsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stemOf).filter((stem) => !questionWords.has(stem)))

/** Lines that share two subjects of a question, or its only one; the likest first. */
function findLikeLines(question: string, facts: readonly Fact[]): Fact[] {
  const asked = subjectsOf(question)
  const enough = Math.min(2, asked.size)
  if (enough === 0) return []
  return facts
    .filter(({ kind }) => kind === 'bullet')
    .map((fact) => ({ fact, shared: [...subjectsOf(fact.value)].filter((stem) => asked.has(stem)).length }))
    .filter(({ shared }) => shared >= enough)
    .toSorted((one, other) => other.shared - one.shared)
    .map(({ fact }) => fact)
}

/** What the profile says to a question: cited by the rules of matching first, then like lines. */
function sayTo(question: string, evidence: RequirementEvidence | undefined, facts: readonly Fact[]): ProvenText[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const cited = (evidence?.facts ?? []).flatMap(({ factId }) => byId.get(factId) ?? [])
  const lines = findLikeLines(question, facts)
  return sayFacts([...new Set([...cited, ...lines])], facts, mostSentences)
}

const nothing = { factIds: [], refused: [] } as const

/** Asked for a number of years, a program that counts would state what no document says. */
const asksYears = (question: string): boolean => /\bhow many years\b|\byears of\b|\bwie viele jahre\b/iu.test(question)

/**
 * One answer a question, in their order. `prove` is the verifier: what it refuses is not said.
 * @param evidence of each question, in their order
 */
export function answerQuestions(
  found: readonly FoundAnswer[],
  evidence: readonly RequirementEvidence[],
  facts: readonly Fact[],
  prove: (texts: readonly ProvenText[]) => readonly ProvenText[],
): ScreeningAnswer[] {
  return found.map(({ question, sensitive, fill, candidates }, at): ScreeningAnswer => {
    if (sensitive || (fill === null && candidates.some((one) => one.sensitive)))
      return { question, by: 'person', text: null, ...nothing, note: 'Only you answer this: nothing fills it in.' }
    if (fill !== null)
      return { question, by: 'kept', text: fill.answer, ...nothing, note: `You answered "${fill.question}" with it.` }
    const contact = findContact(question, facts)
    if (contact)
      return {
        ...nothing,
        question,
        by: 'facts',
        text: contact.value,
        factIds: [contact.id],
        note: 'From your profile.',
      }
    const proven = prove(sayTo(question, evidence[at], facts))
    if (proven.length === 0)
      return {
        ...{ question, by: 'nobody', text: null, ...nothing },
        note: 'Nothing in your profile answers this. Answer it yourself; keep the answer, and it is there the next time.',
      }
    return {
      question,
      by: 'facts',
      text: proven.map(({ text }) => text).join(' '),
      factIds: [...new Set(proven.flatMap(({ factIds }) => factIds))],
      note: asksYears(question)
        ? 'Your facts in your words. How many years that makes, count and say yourself.'
        : 'Your facts in your words.',
      refused: [],
    }
  })
}
