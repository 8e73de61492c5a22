/** Facts as sentences in the first person, each with what carries it: their own words, a subject and a place. Pure. */
import type { Fact } from '../../profiles/fact.ts'
import { asFirstPerson } from './first-person.ts'
import { describePlace } from './letter-places.ts'
import { listFacts, listingNames, nameInList } from './listings.ts'

/** A sentence or two that a person could say, and the facts that carry it. */
export interface ProvenText {
  readonly text: string
  readonly factIds: readonly string[]
}

/** What the cited facts say, at most `most` texts: what was done first, then where, then lists. Facts of which no sentence can be made are left out. */
export function sayFacts(cited: readonly Fact[], facts: readonly Fact[], most: number): ProvenText[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const deeds = cited.flatMap((fact) => sayDeed(fact, byId.get(fact.belongsTo ?? '')))
  const told = new Set(deeds.flatMap(({ factIds }) => factIds))
  const places = cited.filter(({ id }) => !told.has(id)).flatMap(sayPlace)
  const lists = listingNames.flatMap((listing): ProvenText[] => {
    const named = cited.filter((fact) => nameInList(listing, fact) !== null)
    const text = listFacts(listing, named)
    return text === null ? [] : [{ text, factIds: named.map(({ id }) => id) }]
  })
  return [...deeds, ...places, ...lists].slice(0, most)
}

function sayDeed(fact: Fact, entry: Fact | undefined): ProvenText[] {
  if (fact.kind !== 'bullet') return []
  const sentence = asFirstPerson(fact.value, entry?.details.ongoing === true)
  if (sentence === null) return []
  const placed = entry && describePlace(entry)?.introduce([sentence])
  return [placed ? { text: placed, factIds: [entry.id, fact.id] } : { text: sentence, factIds: [fact.id] }]
}

function sayPlace(fact: Fact): ProvenText[] {
  const isPlace = fact.kind === 'position' || fact.kind === 'volunteering' || fact.kind === 'project'
  const place = isPlace ? describePlace(fact) : null
  return place === null ? [] : [{ text: place.sentence, factIds: [fact.id] }]
}
