/** Reads schema.org microdata of a page into the shape of JSON-LD. */
import type { CheerioAPI } from 'cheerio'

type Selection = ReturnType<CheerioAPI>

/** Properties whose markup matters: lists and paragraphs. */
const markupProperties = new Set([
  ...['description', 'responsibilities', 'qualifications', 'skills', 'educationRequirements', 'experienceRequirements'],
  'jobBenefits',
])

const maxDepth = 6

/** Every item of the type on the page; nested items become nested objects. */
export const findMicrodata = ($: CheerioAPI, type: string): Record<string, unknown>[] =>
  $(`[itemscope][itemtype*="schema.org/${type}"]`)
    .toArray()
    .map((element) => readItem($, $(element), 0))

const readItem = ($: CheerioAPI, item: Selection, depth: number): Record<string, unknown> => {
  const properties: Record<string, unknown> = {}
  if (depth > maxDepth) return properties
  for (const element of item.find('[itemprop]').toArray()) {
    const property = $(element)
    // A property belongs to the nearest item around it.
    if (!property.parent().closest('[itemscope]').is(item)) continue
    for (const name of (property.attr('itemprop') ?? '').split(/\s+/u)) {
      if (name === '' || name === '__proto__') continue
      const value = property.is('[itemscope]') ? readItem($, property, depth + 1) : propertyValue(property, name)
      properties[name] = name in properties ? [properties[name], value].flat() : value
    }
  }
  return properties
}

const propertyValue = (property: Selection, name: string): string => {
  const given = property.attr('content') ?? property.attr('datetime') ?? property.attr('href')
  if (given !== undefined) return given
  // `outerHTML` keeps the list element itself, when the property is one.
  return (markupProperties.has(name) ? property.prop('outerHTML') : property.text().trim()) ?? ''
}
