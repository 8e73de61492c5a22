/** The prompt that writes the body of a letter. */
import { houseRules, type Prompt } from './prompt.ts'

export const writeLetterPrompt: Prompt = {
  name: 'write-letter',
  version: 1,
  text: `${houseRules}

Task: write the two to four paragraphs between the opening and the end of a letter of application; those two are written by a program, as are greeting and signature.
For each paragraph give "text", plain sentences in the first person, and "factIds", every fact that it rests on. Say what the person did that this posting asks for, with the facts' own numbers and names. Each sentence stays within one fact, or lists facts side by side.
No praise of the employer, no character traits, no motives, nothing about the future. At most 900 characters a paragraph.
Write in the language that <language> names. Where there are <wishes>, they are the person's own: follow them as far as these rules allow.`,
}
