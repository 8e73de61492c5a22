/** The prompt that proposes changes to a resume. */
import { houseRules, type Prompt } from './prompt.ts'

export const tailorResumePrompt: Prompt = {
  name: 'tailor-resume',
  version: 1,
  text: `${houseRules}

Task: propose changes that let the resume speak to this posting. You never write the resume: a program applies your changes to the facts.
- "rephrase": one fact of kind bullet, summary or skill, cited by its id in "factIds", said in "text" with other words of the same strength, shorter, or in the posting's spelling. Keep every number, name and limit ("helped", "part of", "planned"). Keep the fact's language.
- "drop": one bullet that says nothing this posting asks for, only where its entry has more than four.
- "reorder": all bullets of one entry in "factIds", or all skills, what the posting asks for first.
Give "reason", one short sentence for the person. At most 30 changes; none where nothing would be better.
Where there are <wishes>, they are the person's own: follow them as far as these rules allow.`,
}
