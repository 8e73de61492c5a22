/** Europass, in the form before 2020 (SkillsPassport) and in that since (Candidate), to facts. The rest is unsorted. */
import { invalidInput } from '../../../kernel/errors.ts'
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { ParsedFact } from '../fact.ts'
import { createFactCollector, type FactHandle } from './fact-collector.ts'
import { type JsonNode, propertiesOf, readTree, textOf } from './json-tree.ts'
import { type RecordFacts, recordFacts } from './record-facts.ts'

/** Every element at the end of the way, in order. */
const all = (node: JsonNode | undefined, ...way: readonly string[]): JsonNode[] => {
  const [name, ...rest] = way
  if (node === undefined) return []
  if (name === undefined) return [node]
  const list = propertiesOf(node).find(([key]) => key === name)?.[1]
  return (list?.children ?? []).flatMap((child) => all(child, ...rest))
}
const first = (node: JsonNode | undefined, ...way: readonly string[]): JsonNode | undefined => all(node, ...way)[0]

export const parseEuropass = (document: DocumentText): { facts: ParsedFact[]; structure: Span[] } => {
  const collector = createFactCollector(document)
  const facts = recordFacts(collector)
  const root = readTree(document.text)
  const learner = first(root, 'SkillsPassport', 'LearnerInfo') ?? first(root, 'LearnerInfo')
  const candidate = first(root, 'Candidate')
  if (learner) {
    addLearner(facts, learner)
    addRest(facts, learner)
  } else if (candidate) {
    addCandidate(facts, candidate)
    for (const node of all(candidate, 'CandidateProfile')) addRest(facts, node)
  } else throw invalidInput('The XML file is no Europass: it has neither LearnerInfo nor Candidate.')
  const whole = { start: 0, end: document.text.length }
  collector.markStructure(whole)
  return { facts: collector.finish().facts, structure: [whole] }
}

