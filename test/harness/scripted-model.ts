/** A model that does its work well enough to be useful: answers each step of a run from what it was sent. */
import type { Behaviour, SeenRequest } from './fake-model-server.ts'

/** Everything that a request says, in the dialect of chat completions. */
export const saidIn = ({ body }: SeenRequest): string => JSON.stringify(body)

interface Message {
  readonly role: string
  readonly content: unknown
}

/** The person's part of a request, as one text. */
export function promptOf({ body }: SeenRequest): string {
  const messages = (body.messages ?? []) as readonly Message[]
  const said = messages.find(({ role }) => role === 'user')?.content
  return typeof said === 'string' ? said : JSON.stringify(said)
}

/** What the model is told to do. */
export const instructionsOf = ({ body }: SeenRequest): string =>
  JSON.stringify((body.messages as readonly Message[])[0] ?? {})

export type ModelStep =
  | 'analyse-posting'
  | 'match-evidence'
  | 'tailor-resume'
  | 'write-letter'
  | 'answer-questions'
  | 'prepare-interview'

/** Which step asks, by what it is told to do. */
export function stepOf(request: SeenRequest): ModelStep {
  const told = instructionsOf(request)
  if (told.includes('list what the posting asks')) return 'analyse-posting'
  if (told.includes('for each numbered requirement')) return 'match-evidence'
  if (told.includes('answer each numbered question')) return 'answer-questions'
  if (told.includes('for each numbered interview question')) return 'prepare-interview'
  return told.includes('propose changes') ? 'tailor-resume' : 'write-letter'
}

export interface ShownFact {
  readonly id: string
  readonly kind: string
  readonly value: string
}

/** The facts a request shows. */
export const factsIn = (request: SeenRequest): ShownFact[] =>
  [...promptOf(request).matchAll(/^(f\d+) ([a-z]+)(?: of f\d+)?: (.*)$/gmu)].map(
    ([, id = '', kind = '', value = '']) => ({
      id,
      kind,
      value: value.replace(/ \([\d-]+(?: to (?:[\d-]+|today))?\)$/u, ''),
    }),
  )

/** What stands between the marks of this name. */
export const partOf = (request: SeenRequest, name: string): string =>
  new RegExp(`<${name} id="\\w+">\\n([\\s\\S]*?)\\n</${name} `, 'u').exec(promptOf(request))?.[1] ?? ''

const numbersIn = (request: SeenRequest): number[] =>
  [...partOf(request, 'questions').matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number))

/** One line of the resume, said by its person. */
function saidOf(request: SeenRequest): { text: string; factIds: string[] } {
  const { id = '', value = '' } = factsIn(request).find(({ kind }) => kind === 'bullet') ?? {}
  return { text: `I ${value.charAt(0).toLowerCase()}${value.slice(1)}`, factIds: [id] }
}

const workers = {
  'analyse-posting': (request: SeenRequest) => ({
    requirements: partOf(request, 'posting')
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => ({ quote: line.slice(2), importance: 'must' })),
  }),
  'match-evidence': (request: SeenRequest) => ({
    evidence: partOf(request, 'posting')
      .split('\n')
      .map((_, index) => ({ requirement: index + 1, factIds: [], why: 'Nothing shows it.' })),
  }),
  'tailor-resume': (request: SeenRequest) => ({
    changes: factsIn(request)
      .filter(({ kind }) => kind === 'bullet')
      .map(({ id, value }) => ({
        operation: 'rephrase',
        factIds: [id],
        text: value.replace(/^Led\b/u, 'Headed').replace(/\.$/u, ''),
        reason: 'Shorter.',
      })),
  }),
  'answer-questions': (request: SeenRequest) => ({
    answers: numbersIn(request).map((question) => ({ question, ...saidOf(request) })),
  }),
  'prepare-interview': (request: SeenRequest) => ({
    items: numbersIn(request).map((question) => ({ question, points: [saidOf(request)] })),
  }),
  'write-letter': (request: SeenRequest) => ({
    paragraphs: factsIn(request)
      .filter(({ kind, value }) => kind === 'bullet' && /^(?:Led|Cut|Built|Wrote)\b/u.test(value))
      .slice(0, 2)
      .map(({ id, value }) => ({ text: `I ${value.charAt(0).toLowerCase()}${value.slice(1)}`, factIds: [id] })),
  }),
} as const

/** What it says to one request. */
export const replyTo = (request: SeenRequest): string => JSON.stringify(workers[stepOf(request)](request))

export const scriptedModel: Behaviour = { kind: 'reply', to: replyTo }
