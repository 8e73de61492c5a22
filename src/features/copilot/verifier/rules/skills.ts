/** Skills, languages and levels: by the taxonomy and its aliases; a skill implies its broader ones, never narrower ones. */
import { functionWords, neutralWords } from '../lexicon/function-words.ts'
import { wordEntry } from '../lexicon/wordnet.ts'
import { isReadOnly, type LanguageMention } from '../reading/credentials.ts'
import { inClause, range } from '../reading/ranges.ts'
import type { NamedMention, Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { byAcronym, type Evidence, isCarried, supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

/** Words that a longer name of a skill may add to a shorter one: makers, and what kind of thing it is. */
const addable = new Set(
  `microsoft ms google amazon aws apache adobe oracle ibm atlassian meta facebook sap hashicorp jetbrains autodesk language programming script scripting framework library database databases db dbms rdbms tool tools software app apps application program platform js net io server markup stylesheet query structured version control system os operating skills knowledge`
    .split(' ')
    .flatMap((word) => [word, stemOf(word)]),
)

/** "API integrations" is no other name of "API" in a fact: one alias may not say more than the other. */
const saysMore = ({ rewrite, evidence }: Question, mention: NamedMention): boolean => {
  const given = [...evidence.fact.skills, ...evidence.context.skills].filter((one) => one.name === mention.name)
  const wanted = range(mention.from, mention.to).filter((at) => rewrite.tokens[at]?.kind === 'word')
  const isSaid = (at: number): boolean => isCarried(supportOf(rewrite, at, evidence))
  const shared = wanted.filter(isSaid)
  if (given.length === 0 || shared.length === 0 || shared.length === wanted.length) return false
  return wanted.some(
    (at) =>
      !isSaid(at) && !addable.has(rewrite.tokens[at]?.lower ?? '') && !addable.has(rewrite.tokens[at]?.stem ?? ''),
  )
}

/** A broader skill follows from a narrower one; a named bundle of products does not follow from one of them. */
const isBundle = (mention: NamedMention): boolean =>
  /\b(?:suite|stack|office|workspace|cloud|365)\b/iu.test(mention.text)

const isKnown = ({ evidence }: Question, mention: NamedMention): boolean =>
  [evidence.fact, evidence.context].some(
    (reading) =>
      reading.skills.some((one) => one.name === mention.name) ||
      (reading.impliedSkills.has(mention.name) && !isBundle(mention)),
  )

/** "data analysis" for "analysed data": common words in small letters may be carried word by word, names of tools never. */
const isCarriedByWords = ({ rewrite, evidence }: Question, mention: NamedMention): boolean => {
  const wanted = range(mention.from, mention.to).filter((at) => rewrite.tokens[at]?.kind !== 'mark')
  if (wanted.some((at) => rewrite.tokens[at]?.kind !== 'word')) return false
  const opens = (at: number): boolean => at === 0 || /^[.!?;:•\n–]$/u.test(rewrite.tokens[at - 1]?.text ?? '')
  const isCommon = wanted.every(
    (at, position) => rewrite.tokens[at]?.capital === false || (position === 0 && opens(at)),
  )
  if (!isCommon)
    return wanted.every((at) =>
      (evidence.fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? []).some(
        (where) => evidence.fact.tokens[where]?.lower === rewrite.tokens[at]?.lower,
      ),
    )
  return wanted.every(
    (at) =>
      neutralWords.has(rewrite.tokens[at]?.lower ?? '') ||
      rewrite.owners[at] === 'grammar' ||
      isCarried(supportOf(rewrite, at, evidence)),
  )
}

/** "Mediation between tenants" of "mediated between tenants", at the beginning of the text too: a doing told as a thing. */
const isDoingOfFact = ({ rewrite, evidence: { fact } }: Question, mention: NamedMention): boolean =>
  rewrite.language === 'en' &&
  range(mention.from, mention.to).every((at) => {
    const token = rewrite.tokens[at]
    const carriers = [...(fact.byRoot.get(token?.root ?? '') ?? []), ...(fact.byStem.get(token?.stem ?? '') ?? [])]
    return (
      token?.kind === 'word' &&
      carriers.some((where) => fact.owners[where] === 'word' || fact.owners[where] === 'skill')
    )
  })

/** "EFL" for "English as a Foreign Language", and the other way round. */
export const isCarriedByInitials = ({ rewrite, evidence }: Question, mention: NamedMention): boolean =>
  range(mention.from, mention.to)
    .filter((at) => rewrite.tokens[at]?.kind !== 'mark' && !functionWords.has(rewrite.tokens[at]?.lower ?? ''))
    .every(
      (at) =>
        isCarried(supportOf(rewrite, at, evidence, true)) ||
        byAcronym(rewrite, at, evidence.fact).length > 0 ||
        byAcronym(rewrite, at, evidence.context).length > 0,
    )

/** "Plastering" of "plasterer": who had the trade had its work. */
const isTradeOfTitle = ({ rewrite, evidence }: Question, mention: NamedMention): boolean =>
  range(mention.from, mention.to - 1).every((at) => isCarried(supportOf(rewrite, at, evidence, true))) &&
  [evidence.fact, evidence.context].some(({ titles }) =>
    titles.some(
      ({ self, noun }) =>
        self && /er$/u.test(noun) && rewrite.tokens[mention.to - 1]?.lower === noun.replace(/er$/u, 'ing'),
    ),
  )

export const skills: Rule = {
  name: 'skills',
  check: (question) =>
    question.rewrite.skills
      .filter((mention) => inClause(question.clause, mention.from))
      .filter(
        (mention) =>
          (!isKnown(question, mention) || saysMore(question, mention)) &&
          !isCarriedByWords(question, mention) &&
          !isDoingOfFact(question, mention) &&
          !isCarriedByInitials(question, mention) &&
          !isTradeOfTitle(question, mention),
      )
      .map((mention) => ({
        entity: mention.text,
        message: `The cited fact does not show the skill "${mention.text}".`,
        tokens: range(mention.from, mention.to),
      })),
}

const languageNouns =
  /^(?:language|languages|speaker|speakers|speaking|skills?|lessons?|class|classes|teacher|tutor|courses?|level|native|fluent|and|or|tuition|grammar|literature|translat\w+|interpret\w+|texts?|subtitles?)$/u

/** "German visitors" says whose they are, "in German" what was spoken. */
const isAttribute = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at + 1]
  return (
    next?.kind === 'word' && /^(?:word|title)$/u.test(reading.owners[at + 1] ?? '') && !languageNouns.test(next.lower)
  )
}