function addLearner(facts: RecordFacts, learner: JsonNode): void {
  const person = first(learner, 'Identification')
  const contact = first(person, 'ContactInfo')
  const name = first(person, 'PersonName')
  facts.joined('contact', [first(name, 'FirstName'), first(name, 'Surname')], { field: 'name' })
  facts.single('contact', first(learner, 'Headline', 'Description', 'Label'), { field: 'headline' })
  facts.single('contact', first(contact, 'Email', 'Contact'), { field: 'email' })
  for (const phone of all(contact, 'TelephoneList', 'Telephone', 'Contact'))
    facts.single('contact', phone, { field: 'phone' })
  for (const site of all(contact, 'WebsiteList', 'Website', 'Contact')) facts.single('contact', site, urlOf(site))
  const address = first(contact, 'Address', 'Contact')
  const place = [first(address, 'AddressLine'), first(address, 'PostalCode'), first(address, 'Municipality')]
  facts.joined('contact', [...place, first(address, 'Country', 'Label')], { field: 'location' }, ', ')

  for (const work of all(learner, 'WorkExperienceList', 'WorkExperience')) {
    const employer = first(work, 'Employer')
    const handle = facts.entry(
      'position',
      {
        title: first(work, 'Position', 'Label'),
        organisation: first(employer, 'Name'),
        location: first(employer, 'ContactInfo', 'Address', 'Contact', 'Municipality'),
        start: yearMonth(first(work, 'Period', 'From')),
        end: yearMonth(first(work, 'Period', 'To')),
      },
      textOf(first(work, 'Period', 'Current')) === 'true',
    )
    facts.statements('bullet', first(work, 'Activities'), handle)
  }
  for (const school of all(learner, 'EducationList', 'Education')) {
    const handle = facts.entry('education', {
      title: first(school, 'Title'),
      organisation: first(school, 'Organisation', 'Name'),
      location: first(school, 'Organisation', 'ContactInfo', 'Address', 'Contact', 'Municipality'),
      level: first(school, 'Level', 'Label'),
      start: yearMonth(first(school, 'Period', 'From')),
      end: yearMonth(first(school, 'Period', 'To')),
    })
    facts.statements('bullet', first(school, 'Activities'), handle)
  }
  const skills = first(learner, 'Skills')
  for (const tongue of all(skills, 'Linguistic', 'MotherTongueList', 'MotherTongue', 'Description', 'Label'))
    facts.single('language', tongue, { level: 'mother tongue' })
  for (const foreign of all(skills, 'Linguistic', 'ForeignLanguageList', 'ForeignLanguage'))
    facts.single('language', first(foreign, 'Description', 'Label'), levelOf(facts, all(foreign, 'ProficiencyLevel')))
  for (const area of ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'])
    facts.statements('skill', first(skills, area, 'Description'))
  for (const achievement of all(learner, 'AchievementList', 'Achievement')) {
    const handle = facts.entry('award', { title: first(achievement, 'Title', 'Label') })
    facts.statements('bullet', first(achievement, 'Description'), handle)
  }
}

function addCandidate(facts: RecordFacts, candidate: JsonNode): void {
  const person = first(candidate, 'CandidatePerson')
  const name = first(person, 'PersonName')
  facts.joined('contact', [first(name, 'GivenName'), first(name, 'FamilyName')], { field: 'name' })
  for (const channel of all(person, 'Communication')) addChannel(facts, channel)
  const profile = first(candidate, 'CandidateProfile')
  facts.statements('summary', first(profile, 'ExecutiveSummary'))
  for (const employer of all(profile, 'EmploymentHistory', 'EmployerHistory')) {
    const place = first(employer, 'OrganizationContact', 'Communication', 'Address', 'CityName')
    for (const position of all(employer, 'PositionHistory')) {
      const period = first(position, 'EmploymentPeriod')
      const isCurrent = textOf(first(period, 'CurrentIndicator') ?? first(position, 'CurrentIndicator')) === 'true'
      const handle = facts.entry(
        'position',
        {
          title: first(position, 'PositionTitle'),
          organisation: first(employer, 'OrganizationName'),
          location: place ?? first(position, 'City'),
          ...periodOf(period),
        },
        isCurrent,
      )
      facts.statements('bullet', first(position, 'Description'), handle)
    }
  }
  for (const school of all(profile, 'EducationHistory', 'EducationOrganizationAttendance')) {
    const degree = first(school, 'EducationDegree')
    const handle = facts.entry('education', {
      title: first(degree, 'DegreeName') ?? first(school, 'ProgramName'),
      organisation: first(school, 'OrganizationName'),
      location: first(school, 'OrganizationContact', 'Communication', 'Address', 'CityName'),
      ...periodOf(first(school, 'AttendancePeriod')),
    })
    for (const text of all(degree, 'OccupationalSkillsCovered')) facts.statements('bullet', text, handle)
  }
  for (const competency of all(profile, 'PersonQualifications', 'PersonCompetency')) {
    const taxonomy = textOf(first(competency, 'TaxonomyID'))
    const label = first(competency, 'CompetencyName') ?? first(competency, 'CompetencyID')
    const scores = all(competency, 'CompetencyDimension', 'Score')
    facts.single(taxonomy === 'language' ? 'language' : 'skill', label, levelOf(facts, scores))
  }
  for (const group of all(profile, 'Skills', 'SkillsGroup')) addSkillGroup(facts, group)
  for (const group of all(profile, 'DigitalSkills', 'DigitalSkillsGroup')) addSkillGroup(facts, group)
}

function addSkillGroup(facts: RecordFacts, group: JsonNode): void {
  const title = first(group, 'Title')
  facts.skip(title)
  const area = textOf(title)
  for (const name of ['DigitalSkill', 'Skill', 'Description'])
    for (const skill of all(group, name)) facts.single('skill', skill, area === null ? {} : { area })
}

function addChannel(facts: RecordFacts, channel: JsonNode): void {
  const code = textOf(first(channel, 'ChannelCode'))
  const address = first(channel, 'URI')
  if (code === 'Email') facts.single('contact', address, { field: 'email' })
  else if (address) facts.single('contact', address, urlOf(address))
  facts.joined('contact', [first(channel, 'CountryDialing'), first(channel, 'DialNumber')], { field: 'phone' })
  const place = first(channel, 'Address')
  const parts = ['AddressLine', 'PostalCode', 'CityName'].map((name) => first(place, name))
  facts.joined('contact', parts, { field: 'location' }, ', ')
}

const periodOf = (period: JsonNode | undefined) => ({
  start: first(period, 'StartDate', 'FormattedDateTime'),
  end: first(period, 'EndDate', 'FormattedDateTime'),
})

/** `{year: 2010, month: --03}` is March 2010. */
function yearMonth(node: JsonNode | undefined): string | undefined {
  const year = textOf(first(node, 'year'))
  const month = textOf(first(node, 'month'))?.replace(/\D/gu, '')
  if (year === null || !/^\d{4}$/u.test(year)) return undefined
  return month !== undefined && /^(?:0[1-9]|1[0-2])$/u.test(month) ? `${year}-${month}` : year
}

const urlOf = (node: JsonNode) => {
  const url = textOf(node)
  return { field: 'url' as const, ...(url !== null && { url }) }
}

/** `C1`, or each where they differ: listening, reading, speaking, writing. */
function levelOf(facts: RecordFacts, nodes: readonly JsonNode[]): { level?: string } {
  const leaves = nodes
    .flatMap((node) => leavesOf(node))
    .filter(({ node }) => /^(?:[ABC][12]|native)$/iu.test(textOf(node) ?? ''))
  for (const { node } of leaves) facts.skip(node)
  const levels = [...new Set(leaves.map(({ node }) => textOf(node) ?? ''))]
  return levels.length === 0 ? {} : { level: levels.join(' / ') }
}

interface Leaf {
  readonly name: string
  readonly node: JsonNode
}

function leavesOf(node: JsonNode, name = ''): Leaf[] {
  if (node.type !== 'object') return [{ name, node }]
  return propertiesOf(node).flatMap(([key, list]) => (list.children ?? []).flatMap((child) => leavesOf(child, key)))
}

/** Codes, dates and marks of the form itself; words of the person have other names. */
const formNames =
  /(?:Code|ID|Id|Indicator|Date|DateTime|Reference|Color|FontSize|Logo|PageNumbers|MimeType|Data|year|month|day|Current|order)$/u

/** What no rule knows is kept: in the words of the file, understood as nothing. */
function addRest(facts: RecordFacts, node: JsonNode, belongsTo: FactHandle | null = null): void {
  for (const { name, node: leaf } of leavesOf(node)) {
    if (!facts.isTaken(leaf) && !formNames.test(name) && /\p{L}/u.test(textOf(leaf) ?? ''))
      facts.single('unsorted', leaf, {}, belongsTo)
  }
}
