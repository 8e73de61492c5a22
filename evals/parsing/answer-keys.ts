/** The labelled sets: where their resumes lie, and what a right parse of each would find. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Expected, ExpectedEntry } from './field-match.ts'

export interface LabelledResume {
  readonly set: 'ner_dotin' | 'persona_match' | 'pdf_livecareer'
  readonly id: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly expected: Expected
}

const nothing: Expected = { contact: {}, entries: [], skills: [], languages: [], anywhere: [] }

/** Names in a folder, sorted; none where the folder is absent. */
export const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
    : []

export const readLabelledResumes = (data: string): LabelledResume[] => [
  ...readNerDotin(join(data, 'resumes/ner_dotin')),
  ...readPersonas(join(data, 'tasks/persona_match')),
  ...readLivecareer(join(data, 'resumes/pdf_livecareer')),
]

interface Label {
  readonly type: string
  readonly text: string
  /** The line it stands on, before and behind it. */
  readonly before: string
  readonly after: string
  readonly section: string
}

/**
 * Resumes of an Indeed form, every entity of them annotated, also in prose. What counts as a field is decided by its
 * place in the form, before any parsing: a title on a line of its own and an employer at the head of one under
 * `WORK EXPERIENCE`; degree, college and year under `EDUCATION`; tools under `SKILLS`. A label over an empty line or a
 * part of a word is an error of the annotation and left out.
 */
function readNerDotin(folder: string): LabelledResume[] {
  return filesIn(folder, '.xml').map((file) => {
    const { text, labels } = readAnnotated(readFileSync(join(folder, file), 'utf8'))
    const first = (type: string) => labels.find((label) => label.type === type)?.text
    const [label, email] = [first('Name'), first('Email Address')]
    // Names were replaced by machine, now and then by a row of a dozen: that is no name.
    const name = label !== undefined && label.split(' ').length <= 5 ? label : undefined
    return {
      set: 'ner_dotin',
      id: file,
      fileName: file.replace(/\.xml$/u, '.txt'),
      bytes: new TextEncoder().encode(text),
      expected: {
        ...nothing,
        contact: { ...(name && { name }), ...(email && { email }) },
        skills: labels.filter((label) => label.section === 'SKILLS' && isSkill(label)).map((label) => label.text),
        anywhere: labels.flatMap((label) => formField(label)),
      },
    }
  })
}

const isSkill = ({ type, before, after }: Label): boolean =>
  ['Tech Tools', 'Job Specific Skills'].includes(type) &&
  /(?:^|[,)]\s*)$/u.test(before) &&
  /^\s*(?:[,(]|$)/u.test(after)

function formField({ type, text, before, after, section }: Label): Expected['anywhere'] {
  if (before !== '') {
    const isYear = type === 'Graduation Year' && section === 'EDUCATION' && /^(?:19|20)\d\d$/u.test(text)
    return isYear ? [{ kind: 'education', field: 'endDate', value: text }] : []
  }
  const standsAlone = /^\s*[-–,]?\s*$/u.test(after)
  const isFollowedByPlace = standsAlone || /^\s*[-–]\s/u.test(after)
  if (section === 'WORK EXPERIENCE') {
    if (type === 'Designation' && standsAlone) return [{ kind: 'position', field: 'title', value: text }]
    if (type === 'Companies worked at' && isFollowedByPlace)
      return [{ kind: 'position', field: 'organisation', value: text }]
  }
  if (section !== 'EDUCATION') return []
  if (type === 'Degree') return [{ kind: 'education', field: 'title', value: text }]
  if (type === 'College Name' && isFollowedByPlace) return [{ kind: 'education', field: 'organisation', value: text }]
  return type === 'Graduation Year' && /^(?:19|20)\d\d$/u.test(text)
    ? [{ kind: 'education', field: 'endDate', value: text }]
    : []
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const decodeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? '')

function readAnnotated(xml: string): { text: string; labels: Label[] } {
  const body = unescapeLater(xml.replace(/^[\s\S]*?<cv>\s*|\s*<\/cv>\s*$/gu, ''))
  const text = body.map((part) => part.text).join('')
  const labels: Label[] = []
  let at = 0
  for (const { type, text: words } of body) {
    const start = at
    at += words.length
    if (type === null || /\n\s*\n/u.test(words) || words.trim() === '') continue
    const trimmedStart = start + (words.length - words.trimStart().length)
    const trimmedEnd = start + words.trimEnd().length
    if (/\p{L}/u.test(text[trimmedStart - 1] ?? '') || /\p{L}/u.test(text[trimmedEnd] ?? '')) continue
    const lineStart = text.lastIndexOf('\n', trimmedStart - 1) + 1
    const lineEnd = text.indexOf('\n', trimmedEnd)
    labels.push({
      type,
      text: words.trim().replace(/\s+/gu, ' '),
      before: text.slice(lineStart, trimmedStart).trim(),
      after: text.slice(trimmedEnd, lineEnd < 0 ? text.length : lineEnd),
      section:
        /(?:^|\n)(WORK EXPERIENCE|EDUCATION|SKILLS|[A-Z][A-Z/& ]{4,})\n(?!.*\n(?:WORK EXPERIENCE|EDUCATION|SKILLS|[A-Z][A-Z/& ]{4,})\n)/su.exec(
          text.slice(0, start),
        )?.[1] ?? '',
    })
  }
  return { text, labels }
}

const unescapeLater = (body: string): { type: string | null; text: string }[] =>
  body.split(/(<label type="[^"]*">[^<]*<\/label>)/u).map((part) => {
    const match = /^<label type="([^"]*)">([^<]*)<\/label>$/u.exec(part)
    return { type: match?.[1] ?? null, text: decodeEntities(match?.[2] ?? part) }
  })

