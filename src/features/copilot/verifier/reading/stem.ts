/** Reduces words to comparable stems: British and American spelling, inflection, and the noun of a verb ("implementation"). */

import { irregularForms } from '../lexicon/irregular-forms.ts'
import { wordEntry } from '../lexicon/wordnet.ts'

const spelling: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})ys(e|ed|es|ing|er|ers)$/u, 'yz$1'],
  [/(?<=\p{L}{3})is(e|ed|es|ing|ation|ations|er|ers)$/u, 'iz$1'],
  [/(?<=\p{L}{2})our(s|ed|ing|al|able|ful|ite|hood|hoods|ly|less)?$/u, 'or$1'],
  [/(?<=\p{L}{2})(t|b)re(s|d)?$/u, '$1er$2'],
  [/(?<=\p{L}{3})ogu(?:e(s)?|(ed)|(ing))$/u, 'og$1$2$3'],
  [/(?<=\p{L}{3})ll(ed|ing|er|ers)$/u, 'l$1'],
  [/^(p|an|h|f|enc|orthop|gyn|arch|leuk)ae/u, '$1e'],
  [/oe(?=[dmt]|s\p{L})/u, 'e'],
  [/(?<=\p{L}{3})amme(s|d)?$/u, 'am$1'],
  [/(?<=\p{L}{3})ence(s|d)?$/u, 'ense$1'],
]

const spellings = new Map(
  `licence license; defence defense; cheque check; tyre tire; grey gray; plough plow; enrol enroll; fulfil fulfill; judgement judgment; ageing aging; practise practice; skilful skillful; mould mold; moulding molding; aluminium aluminum; storey story; kerb curb; pyjamas pajamas; aeroplane airplane; jewellery jewelry; anaesthesia anesthesia; artefact artifact; acknowledgement acknowledgment; manoeuvre maneuver; orientated oriented; learnt learned; instalment installment; instal install; cosy cozy; per-cent percent; adviser advisor; focussed focused; programme program; programmes programs; wifi wi-fi; e-mail email`
    .split('; ')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** American spelling of a lower-case word; words that are the same in both are returned as they are. */
const americanOf = (word: string): string => {
  const known = spellings.get(word)
  if (known !== undefined) return known
  for (const [pattern, replacement] of spelling) if (pattern.test(word)) return word.replace(pattern, replacement)
  return word
}

const withoutPlural = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes|zzes)$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const withoutTense = (word: string): string => {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('eed')) return word
  if (word.endsWith('ed') && word.length > 4) return word.slice(0, -2)
  if (word.endsWith('ing') && word.length > 5) return word.slice(0, -3)
  return word
}

/** `e` and doubled consonants at the end differ between forms of one word: manage/managing, plan/planned. */
const withoutEnding = (word: string): string => {
  const bare = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
  const single = bare.length > 3 && /([^aeiou])\1$/u.test(bare) ? bare.slice(0, -1) : bare
  // One spelling for organize and supervise: the American rule above cannot tell them apart.
  return single.length > 4 ? single.replace(/([iy])z$/u, '$1s') : single
}

/** "Wove", "shrank": forms that the dictionary knows as irregular and as nothing else. */
const irregularBase = (lower: string): string | undefined => {
  const entry = wordEntry(lower)
  if (entry === null || Object.keys(entry.said).length > 0 || entry.bases.size !== 1) return undefined
  return [...entry.bases][0]
}

/** The stem shared by all inflected forms of a word: `managed`, `manages`, `managing` -> `manag`. Input in any case. */
export const stemOf = (word: string): string => {
  // APIs, KPIs: the plural of an acronym.
  const single = /^\p{Lu}{2,6}s$/u.test(word) ? word.slice(0, -1) : word
  const lower = single.toLowerCase().replace(/['’]s?$/u, '')
  const irregular = irregularForms.get(lower)
  if (irregular !== undefined) return withoutEnding(irregular)
  const base = irregularBase(lower)
  if (base !== undefined) return withoutEnding(americanOf(base))
  const american = americanOf(lower)
  const again = irregularForms.get(american)
  if (again !== undefined) return withoutEnding(again)
  const plain = americanOf(withoutPlural(american))
  const bare = withoutTense(irregularForms.get(plain) ?? plain)
  // "Ploughed": known by its base form only.
  return withoutEnding(spellings.get(bare) ?? bare)
}

const derivations = [
  'ization',
  'ation',
  'ition',
  'ment',
  'tion',
  'sion',
  'ion',
  'ance',
  'ense',
  'ive',
  'iti',
  'ity',
  'ness',
  'ing',
  'al',
  'ly',
  'is',
  'at',
  'ful',
]

/** The root shared by a verb and its nouns: `implementation`, `implemented` -> one root. Coarser than the stem. */
export const rootOf = (stem: string): string => {
  let root = stem
  for (let round = 0; round < 3; round++) {
    const ending = derivations.find((suffix) => root.endsWith(suffix) && root.length - suffix.length >= 4)
    if (ending === undefined) break
    root = root.slice(0, -ending.length)
  }
  return withoutEnding(root.replace(/[iy]$/u, ''))
}
