/** What other services hand out of a person: LinkedIn tables and Europass XML become facts, and nothing of them is lost. */
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { createDocumentReader } from '../../../platform/documents/reading/read-document.ts'
import type { ParsedFact } from '../fact.ts'
import { parseResume } from './parse-resume.ts'

const reader = createDocumentReader()
afterAll(() => reader.close())

const read = async (bytes: Uint8Array, name: string) => {
  const document = await reader.read(bytes, name)
  const { facts } = parseResume(document)
  for (const { span, value } of facts.filter(({ kind }) => kind === 'skill' || kind === 'unsorted'))
    expect(document.text.slice(span.start, span.end)).toContain(value.slice(0, 10))
  return facts
}
const ofKind = (facts: readonly ParsedFact[], kind: ParsedFact['kind']) => facts.filter((fact) => fact.kind === kind)
const values = (facts: readonly ParsedFact[], kind: ParsedFact['kind']) => ofKind(facts, kind).map(({ value }) => value)

const linkedIn = (tables: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, strToU8(text)])))

const tables = {
  'Basic_LinkedInDataExport_11-20-2026/Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Websites\n' +
    'Mara,Lindqvist,,,"Jan 1, 1990",Platform Engineer,"Keeps payments up.",Banking,,"Gothenburg, Sweden",[PORTFOLIO:https://mara.example]\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    'Fjordbank,Platform Engineer,"• Led the move of 40 services\n• Built the rota, for 12 teams",Oslo,Mar 2021,\n' +
    'Fjordbank,Engineer,,Oslo,Jan 2018,Feb 2021\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nChalmers,2009,2014,,MSc Computer Science,Chess club\n',
  'Skills.csv': 'Name\nKubernetes\nGo\nKubernetes\n',
  'Languages.csv': 'Name,Proficiency\nSwedish,Native or bilingual proficiency\n',
  'Certifications.csv': 'Name,Url,Authority,Started On,Finished On,License Number\nCKA,,CNCF,Mar 2022,Mar 2025,X-1\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@x.org,Yes,No,1/1/20\nmara@x.org,Yes,Yes,1/1/24\n',
  'Courses.csv': 'Name,Number\nDistributed Systems,TDA-1\n',
  'Connections.csv': 'First Name,Last Name\nSomebody,Else\n',
  'messages.csv': 'FROM,CONTENT\nSomebody,private words\n',
}