/** "Polish speakers", as customers and pupils: who spoke it is not the person. */
const isOfOthers = (reading: Reading, at: number): boolean => reading.tokens[at + 1]?.lower === 'speakers'

/** Languages of a text, without those that only say where something is from, where the rewrite names what was spoken. */
const languagesLike = (rewrite: Reading, at: number, reading: Reading): readonly LanguageMention[] =>
  isAttribute(rewrite, at)
    ? reading.languages
    : reading.languages.filter(
        (one) => !isAttribute(reading, one.at) && (isOfOthers(rewrite, at) || !isOfOthers(reading, one.at)),
      )

/** "Italian mills" for "mills in Italy". */
const isOfPlace = (rewrite: Reading, at: number, { fact, context }: Evidence): boolean =>
  isAttribute(rewrite, at) &&
  [...fact.tokens, ...context.tokens].some(
    (token) => token.capital && wordEntry(token.lower)?.places.has(rewrite.tokens[at]?.lower ?? '') === true,
  )

/** The word stands in the fact, though not read as a language there. */
const isCarriedAsWord = (rewrite: Reading, mention: LanguageMention, evidence: Evidence): boolean =>
  evidence.fact.languages.every((one) => one.language !== mention.language) &&
  isCarried(supportOf(rewrite, mention.at, evidence, true))

/** "Speaks German" of "reading knowledge of German". */
const spokenOfRead = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
  const isOnlyRead =
    fact.languages.length > 0 &&
    isReadOnly(fact.tokens) &&
    !fact.tokens.some(({ lower }) => /^(?:sp[eo]k|fluent|native)/u.test(lower))
  const at = range(clause.from, clause.to).find((one) => /^speak/u.test(rewrite.tokens[one]?.lower ?? ''))
  const isSpoken = at !== undefined && rewrite.languages.some((one) => one.at > at)
  if (!isOnlyRead || !isSpoken) return []
  return [
    { entity: rewrite.tokens[at]?.text ?? '', message: 'The cited fact does not say that it is spoken.', tokens: [at] },
  ]
}

