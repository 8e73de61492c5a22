/**
 * Turns a line of a resume into a sentence of a letter: the same words, with a subject and the tense of its time.
 * Lines from which no sentence can be made are left to the resume: a fragment in a letter is worse than one line less.
 */
import { baseVerbs, irregularPasts } from '../verifier/lexicon/verbs.ts'
import { verbStems } from '../verifier/reading/clauses.ts'
import { stemOf } from '../verifier/reading/stem.ts'
import { baseOfThird, inForm } from './verb-forms.ts'

/** Past tenses beside the verifier's that begin lines of resumes. */
const pasts = new Set([
  ...irregularPasts,
  ...'caught chaired knitted oversaw read saw understood upheld wore used'.split(' '),
])

/** They end like a past tense and are none: "Experienced in", "Detailed knowledge of", "Licensed driver". */
const adjectives = new Set(
  'accredited advanced applied automated based certified computerized cross-skilled dedicated detailed distributed diversified embedded exceed expected experienced indeed integrated involved licensed limited motivated needed oriented proceed professed proposed qualified related required resulted seasoned skilled speed succeed talented unannounced united unlimited untreated varied'.split(
    ' ',
  ),
)

/** Done to the person: "Promoted to manager" is "I was promoted"; without such a word behind them they may be either. */
const passives = new Set(
  'appointed assigned charged chosen elected entrusted hired invited named nominated promoted recognized recognised selected tasked voted'.split(
    ' ',
  ),
)
const activePassives = new Set('assigned charged hired invited named promoted selected'.split(' '))
const afterPassive = new Set('as among by for from into one out to twice with'.split(' '))
/** Nobody can tell whether the person gave or got it. */
const eitherWay = new Set(['awarded', 'granted', 'rewarded'])

/** Base forms that are nouns as well: "Design reviews" and "Research assistant" say nothing about doing. */
const nouns = new Set(
  'account audit balance budget care challenge charge chart clean coach code contact control cook cost counsel count cover credit data design document draft drive estimate experience exercise exhibit farm file focus forecast function fund gain general guard guide head help host influence input interest interface interview issue label lead ledger level market master measure mentor model monitor network note offer order pack page paint partner patrol pilot plan plant practice process produce product program project purchase question range record report research review run sample schedule score screen search set ship show sign sort source staff stage start state store study supply support survey target test track trade train transfer transport travel tutor type value volunteer ward watch weight work'.split(
    ' ',
  ),
)
const afterVerb = new Set(
  'a all an and any as at both daily each for in incoming into its multiple my new of on or our several the their these through to up various weekly with within across between'.split(
    ' ',
  ),
)

/** A longer one is several sentences without their full stops. */
const maxSentenceChars = 320
const maxSemicolons = 2

/**
 * `Led a team of four.` becomes `I led a team of four.`; `Run a ward.` and `Runs a ward.` become `I run a ward.` while it goes
 * on, and `I ran a ward.` or, less well, `My work was to run a ward.` when it has ended. Of several sentences in one line the
 * first is taken.
 * @returns the ways to say it, the best first; none where the line is no statement of something done
 */
