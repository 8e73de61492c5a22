/** The prompt that reads a posting's requirements. */
import { houseRules, type Prompt } from './prompt.ts'

export const analysePostingPrompt: Prompt = {
  name: 'analyse-posting',
  version: 1,
  text: `${houseRules}

Task: list what the posting asks of whoever applies: skills, experience, years, degrees, certificates, licences, languages, permits.
For each give "quote", the exact words of the posting, copied letter by letter, from a few words to one sentence; and "importance", "must" or "nice" ("nice" where the posting says preferred, a plus, ideally, or the like).
Leave out duties, benefits, and what the employer says of itself. At most 40.`,
}