const readOnly = /^(?:reading|written|passive|read)$/u

/** "English (native) and French" of "French (reading only)": what is only read is told as that. */
const toldWithoutReading = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] =>
  rewrite.languages
    .filter(
      ({ at }) =>
        inClause(clause, at) && !rewrite.tokens.some(({ lower }) => /^(?:read\p{L}*|written|passive)$/u.test(lower)),
    )
    .filter(({ language, at }) => {
      const given = fact.languages.filter((one) => one.language === language)
      const isOnlyRead = (where: number): boolean => {
        const item = itemOf(fact, where)
        return range(item.from, item.to).some((one) => readOnly.test(fact.tokens[one]?.lower ?? ''))
      }
      return !isAttribute(rewrite, at) && given.length > 0 && given.every((one) => isOnlyRead(one.at))
    })
    .map(({ at }) => ({
      entity: rewrite.tokens[at]?.text ?? '',
      message: 'The cited fact says that this language is only read or written.',
      tokens: [at],
    }))

/** The directions of a language in a list of them: "into" of "from German into English and Dutch", both of "into and out of Dutch". */
const directionsOf = ({ tokens, languages: named }: Reading, at: number): readonly string[] => {
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower)
  const words = before.join(' ')
  if (/\b(?:in)?to and (?:out of|from) *(?:the )?$|\b(?:from|out of) and (?:in)?to *(?:the )?$/u.test(words))
    return ['from', 'into']
  const said = before.findLast((lower) => /^(?:from|into|to)$/u.test(lower))?.replace(/^to$/u, 'into')
  if (said !== undefined) return [said]
  // "German and Dutch into English", "German contracts into English".
  const into = range(at + 1, at + 7).find((one) => tokens[one]?.lower === 'into')
  const isTurned =
    into !== undefined &&
    named.some((other) => other.at > into && other.at <= into + 2) &&
    range(at + 1, into).every((one) => tokens[one]?.kind === 'word' || tokens[one]?.text === ',')
  return isTurned ? ['from'] : []
}

/** "From English into Dutch" of "from Dutch into English". */
const turnedRound = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  rewrite.languages
    .filter(({ at }) => inClause(clause, at))
    .filter(({ language, at }) => {
      const given = [fact, context].flatMap((one) =>
        one.languages.filter((named) => named.language === language).map((named) => directionsOf(one, named.at)),
      )
      return (
        given.length > 0 &&
        directionsOf(rewrite, at).some((said) => given.every((known) => known.length > 0 && !known.includes(said)))
      )
    })
    .map(({ at }) => ({
      entity: rewrite.tokens[at]?.text ?? '',
      message: 'The cited fact names the languages the other way round.',
      tokens: [at],
    }))

export const languages: Rule = {
  name: 'languages',
  check: (question) => {
    const { rewrite, clause, evidence } = question
    const unknown = rewrite.languages
      .filter((mention) => inClause(clause, mention.at))
      .filter(
        (mention) =>
          ![
            ...languagesLike(rewrite, mention.at, evidence.fact),
            ...languagesLike(rewrite, mention.at, evidence.context),
          ].some((one) => one.language === mention.language) &&
          !isOfPlace(rewrite, mention.at, evidence) &&
          !isCarriedAsWord(rewrite, mention, evidence),
      )
      .map((mention) => ({
        entity: rewrite.tokens[mention.at]?.text ?? '',
        message: `The cited fact does not name the language "${rewrite.tokens[mention.at]?.text ?? ''}".`,
        tokens: [mention.at],
      }))
    return [...unknown, ...spokenOfRead(question), ...toldWithoutReading(question), ...turnedRound(question)]
  },
}

const isDivider = (reading: Reading, at: number): boolean =>
  /^[,;.|\n•·/]$/u.test(reading.tokens[at]?.text ?? '') || reading.tokens[at]?.lower === 'and'

/** The item of a list in which a token stands: "German (native), French (basic)" has two. */
const itemOf = (reading: Reading, at: number): { from: number; to: number } => {
  let from = at
  let to = at + 1
  while (from > 0 && !isDivider(reading, from - 1)) from--
  while (to < reading.tokens.length && !isDivider(reading, to)) to++
  return { from, to }
}

