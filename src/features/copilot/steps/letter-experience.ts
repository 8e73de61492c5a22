/** Which entries of a resume a letter tells of, and which of their lines: what the posting asks for first, and only what the verifier lets pass. Pure. */
import type { Fact } from '../../profiles/fact.ts'
import type { ProposedChange } from '../run.ts'
import { write } from './letter-paragraph.ts'
import type { LetterLanguage } from './letter-phrases.ts'
import { meetsRequirement } from './step.ts'
import { experienceTellers } from './tell-experience.ts'

/** The first entry, which meets most, may say more than the second. */
const sentencesOfEntries = [3, 2] as const
const maxEntries = sentencesOfEntries.length

interface Telling {
  readonly weights: ReadonlyMap<string, number>
  readonly isShort: boolean
  readonly language: LetterLanguage
  readonly isProven: (paragraph: ProposedChange) => boolean
}

/** An entry of the resume, or what stands there without one, and its lines, the most asked for first. */
interface Experience {
  readonly entry: Fact | null
  readonly lines: readonly Fact[]
  readonly weight: number
}

const entryKinds: readonly Fact['kind'][] = ['position', 'project', 'volunteering']

/** The entries whose lines meet most of what is asked, then the latest ones; without a line that makes a sentence, where the person worked last. */
export function tellExperiences(facts: readonly Fact[], telling: Telling): ProposedChange[] {
  const all = readExperience(facts, telling.weights)
  const byWeight = all.toSorted((one, other) => other.weight - one.weight)
  const mostWeight = byWeight[0]?.weight ?? 0
  const told: ProposedChange[] = []
  for (const experience of byWeight) {
    // Beside enough that the posting asks for, what it does not would only distract.
    const isEnough = telling.isShort || (mostWeight > 0 && (told[0]?.factIds.length ?? 0) > sentencesOfEntries[0])
    const isSpare = told.length > 0 && experience.weight === 0 && isEnough
    if (told.length === maxEntries || isSpare) break
    const most = telling.isShort ? 1 : (sentencesOfEntries[told.length] ?? 1)
    told.push(...tellExperience(experience, most, telling))
  }
  return told.length > 0 ? told : tellPlaces(all, telling)
}

function readExperience(facts: readonly Fact[], weights: ReadonlyMap<string, number>): Experience[] {
  const entries = facts.filter((fact) => entryKinds.includes(fact.kind))
  const loose = facts.some((fact) => fact.kind === 'bullet' && fact.belongsTo === null)
  const weightOf = ({ id }: Fact): number => weights.get(id) ?? 0
  return [...entries, ...(loose ? [null] : [])].map((entry) => {
    const lines = facts.filter((fact) => fact.kind === 'bullet' && fact.belongsTo === (entry?.id ?? null))
    return {
      entry,
      lines: lines.toSorted((one, other) => weightOf(other) - weightOf(one)),
      weight: lines.reduce((sum, line) => sum + weightOf(line), 0),
    }
  })
}

/** The entry with its first lines that can be said and proven, as one paragraph; none where no line can. */
function tellExperience({ entry, lines }: Experience, most: number, telling: Telling): ProposedChange[] {
  const teller = experienceTellers[telling.language]
  let told: { paragraph: ProposedChange; sentences: readonly string[]; lines: readonly Fact[] } | null = null
  for (const line of lines) {
    if (told?.sentences.length === most) break
    for (const sentence of teller.waysToSay(line, entry)) {
      if (told?.sentences.some((other) => isRepeated(sentence, other))) continue
      const sentences: readonly string[] = [...(told?.sentences ?? []), sentence]
      const cited: readonly Fact[] = [...(told?.lines ?? []), line]
      const factIds = [...(entry ? [entry.id] : []), ...cited.map(({ id }) => id)]
      const paragraph = write(factIds, teller.tell(entry, sentences), reasonOf(cited, telling.weights))
      if (!telling.isProven(paragraph)) continue
      told = { paragraph, sentences, lines: cited }
      break
    }
  }
  return told === null ? [] : [told.paragraph]
}

/** Resumes repeat lines; a letter does not, nor does it say "My work was to" twice in a row. */
const isRepeated = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() || (one.startsWith('My work ') && other.startsWith('My work '))

function reasonOf(lines: readonly Fact[], weights: ReadonlyMap<string, number>): string {
  const most = Math.max(...lines.map(({ id }) => weights.get(id) ?? 0))
  if (meetsRequirement(most)) return 'These lines meet what the posting asks for.'
  return most > 0 ? 'These lines speak of what the posting speaks of.' : 'One of your latest entries.'
}

/** The latest positions alone still say what the person does. */
function tellPlaces(all: readonly Experience[], { language, isProven }: Telling): ProposedChange[] {
  return all
    .filter(({ entry }) => entry?.kind === 'position')
    .slice(0, maxEntries)
    .flatMap(({ entry }) => {
      const place = entry === null ? null : experienceTellers[language].place(entry)
      const told = entry && place ? [write([entry.id], place, 'One of your latest positions.')] : []
      return told.filter(isProven)
    })
}
