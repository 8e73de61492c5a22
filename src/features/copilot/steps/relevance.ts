/** Which lines speak of what a posting speaks of, by the words they share: for lines that meet no requirement, or where none was read. Pure. */
import type { Fact } from '../../profiles/fact.ts'
import { findSkills } from '../../skills/skills.ts'
import { stemOf } from '../verifier/reading/stem.ts'

/** What is looked at of a posting. */
export interface RelevantPosting {
  readonly title: string
  readonly text: string
  readonly requirements: readonly { readonly quote: string }[]
}

/** Words that stand in every posting and every resume, and tell no trade from another. */
const everywhere = new Set(
  `ability able about across action activity additional also area assist available base basis benefit best better build business candidate career change clear client collaborate communicate communication company complete contribute coordinate create current customer daily data day deliver demonstrate department design detail develop development different drive duty effective efficient employee employer encourage ensure environment equal excellent experience expert external fast first follow full function global goal good great group growth handle help high identify impact implement important improve include increase individual information initiative innovation internal issue join keep knowledge large lead leader leadership learn level life local maintain make manage management manager many meet member minimum must need new office offer ongoing operation opportunity order organization other own part partner people perform performance person plan position possible prefer process product professional program project provide qualification quality question range related relationship report require requirement research resource responsibility responsible result review role salary service several share skill solution solve staff standard strategy strong success successful support system take team term time tool train training understand use user various week well work world write year`
    .split(' ')
    .map(stemOf),
)

const minWordChars = 4

const stemsIn = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [])
      .filter((word) => word.length >= minWordChars)
      .map(stemOf)
      .filter((stem) => !everywhere.has(stem)),
  )

/** A word of the title tells most, one of a requirement more than one of the text. */
const weights = { title: 3, requirement: 2, text: 1, skill: 2 } as const

/** Two words of requirements, or one of the title and one of the text: a line with less may share them by chance. */
const enough = 4

/** Fact id -> how much it speaks of what the posting speaks of; facts below a bar are absent. Bullets and skills only. */
export function findRelevant(facts: readonly Fact[], posting: RelevantPosting): Map<string, number> {
  const title = stemsIn(posting.title)
  const required = stemsIn(posting.requirements.map(({ quote }) => quote).join('\n'))
  const said = stemsIn(posting.text)
  const skills = new Set(findSkills(posting.text).map(({ skill }) => skill))
  const weightOf = (stem: string): number =>
    title.has(stem) ? weights.title : required.has(stem) ? weights.requirement : said.has(stem) ? weights.text : 0
  const found = new Map<string, number>()
  for (const { id, kind, value } of facts) {
    const shared = new Set(findSkills(value).flatMap(({ skill }) => (skills.has(skill) ? [skill] : []))).size
    if (kind === 'skill' && shared > 0) found.set(id, 1)
    if (kind !== 'bullet') continue
    const words = [...stemsIn(value)].reduce((sum, stem) => sum + weightOf(stem), 0)
    const score = words + shared * weights.skill
    if (score >= enough) found.set(id, score)
  }
  return found
}
