/** Sentences of answers to forms and of interviews, in English. */
export const preparationEn = {
  start: {
    answers: 'Answer a form',
    interview: 'Prepare the interview',
    title: 'The questions of the form',
    text: 'One question a line, as the form asks them. Answers come from those you kept and from your facts; what only you may say is left to you.',
    questions: 'Questions',
    go: 'Answer them',
    cancel: 'Cancel',
  },
  answers: {
    title: 'Answers',
    sources: {
      kept: 'an answer you kept',
      facts: 'your facts in your words',
      model: 'a model’s words, carried by your facts',
      person: 'only you can say this',
      nobody: 'nothing here answers this',
    },
    copy: 'Copy',
    copied: 'Copied.',
    refused: (n: number) => (n === 1 ? '1 sentence was refused' : `${n} sentences were refused`),
  },
  interview: {
    title: 'What they may ask',
    gaps: 'What you have no evidence for',
    gapsText: 'Think of an honest answer: what is nearest to it, and how you would learn it.',
    statuses: { met: 'you can show it', gap: 'a gap', unknown: 'not clear' },
    stories: (n: number) => (n === 1 ? '1 story of yours fits' : `${n} stories of yours fit`),
    nothing: 'The posting states nothing that can be asked about.',
  },
}

export type PreparationMessages = typeof preparationEn
