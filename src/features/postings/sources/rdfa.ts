/** Reads schema.org RDFa of a page into the shape of JSON-LD. */
import type { CheerioAPI } from 'cheerio'

type Selection = ReturnType<CheerioAPI>

const maxDepth = 6

/** Properties whose markup matters: lists and paragraphs. */
const markupProperties = /description|responsibilities|qualifications|skills|requirements|benefits/iu

/** Every thing of the type on the page; nested things become nested objects. */
export const findRdfa = ($: CheerioAPI, type: string): Record<string, unknown>[] =>
  $('[typeof]')
    .toArray()
    .filter((element) => ($(element).attr('typeof') ?? '').split(/\s+/u).some((name) => localName(name) === type))
    .map((element) => readThing($, $(element), 0))

/** `schema:title`, `http://schema.org/title` and `title` are one property. */
const localName = (name: string): string => name.replace(/^(?:https?:\/\/schema\.org\/|[\w-]+:)/u, '')

const readThing = ($: CheerioAPI, thing: Selection, depth: number): Record<string, unknown> => {
  const properties: Record<string, unknown> = {}
  if (depth > maxDepth) return properties
  for (const element of thing.find('[property]').toArray()) {
    const property = $(element)
    // A property belongs to the nearest thing around it.
    if (!property.parent().closest('[typeof]').is(thing)) continue
    for (const given of (property.attr('property') ?? '').split(/\s+/u)) {
      const name = localName(given)
      if (name === '' || name === '__proto__') continue
      const value = property.is('[typeof]') ? readThing($, property, depth + 1) : propertyValue(property, name)
      properties[name] = name in properties ? [properties[name], value].flat() : value
    }
  }
  return properties
}

const propertyValue = (property: Selection, name: string): string => {
  const given = property.attr('content') ?? property.attr('datetime') ?? property.attr('href')
  if (given !== undefined) return given
  return (markupProperties.test(name) ? property.prop('outerHTML') : property.text().trim()) ?? ''
}