const highestLevel = (reading: Reading, from: number, to: number): number =>
  Math.max(0, ...reading.levels.filter((level) => level.at >= from && level.at < to).map((level) => level.level))

/** A level in one item holds for the next ones too ("fluent in French and German"), unless they have their own. */
const levelAround = (reading: Reading, where: number): number => {
  const item = itemOf(reading, where)
  const own = highestLevel(reading, item.from, item.to)
  if (own > 0) return own
  const before = reading.levels.filter(
    (level) => level.at < item.from && reading.clauseOf[level.at] === reading.clauseOf[where],
  )
  const last = before.at(-1)
  return last !== undefined && !/^[)]$/u.test(reading.tokens[last.at + 1]?.text ?? '') ? last.level : 0
}

const checkLevel = (question: Question, at: number, level: number): Problem[] => {
  const { rewrite, evidence } = question
  const { fact } = evidence
  const word = rewrite.tokens[at]?.text ?? ''
  const item = itemOf(rewrite, at)
  const named = range(item.from, item.to).filter(
    (one) => rewrite.owners[one] === 'skill' || rewrite.owners[one] === 'language',
  )
  // "Native English speaker with fluent French": a level belongs to the name right after it, where one is.
  const isListed = /^(?:y|e|und)$/u.test(rewrite.tokens[at + 1]?.lower ?? '')
  const next = isListed ? undefined : named.find((one) => one > at && one <= at + 2)
  const about = next === undefined ? named : [next]
  const carriers = about.flatMap((one) => carriersOf(question, one))
  const given =
    carriers.length > 0
      ? Math.max(0, ...carriers.map((where) => levelAround(fact, where)))
      : highestLevel(fact, 0, fact.tokens.length)
  // "Skilled in SAS" of a list headed "Skills".
  if (/^skilled$/iu.test(word) && given === 0 && fact.tokens[0]?.lower === 'skills') return []
  if (given >= level) return []
  return [{ entity: word, message: `The cited fact does not claim the level "${word}".`, tokens: [at] }]
}

/** "Fluent in German and Dutch": the languages behind, to which a level spreads where they have none of their own. */
const languagesSharing = (rewrite: Reading, at: number): number[] => {
  if (rewrite.tokens[at + 1]?.text === ')') return []
  const { to } = itemOf(rewrite, at)
  return rewrite.languages
    .map((one) => one.at)
    .filter((one) => {
      const item = itemOf(rewrite, one)
      const last = rewrite.levels.findLast((level) => level.at < one)?.at
      return (
        one >= to &&
        last === at &&
        rewrite.clauseOf[one] === rewrite.clauseOf[at] &&
        highestLevel(rewrite, item.from, item.to) === 0
      )
    })
}

const checkSharedLevel = (question: Question, at: number, level: number): Problem[] => {
  const { rewrite, evidence } = question
  return languagesSharing(rewrite, at).flatMap((one): Problem[] => {
    const carriers = carriersOf(question, one)
    if (carriers.length === 0 || carriers.some((where) => levelAround(evidence.fact, where) >= level)) return []
    const entity = `${rewrite.tokens[at]?.text ?? ''} ${rewrite.tokens[one]?.text ?? ''}`
    return [{ entity, message: `The cited fact does not claim the level "${entity}".`, tokens: [at, one] }]
  })
}

/** Where the fact names the skill or language of a rewrite's token, by whatever alias. */
const carriersOf = ({ rewrite, evidence }: Question, at: number): number[] => {
  const language = rewrite.languages.find((one) => one.at === at)?.language
  if (language !== undefined)
    return evidence.fact.languages.filter((one) => one.language === language).map((one) => one.at)
  const skill = rewrite.skills.find((one) => at >= one.from && at < one.to)?.name
  return evidence.fact.skills.filter((one) => one.name === skill).map((one) => one.from)
}

export const levels: Rule = {
  name: 'levels',
  check: (question) =>
    question.rewrite.levels
      .filter((mention) => inClause(question.clause, mention.at))
      .flatMap(({ at, level }) => [...checkLevel(question, at, level), ...checkSharedLevel(question, at, level)]),
}
