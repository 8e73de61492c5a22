/** How the facts of a profile stand in the editor: sections, what stands under an entry, and moving within both. Pure. */
import type { Fact, FactEdit, FactKind } from '../../api/profiles.ts'

/** In the order in which a resume shows them; what was not understood comes last. */
export const sectionKinds = [
  'contact',
  'summary',
  'position',
  'education',
  'project',
  'skill',
  'certificate',
  'language',
  'publication',
  'volunteering',
  'award',
  'interest',
  'bullet',
  'unsorted',
] as const satisfies readonly FactKind[]

/** What the dialog is about: a fact, or a new one of a kind, under an entry or by itself. */
export type Chosen = { readonly fact: Fact } | { readonly kind: FactKind; readonly belongsTo: string | null }

/** Many short ones: shown beside one another. */
export const shortKinds: ReadonlySet<FactKind> = new Set(['skill', 'language', 'interest'])

/** What statements can stand under. */
export const entryKinds: ReadonlySet<FactKind> = new Set(['position', 'education', 'project', 'volunteering'])

/** Those that a fact is moved among. */
const siblingsOf = (facts: readonly Fact[], { kind, belongsTo }: Fact): Fact[] =>
  facts.filter((one) => one.kind === kind && one.belongsTo === belongsTo)

/** The edit that moves a fact by one place; null where it is first or last already. */
export function moveEdit(facts: readonly Fact[], fact: Fact, step: -1 | 1): FactEdit | null {
  const siblings = siblingsOf(facts, fact)
  const at = siblings.findIndex(({ id }) => id === fact.id)
  if (siblings[at + step] === undefined) return null
  const after = step === 1 ? siblings[at + 1] : siblings[at - 2]
  return { op: 'move', factId: fact.id, after: after?.id ?? null }
}

type DetailName =
  | ('organisation' | 'title' | 'area' | 'location' | 'startDate')
  | ('endDate' | 'ongoing' | 'level' | 'url' | 'field')

const time: readonly DetailName[] = ['startDate', 'endDate', 'ongoing']
const role: readonly DetailName[] = ['title', 'organisation', 'location', ...time]

/** The parts that a kind of fact can have. */
export const detailsOf: Readonly<Record<FactKind, readonly DetailName[]>> = {
  contact: ['field'],
  summary: [],
  position: role,
  education: ['title', 'area', 'organisation', 'location', ...time, 'level'],
  bullet: [],
  skill: ['area', 'level'],
  project: ['title', 'organisation', ...time, 'url'],
  certificate: ['title', 'organisation', 'startDate', 'endDate', 'url'],
  language: ['level'],
  publication: ['title', 'organisation', 'startDate', 'url'],
  volunteering: role,
  award: ['title', 'organisation', 'startDate'],
  interest: [],
  unsorted: [],
}

/** `2020-03 to 2024`, as exact as the fact is. */
export function periodOf({ details }: Fact): string {
  const end = details.ongoing === true ? '…' : details.endDate
  return [details.startDate, end].filter(Boolean).join(' – ')
}