describe('a LinkedIn export', () => {
  test('gives positions with dates, places and whole bullets, schools, skills, languages and contact', async () => {
    const facts = await read(linkedIn(tables), 'Basic_LinkedInDataExport.zip')
    const contact = Object.fromEntries(ofKind(facts, 'contact').map(({ details, value }) => [details.field, value]))
    expect(contact).toMatchObject({
      name: 'Mara Lindqvist',
      headline: 'Platform Engineer',
      email: 'mara@x.org',
      location: 'Gothenburg, Sweden',
    })
    expect(ofKind(facts, 'position').map(({ details }) => details)).toEqual([
      { title: 'Platform Engineer', organisation: 'Fjordbank', location: 'Oslo', startDate: '2021-03', ongoing: true },
      { title: 'Engineer', organisation: 'Fjordbank', location: 'Oslo', startDate: '2018-01', endDate: '2021-02' },
    ])
    expect(values(facts, 'bullet')).toEqual(
      expect.arrayContaining(['Led the move of 40 services', 'Built the rota, for 12 teams', 'Chess club']),
    )
    expect(ofKind(facts, 'education')[0]?.details).toEqual({
      ...{ title: 'MSc Computer Science', organisation: 'Chalmers', startDate: '2009', endDate: '2014' },
    })
    expect(values(facts, 'skill')).toEqual(['Kubernetes', 'Go'])
    expect(ofKind(facts, 'language')[0]?.details.level).toBe('Native or bilingual proficiency')
    expect(ofKind(facts, 'certificate')[0]?.details).toMatchObject({ organisation: 'CNCF', endDate: '2022-03' })
  })

  test('keeps what has no place of its own as unsorted, and takes nothing of other people or of the birth date', async () => {
    const facts = await read(linkedIn(tables), 'export.zip')
    expect(values(facts, 'unsorted')).toEqual(expect.arrayContaining(['Banking', 'Distributed Systems']))
    const everything = JSON.stringify(facts)
    for (const word of ['Somebody', 'private words', '1990']) expect(everything).not.toContain(word)
  })

  test('that unpacks to far too much is refused, and so is one whose tables are broken or empty', async () => {
    const bomb = linkedIn({ ...tables, 'Skills.csv': `Name\n${'a'.repeat(20_000_000)}` })
    await expect(reader.read(bomb, 'a.zip')).rejects.toMatchObject({ code: 'too_large' })
    const many = linkedIn({ ...tables, 'Skills.csv': `Name\n${'a\n'.repeat(3_000)}` })
    await expect(reader.read(many, 'a.zip')).rejects.toMatchObject({ code: 'too_large' })
    const empty = linkedIn({ 'Profile.csv': 'First Name\n', 'Skills.csv': 'Name\n' })
    await expect(reader.read(empty, 'a.zip')).rejects.toMatchObject({ code: 'no_text_in_document' })
    const truncated = linkedIn(tables).slice(0, -30)
    await expect(reader.read(truncated, 'a.zip')).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})

const before2020 = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Mara</FirstName><Surname>Lindqvist</Surname></PersonName>
<ContactInfo><Email><Contact>mara@x.org</Contact></Email></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2018" month="--03"/><To year="2021"/></Period>
<Position><Label>Engineer</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Built the rota&lt;/li&gt;&lt;li&gt;Led the move&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Fjordbank &amp; Co</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2009"/></Period><Title>MSc</Title><Organisation><Name>Chalmers</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Swedish</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Driving><Description><Licence>B</Licence></Description></Driving></Skills>
</LearnerInfo></SkillsPassport>`

const since2020 = `<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
<CandidatePerson><PersonName><oa:GivenName>Mara</oa:GivenName><hr:FamilyName>Lindqvist</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>mara@x.org</oa:URI></Communication></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Fjordbank</hr:OrganizationName>
<PositionHistory><PositionTitle>Engineer</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018-03</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;Built the rota&lt;/p&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Chalmers</hr:OrganizationName><EducationDegree><hr:DegreeName>MSc</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<Hobbies><Hobby><Title>Chess</Title></Hobby></Hobbies></CandidateProfile></Candidate>`

describe('Europass XML', () => {
  test('in the form before 2020 gives work, schools, languages, and keeps the rest', async () => {
    const facts = await read(strToU8(before2020), 'cv.xml')
    expect(values(facts, 'contact')).toEqual(['Mara Lindqvist', 'mara@x.org'])
    expect(ofKind(facts, 'position')[0]?.details).toEqual({
      ...{ title: 'Engineer', organisation: 'Fjordbank & Co', startDate: '2018-03', endDate: '2021' },
    })
    expect(values(facts, 'bullet')).toEqual(['Built the rota', 'Led the move'])
    expect(ofKind(facts, 'language').map(({ value, details }) => [value, details.level])).toEqual([
      ['Swedish', 'mother tongue'],
      ['English', 'C1 / B2'],
    ])
    expect(values(facts, 'unsorted')).toEqual(['B'])
  })

  test('in the form since 2020 gives work and schools, and keeps the rest', async () => {
    const facts = await read(strToU8(since2020), 'cv.xml')
    expect(values(facts, 'contact')).toEqual(['Mara Lindqvist', 'mara@x.org'])
    expect(ofKind(facts, 'position')[0]?.details).toEqual({
      ...{ title: 'Engineer', organisation: 'Fjordbank', startDate: '2018-03', ongoing: true },
    })
    expect(ofKind(facts, 'education')[0]?.details).toEqual({ title: 'MSc', organisation: 'Chalmers' })
    expect(values(facts, 'unsorted')).toEqual(['Chess'])
  })

  test('with a document type declaration, or nested without end, is refused', async () => {
    const entities = before2020.replace(
      '<SkillsPassport',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><SkillsPassport',
    )
    await expect(reader.read(strToU8(entities), 'cv.xml')).rejects.toMatchObject({ code: 'unreadable_document' })
    const deep = `<Candidate>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</Candidate>`
    await expect(reader.read(strToU8(deep), 'cv.xml')).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})
