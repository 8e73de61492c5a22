/** The prompt that finds facts for requirements which no rule could judge. */
import { houseRules, type Prompt } from './prompt.ts'

export const matchEvidencePrompt: Prompt = {
  name: 'match-evidence',
  version: 1,
  text: `${houseRules}

Task: for each numbered requirement say which facts meet it. Give "requirement", its number; "factIds", the ids of the facts that clearly show it, at most 3, empty where none does; and "why", one short sentence.
A fact meets a requirement only where a careful reader would agree without guessing. Wanting, learning or being near something is not having it. When in doubt, leave it empty.`,
}
