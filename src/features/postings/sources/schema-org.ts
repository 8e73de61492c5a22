/** schema.org JobPosting: what job pages tell search engines, as JSON-LD, microdata or RDFa. */

import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import { decodeEscapedHtml } from '../escaped-html.ts'
import type { RefusedPosting, Salary } from '../posting.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { findSalary, moneyRange, periodFromWords } from '../salary.ts'
import type { ItemOutcome } from './board-items.ts'
import { isRecord, readItems } from './board-items.ts'
import { countryWords, optionalMoment, optionalNumber, optionalText, titleField } from './fields.ts'
import { findNodes, parseJsonLd } from './json-ld.ts'
import { findMicrodata } from './microdata.ts'
import { loadPage } from './page.ts'
import { findRdfa } from './rdfa.ts'
import type { PostingContent, PostingSource, SourceReading } from './source.ts'

const withTitle = z.looseObject({ title: titleField, url: optionalText, datePosted: optionalMoment })

/** Some pages say `name` where schema.org says `title`. */
const posting = z.preprocess(
  (node) => (isRecord(node) ? { ...node, title: nameOf(node.title) ?? nameOf(node.name) ?? '' } : node),
  withTitle,
)

type Node = z.output<typeof posting>

/** Sections that pages give beside the description. */
const sections: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience requirements'],
  ['educationRequirements', 'Education requirements'],
  ['jobBenefits', 'Benefits'],
]

const readNode = (node: Node, content: PostingContent): ItemOutcome => {
  const html = bodyOf(node)
  if (html === '') return { refused: 'It has no description. Paste the text of the posting instead.' }
  const locations = listOf(node.jobLocation).map(placeOf)
  const applicants = listOf(node.applicantLocationRequirements).map(nameOf)
  const identifier = listOf(node.identifier)[0]
  return {
    board: null,
    externalId: isRecord(identifier) ? optionalText.parse(identifier.value) : optionalText.parse(identifier),
    url: content.url ?? node.url,
    title: content.title ?? node.title,
    company: content.company ?? listOf(node.hiringOrganization).map(nameOf)[0] ?? null,
    locations: locations.some((place) => place !== null) ? locations : applicants,
    remote: remoteFromWords(listOf(node.jobLocationType).map(nameOf).join(' ')),
    employmentType: listOf(node.employmentType).map(nameOf)[0] ?? null,
    salary: salaryOf(node),
    postedAt: node.datePosted,
    closesAt: optionalMoment.parse(node.validThrough),
    remoteFrom: applicants,
    body: { format: 'html', value: html },
  }
}

const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat())

/** Text, or the name of a thing. */
const nameOf = (value: unknown): string | null =>
  isRecord(value) ? optionalText.parse(value.name) : optionalText.parse(value)

const placeOf = (value: unknown): string | null => {
  if (!isRecord(value)) return optionalText.parse(value)
  const address = listOf(value.address)[0]
  if (!isRecord(address)) return optionalText.parse(address) ?? nameOf(value)
  const [city, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
    nameOf(listOf(address[part])[0]),
  )
  const parts = [city, region, city == null && region == null ? country : countryWords(country)]
  return [...new Set(parts.filter((part) => part != null))].join(', ') || nameOf(value)
}

const bodyOf = (node: Node): string => {
  const description = proseOf(node.description)
  const added = sections.flatMap(([property, heading]) => {
    const values = listOf(node[property])
      .map(proseOf)
      .filter((value) => value !== '' && !description.includes(value.slice(0, 60)))
    if (values.length === 0) return []
    const items = values.map((value) => (/<(?:ul|ol|li|p)\b/iu.test(value) ? value : `<ul><li>${value}</li></ul>`))
    return [`<h3>${heading}</h3>${items.join('')}`]
  })
  return [description === '' ? '' : `<div>${description}</div>`, ...added].filter((part) => part !== '').join('\n')
}

/** HTML of a text property. Plain text with line breaks keeps them. */
const proseOf = (value: unknown): string => {
  if (isRecord(value)) return escapeHtml(optionalText.parse(value.description) ?? nameOf(value) ?? '')
  const text = decodeEscapedHtml(optionalText.parse(value) ?? '')
  return /<\w/u.test(text) ? text : text.replace(/\r?\n/gu, '<br>')
}

const salaryOf = (node: Node): Salary | null => {
  const given = listOf(node.baseSalary ?? node.estimatedSalary)[0]
  const currency = optionalText.parse(node.salaryCurrency)
  if (!isRecord(given)) {
    const amount = optionalNumber.parse(given)
    if (amount !== null) return moneyRange({ min: amount, max: amount, currency, period: null })
    return typeof given === 'string' ? findSalary(`Salary: ${given}`) : null
  }
  const value = isRecord(given.value) ? given.value : given
  const single = optionalNumber.parse(value.value)
  return moneyRange({
    min: optionalNumber.parse(value.minValue) ?? single,
    max: optionalNumber.parse(value.maxValue) ?? single,
    currency: optionalText.parse(given.currency) ?? currency,
    period: periodFromWords(optionalText.parse(value.unitText) ?? optionalText.parse(given.unitText)),
  })
}

interface Found {
  readonly nodes: readonly Record<string, unknown>[]
  readonly refused: readonly RefusedPosting[]
}

/** `recognises` and `read` look at the same page one after the other. */
const lastFound = new WeakMap<PostingContent, Found>()

const findPostings = (content: PostingContent): Found => {
  const known = lastFound.get(content)
  if (known !== undefined) return known
  const found =
    content.kind === 'html' ? findInPage(content.text) : { nodes: findNodes(content.value, 'JobPosting'), refused: [] }
  lastFound.set(content, found)
  return found
}

const findInPage = (html: string): Found => {
  const $ = loadPage(html)
  const nodes: Record<string, unknown>[] = []
  const refused: RefusedPosting[] = []
  $('script[type*="ld+json"]').each((index, element) => {
    const block = $(element).text()
    if (!block.includes('JobPosting')) return
    const value = parseJsonLd(block)
    if (value === undefined)
      refused.push({
        where: `JSON-LD block ${index + 1}`,
        reason: 'Its JSON is damaged. Paste the text of the posting instead.',
      })
    else nodes.push(...findNodes(value, 'JobPosting'))
  })
  if (nodes.length > 0) return { nodes, refused }
  const marked = findMicrodata($, 'JobPosting')
  return { nodes: marked.length > 0 ? marked : findRdfa($, 'JobPosting'), refused }
}

const read = (content: PostingContent): SourceReading => {
  const { nodes, refused } = findPostings(content)
  const reading = readItems(nodes, posting, (node) => readNode(node, content))
  return { raw: reading.raw, refused: [...refused, ...reading.refused] }
}

export const schemaOrg = {
  name: 'schema-org',
  label: 'job pages with schema.org JobPosting',
  hosts: [],
  recognises: (content) => {
    if (content.kind === 'text' || !content.text.includes('JobPosting')) return false
    const { nodes, refused } = findPostings(content)
    return nodes.length + refused.length > 0
  },
  read,
  boardOf: () => null,
} as const satisfies PostingSource