export function waysToSay(line: string, ongoing: boolean): string[] {
  const text = plainSentence(line)
  if (text === null) return []
  const [first = ''] = text.split(/[\s,]/u, 1)
  const word = first.toLowerCase()
  const [second = ''] = text.slice(first.length).trim().toLowerCase().split(/\s/u, 1)
  const said = lowerFirst(text, first)
  if (/^i(?:['’](?:m|ve|d))?$/u.test(word)) return [text]
  if (word === 'responsible' && second === 'for') return [`I ${ongoing ? 'am' : 'was'} ${said}`]
  if (isVerbalNoun(word)) return [`My work ${ongoing ? 'includes' : 'included'} ${said}`]
  // "Successfully won" speaks like "won": what matters stands behind the adverb.
  const isAdverb = /^\p{L}{3,}ly$/u.test(word)
  const [verb, next] = isAdverb ? [second, thirdOf(text)] : [word, second]
  return sayVerb({ said, verb, next, isAdverb, rest: text.slice(first.length).trim() }, ongoing)
}

interface Opening {
  /** The line as it stands behind "I". */
  readonly said: string
  readonly verb: string
  readonly next: string
  readonly isAdverb: boolean
  /** What stands behind the first word. */
  readonly rest: string
}

function sayVerb({ said, verb, next, isAdverb, rest }: Opening, ongoing: boolean): string[] {
  if (passives.has(verb) && afterPassive.has(next)) return [`I was ${said}`]
  if (isPast(verb, isAdverb ? null : rest)) return [withSubjects(`I ${said}`, isPastForm)]
  if (isBase(verb, next))
    return ongoing ? [withSubjects(`I ${said}`, isBaseForm)] : sayEnded(said, isAdverb ? null : verb)
  return isAdverb ? [] : sayThird(said, verb, next, ongoing)
}

/** "Keeps the books" is written as of somebody else. */
function sayThird(said: string, word: string, next: string, ongoing: boolean): string[] {
  const verb = baseOfThird(word)
  if (verb === null || !isBase(verb, next)) return []
  const told = inForm(said, verb, true, ongoing ? 'base' : 'past')
  return told === null || told.includes(';') ? [] : [`I ${told}`]
}

/** What somebody did who writes of it as if it went on. @param verb null where the first word is none */
function sayEnded(said: string, verb: string | null): string[] {
  const past = verb === null || said.includes(';') ? null : inForm(said, verb, false, 'past')
  const asWork = `My work was to ${said}`
  return past === null ? [asWork] : [`I ${past}`, asWork]
}

/** The best way to say it; null where there is none. */
export const asFirstPerson = (line: string, ongoing: boolean): string | null => waysToSay(line, ongoing)[0] ?? null

const thirdOf = (text: string): string => text.toLowerCase().split(/\s+/u)[2] ?? ''

/** The first sentence of a line, with its full stop. Null where the line is too long, has marks of a layout or breaks off. */
export function plainSentence(line: string): string | null {
  const [sentence = ''] = line.trim().split(/(?<=[\p{L}\p{N})%"”]{2}[.!?])\s+(?=\p{Lu})/u, 1)
  const isLayout =
    /https?:|www\.|[[\]|•·*_~<>{}\\ÂÃ�]|\.\.\.|…|\p{Ll}\.\p{Lu}|\p{L}:\s|\s[-–—]{1,2}\s.*\s[-–—]{1,2}\s/u.test(sentence)
  const breaksOff = /[-–—,;:(/&]$|\b(?:and|or|of|the|to|with|for|in|a|an)$/iu.test(sentence)
  if (isLayout || breaksOff || !isBalanced(sentence) || runsOn(sentence)) return null
  if (sentence.length > maxSentenceChars || sentence.split(/\s+/u).length < 3) return null
  if (sentence.split(';').length - 1 > maxSemicolons) return null
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`
}

/** Two lines read as one: "for senior staff Provide support". */
const runsOn = (text: string): boolean =>
  [...text.matchAll(/\p{Ll}\s(\p{Lu}\p{Ll}+)\b/gu)].some(([, word = '']) => {
    const lower = word.toLowerCase()
    return isPastForm(lower) || (isBaseForm(lower) && !nouns.has(lower))
  })

const isBalanced = (text: string): boolean =>
  text.split('(').length === text.split(')').length && text.split(/["“”]/u).length % 2 === 1

/** Words in -ed of six letters and more are past tenses but for a few; shorter ones ("Pied", "Ahmed") must be known verbs. */
const isPastForm = (word: string): boolean =>
  pasts.has(word) ||
  (/^[a-z-]+ed$/u.test(word) && !adjectives.has(word) && (word.length >= 6 || verbStems.has(stemOf(word))))

/** @param rest what stands behind the word; null behind an adverb, where only a verb can stand */
function isPast(word: string, rest: string | null): boolean {
  if (eitherWay.has(word)) return false
  // "Promoted healthy eating" is done by the person; "Promoted to" is not, and was asked before.
  if (passives.has(word)) return rest !== null && activePassives.has(word) && /^(?:\p{Ll}|\d)/u.test(rest)
  return isPastForm(word)
}

const isBaseForm = (word: string): boolean => baseVerbs.has(word)

const isBase = (word: string, next: string): boolean =>
  isBaseForm(word) && !pasts.has(word) && (!nouns.has(word) || afterVerb.has(next))

/** "Managing staff" and "Overseeing"; not "Marketing manager". */
const isVerbalNoun = (word: string): boolean =>
  /^[a-z-]{3,}ing$/u.test(word) &&
  verbStems.has(stemOf(word)) &&
  !/^(?:accounting|advertising|banking|bookkeeping|building|catering|consulting|engineering|housekeeping|marketing|manufacturing|nursing|programming|staffing|teaching|training|testing|writing|working|meeting|outstanding)$/u.test(
    word,
  )

/** "Owned the pipeline; cut its time" are two statements, and each needs its subject. */
const withSubjects = (sentence: string, isForm: (word: string) => boolean): string =>
  sentence.replace(/;\s+(\p{L}+)/gu, (all, word: string) =>
    isForm(word.toLowerCase()) ? `; I ${word.toLowerCase()}` : all,
  )

/** "SERVED as" was set in capitals for looks; a short word in capitals is a name. */
function lowerFirst(text: string, first: string): string {
  const lower =
    first.length > 3 && first === first.toUpperCase()
      ? first.toLowerCase()
      : first.charAt(0).toLowerCase() + first.slice(1)
  return lower + text.slice(first.length)
}
