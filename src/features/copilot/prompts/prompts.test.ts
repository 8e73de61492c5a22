import { expect, test } from 'vitest'
import { sha256Hex } from '../../../kernel/text.ts'
import { analysePostingPrompt } from './analyse-posting.ts'
import { answerQuestionsPrompt } from './answer-questions.ts'
import { matchEvidencePrompt } from './match-evidence.ts'
import { prepareInterviewPrompt } from './prepare-interview.ts'
import { readResumePrompt } from './read-resume.ts'
import { tailorResumePrompt } from './tailor-resume.ts'
import { writeLetterPrompt } from './write-letter.ts'

const prompts = [
  analysePostingPrompt,
  matchEvidencePrompt,
  readResumePrompt,
  tailorResumePrompt,
  writeLetterPrompt,
  answerQuestionsPrompt,
  prepareInterviewPrompt,
]

test('the words of a version never change: another text needs another number', () => {
  expect(prompts.map(({ name, version, text }) => `${name}@${version} ${sha256Hex(text).slice(0, 16)}`)).toEqual([
    'analyse-posting@1 65e7976cd854ab9d',
    'match-evidence@1 373e6f3f8bc941db',
    'read-resume@1 ccace0181eac7ccc',
    'tailor-resume@1 c3c5ad3b52ac6fb1',
    'write-letter@1 2ccf29be02590773',
    'answer-questions@1 c8025fe13ff18dfb',
    'prepare-interview@1 86ffb2bdfa24d55a',
  ])
})
