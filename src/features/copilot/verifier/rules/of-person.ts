/** Words that say of somebody what the entry of a credential or the years of a post say already: "qualified", "former". */
import { isPastForm } from '../lexicon/verbs.ts'
import { statesAction } from '../reading/actions.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, supportOf } from '../support.ts'

const credentialWords =
  /^(?:card|level|diploma|nvq|svq|btec|hnc|hnd|degree|certificate|licen[sc]e|qualifications?|pgce|qts)$/u

/** "Loading shovel licence, 2015": what looks like a doing is what the licence is for. */
const opensWithName = ({ text }: Reading): boolean =>
  /^\p{L}+ing (?:\p{Ll}+ )?(?:licen[sc]e|card|certificate)(?:$|,| \()/u.test(text)

/** An entry that names a qualification and nothing that was done, begun or only aimed at. */
const isCredentialEntry = (fact: Reading): boolean =>
  (fact.degrees.length + fact.certificates.length > 0 ||
    fact.tokens.some(({ lower }) => credentialWords.test(lower))) &&
  (!statesAction(fact) || opensWithName(fact)) &&
  !fact.tokens.some(({ lower }) => /^(?:course|training|workshop|seminar|exam|module)s?$/u.test(lower)) &&
  limitsOf(fact).length === 0

/** "CIPD Level 5-qualified" of "CIPD Level 5". */
const isQualified = (rewrite: Reading, at: number, evidence: Evidence): boolean =>
  /^(?:qualified|qualification|holder|cardholder)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  isCredentialEntry(evidence.fact) &&
  // "Holder of a loading shovel licence".
  [at - 2, at - 1, at + 2, at + 3].some((one) => supportOf(rewrite, one, evidence, true).at.length > 0)

/** A post that ended: "2012-2017", and nothing that goes on. */
const isOver = ({ dates }: Reading): boolean => dates.length > 1 && !dates.some(({ key }) => key === 'ongoing')

/** "Former teacher" of a teacher from 2012 to 2017. */
const isFormer = (rewrite: Reading, at: number, { fact, context }: Evidence): boolean =>
  /^(?:former|formerly|previously)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  [fact, context].some(
    (one) =>
      isOver(one) &&
      !isPastForm(one.tokens[0]?.lower ?? '') &&
      range(at + 1, at + 7).some((word) => one.byStem.get(rewrite.tokens[word]?.stem ?? '')?.includes(0) === true),
  )

/** Whether a word says of the person no more than her credentials and posts do. */
export const isSaidOfPerson = (rewrite: Reading, at: number, evidence: Evidence): boolean =>
  isQualified(rewrite, at, evidence) || isFormer(rewrite, at, evidence)
