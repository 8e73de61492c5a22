/** One voice for what somebody else did to the person: "the head asked me to plan" is read as "was asked to plan by the head". */

const participles: Readonly<Record<string, string>> = {
  gave: 'given',
  made: 'made',
  chose: 'chosen',
  taught: 'taught',
  took: 'taken',
  sent: 'sent',
  put: 'put',
  let: 'let',
  showed: 'shown',
}

const participleOf = (verb: string): string | undefined => {
  const lower = verb.toLowerCase()
  if (Object.hasOwn(participles, lower)) return participles[lower]
  return /[^e]ed$/u.test(lower) ? lower : undefined
}

/** "A senior chef trained me in butchery": who, the verb, "me" and what follows, up to the end of the sentence. */
const active =
  /(^|[.;\n]\s*|(?:^|[.;\n]\s*)(?:After|In|During|Before|At) [^,.;\n]{3,40}, )((?:[Tt]he|[Aa]|[Aa]n|[Mm]y|[Oo]ur) (?:[\p{L}'-]+ ){1,4}?)(\p{L}+(?:ed|ave|ade|ose|ught|ook|ent|ut|et|owed)) me\b([^.;\n]*)/gu

const training = /\b([Rr])eceived training (in|on) ([^.;,\n]*?) from (the|an?|my|our) /gu
const supervision = /\bunder the supervision of (the|an?|my|our) /gu
/** "Under a senior solicitor's supervision". */
const ownSupervision = /\bunder (the|an?|my|our) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)'s (?:direct |close )?supervision\b/gu
/** "For a senior caseworker's review". */
const ownReview = /\bfor (the|an?|my|our) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)'s (review|approval|inspection|signature)\b/gu
const responsibility = /\b([Tt])ook on responsibility for\b/gu

/** The text with what others did to the person told in the passive. English; other texts come back as they are. */
export const inPassive = (text: string): string =>
  text
    .replace(active, (whole, before: string, doer: string, verb: string, rest: string) => {
      const participle = participleOf(verb)
      const who = doer.trim()
      return participle === undefined
        ? whole
        : `${before}Was ${participle}${rest} by ${who.charAt(0).toLowerCase()}${who.slice(1)}`
    })
    .replace(training, (_, first: string, preposition: string, what: string, article: string) => {
      const opening = first === 'R' ? 'Was' : 'was'
      return `${opening} trained ${preposition} ${what} by ${article} `
    })
    .replace(supervision, 'supervised by $1 ')
    .replace(ownReview, 'for $3 by $1 $2')
    .replace(ownSupervision, 'supervised by $1 $2')
    .replace(responsibility, (_, first: string) => `${first === 'T' ? 'Was' : 'was'} given responsibility for`)
