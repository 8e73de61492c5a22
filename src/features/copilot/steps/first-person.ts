/** Turns a line of a resume into a sentence of a letter: the same words, with a subject where English allows one. */
import { irregularPasts, verbGroups } from '../verifier/lexicon/verbs.ts'

/** Past tenses beside the verifier's that begin lines of resumes. */
const pasts = new Set([...irregularPasts, ...'chaired knitted oversaw read saw sat understood upheld wore'.split(' ')])

const verbs = new Set(verbGroups.flatMap((group) => group.verbs))

/**
 * `Led a team of four.` becomes `I led a team of four.`; of what still goes on, `Run a ward.` becomes `I run a ward.`
 * A line that begins with no verb stays as it is.
 */
export function asFirstPerson(line: string, ongoing: boolean): string {
  const sentence = /[.!?…]$/u.test(line) ? line : `${line}.`
  const [first = ''] = sentence.split(/\s/u, 1)
  const word = first.toLowerCase()
  if (word === 'responsible') return `I ${ongoing ? 'am' : 'was'} ${lowerFirst(sentence)}`
  const hasVerb = /^[a-z-]+ed$/u.test(word) || pasts.has(word) || (ongoing && verbs.has(word))
  return hasVerb ? `I ${lowerFirst(sentence)}` : sentence
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