const persona = z.object({
  cv_file: z.string(),
  full_name: z.string(),
  email: z.string(),
  tech_stack: z.array(z.string()),
  work_history: z.array(
    z.object({ role: z.string(), company: z.string(), start: z.string(), end: z.string().nullable() }),
  ),
})

/** Invented people with a hand-made answer key; of their skills those that their skills section names. */
function readPersonas(folder: string): LabelledResume[] {
  return filesIn(folder, '.ground_truth.json').map((file) => {
    const key = persona.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    const bytes = readFileSync(join(folder, key.cv_file))
    const skillsSection = /^SKILLS\n(.*?)(?:\n\n|$)/msu.exec(bytes.toString('utf8'))?.[1] ?? ''
    return {
      set: 'persona_match',
      id: file,
      fileName: key.cv_file,
      bytes,
      expected: {
        ...nothing,
        contact: { name: key.full_name, email: key.email },
        skills: key.tech_stack.filter((skill) => skillsSection.toLowerCase().includes(skill.toLowerCase())),
        entries: key.work_history.map(({ role, company, start, end }) => ({
          kind: 'position',
          fields: {
            title: role,
            organisation: company,
            startDate: toIsoMonth(start),
            ...(end === null ? { ongoing: true as const } : { endDate: toIsoMonth(end) }),
          },
        })),
      },
    }
  })
}

/** `Jan 2023` to `2023-01`. */
function toIsoMonth(text: string): string {
  const [month = '', year = ''] = text.split(' ')
  const number =
    'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(month.slice(0, 3).toLowerCase()) + 1
  return number === 0 ? text : `${year}-${String(number).padStart(2, '0')}`
}

const entryLabel = z.strictObject({
  title: z.string().optional(),
  organisation: z.string().optional(),
  area: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  ongoing: z.literal(true).optional(),
})
const resumeLabels = z.strictObject({
  file: z.string(),
  headline: z.string(),
  positions: z.array(entryLabel),
  education: z.array(entryLabel),
  skills: z.array(z.string()),
})

/** Read by hand from the printed pages, one resume an occupation; employers are anonymised as `Company Name` there. */
function readLivecareer(folder: string): LabelledResume[] {
  const lines = readFileSync(new URL('livecareer.labels.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.flatMap((line): LabelledResume[] => {
    const { file, headline, positions, education, skills } = resumeLabels.parse(JSON.parse(line))
    if (!existsSync(join(folder, file))) return []
    const entries = (kind: ExpectedEntry['kind'], list: typeof positions): ExpectedEntry[] =>
      list.map((fields) => ({ kind, fields: fields as ExpectedEntry['fields'] }))
    return [
      {
        set: 'pdf_livecareer',
        id: file,
        fileName: file,
        bytes: readFileSync(join(folder, file)),
        expected: {
          ...nothing,
          contact: { headline },
          entries: [...entries('position', positions), ...entries('education', education)],
          skills,
        },
      },
    ]
  })
}
