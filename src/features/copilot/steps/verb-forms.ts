/** English lines in another tense: "Keep the ledger and pay bills" as "kept the ledger and paid bills". Pure; where a word could be verb or noun, nothing is made. */
import { baseVerbs } from '../verifier/lexicon/verbs.ts'
import { wordEntry } from '../verifier/lexicon/wordnet.ts'

const irregular = new Map(
  'become became|begin began|bind bound|break broke|breed bred|bring brought|build built|buy bought|catch caught|choose chose|come came|cut cut|deal dealt|dig dug|do did|draw drew|drive drove|feed fed|fight fought|find found|fly flew|forecast forecast|get got|give gave|go went|grind ground|grow grew|hang hung|have had|hear heard|hit hit|hold held|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|oversee oversaw|overcome overcame|pay paid|proofread proofread|put put|read read|rebuild rebuilt|rewrite rewrote|ride rode|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shoot shot|shut shut|sing sang|sit sat|speak spoke|spend spent|spin spun|split split|spread spread|stand stood|sweep swept|swim swam|take took|teach taught|tell told|think thought|throw threw|troubleshoot troubleshot|undergo underwent|understand understood|undertake undertook|uphold upheld|upset upset|wear wore|weave wove|win won|withdraw withdrew|write wrote'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Two syllables, the second stressed: their last consonant is doubled like that of "plan". */
const doubled =
  /^(?:admit|commit|compel|confer|control|defer|equip|excel|format|incur|infer|occur|omit|patrol|permit|prefer|recap|refer|remit|submit|transfer|transmit|upskip)$/u

/** "kept" of "keep", "planned" of "plan". @param verb its base form, lower case */
function pastOf(verb: string): string {
  const known = irregular.get(verb)
  if (known !== undefined) return known
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/u.test(verb)
  return isShort || doubled.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** "keep" of "keeps"; null where the word is no verb with an s. */
export function baseOfThird(word: string): string | null {
  const bases = [word.replace(/ies$/u, 'y'), word.replace(/es$/u, ''), word.replace(/s$/u, '')]
  return word.endsWith('s') ? (bases.toReversed().find((base) => base !== word && canBe(base, 'v')) ?? null) : null
}

/** The dictionary holds words with others of the same sense; verbs without such stand among the verbs of resumes. */
const canBe = (word: string, part: 'v' | 'n' | 'a'): boolean =>
  wordEntry(word)?.said[part] !== undefined || (part === 'v' && baseVerbs.has(word))

/** Endings of words that are no base form of a verb. */
const noVerb = /(?:ing|ly|al|ive|ous|ful|ic|ed|ent|ant|[ai]ble|[ao]ry|s|er|or|ion|ment|ness|ity|ism|ist|ance|ence)$/u

/** What can stand behind a verb and not behind a noun. */
const determiners = new Set(
  'a all an any both each every his her its multiple my new our several the their these this those up various'.split(
    ' ',
  ),
)
/** What ends a group of words: before it a word that may be either is a noun. */
const closers = new Set(
  'and or to for of in on at with within by from into as per via across between through under over during until than that which who where when while after before against among without including'.split(
    ' ',
  ),
)

const infinitives = new Set('to help helps can may must will would should that who which'.split(' '))

export type VerbForm = 'past' | 'base'

/**
 * The line with its first verb, and every verb that is joined to it, in another form.
 * @param verb base form of the first word, lower case
 * @returns null where a word that follows a comma, "and" or "or" may be a verb or not
 */
export function inForm(line: string, verb: string, isThird: boolean, form: VerbForm): string | null {
  const words = line.split(/\s+/u)
  const told: string[] = [formOf(verb, form)]
  for (const [index, word] of words.entries()) {
    if (index === 0) continue
    const before = words[index - 1] ?? ''
    if (!/,$/u.test(before) && !/^(?:and|or|&|then)$/iu.test(before)) {
      told.push(word)
      continue
    }
    const said = inNextForm(word, words[index + 1] ?? '', isThird, form)
    // "to plan and develop": joined to an infinitive, it keeps its form; which of the two it is joined to nobody can tell.
    if (said === null || (said !== word && words.slice(1, index).some((one) => infinitives.has(one)))) return null
    told.push(said)
  }
  return told.join(' ')
}

const formOf = (verb: string, form: VerbForm): string => (form === 'past' ? pastOf(verb) : verb)

/** A word behind a joint: another verb in its form, anything else as it stands, null where nobody can tell. */
function inNextForm(word: string, next: string, isThird: boolean, form: VerbForm): string | null {
  const [, bare = '', marks = ''] = /^(\p{Ll}+)([,;.]?)$/u.exec(word) ?? []
  if (bare === '' || closers.has(bare) || determiners.has(bare)) return word
  const isLast = marks !== '' || next === '' || closers.has(nextWordOf(next)) || !/^\p{Ll}/u.test(next)
  const verb = isThird ? baseOfThird(bare) : canBe(bare, 'v') ? bare : null
  if (verb === null) return isLast || noVerb.test(bare) || isThird ? word : null
  const said = `${formOf(verb, form)}${marks}`
  if (marks === '' && determiners.has(nextWordOf(next))) return said
  const isOnlyVerb = !canBe(bare, 'n') && !canBe(bare, 'a') && (!isThird || !canBe(verb, 'n'))
  if (isOnlyVerb) return said
  return isLast && !/^(?:and|or)$/u.test(next) ? word : null
}

const nextWordOf = (next: string): string => next.toLowerCase().replace(/[,;.]$/u, '')
