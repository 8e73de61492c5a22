/** How OpenAI and Anthropic write what a model said: whole, as a stream, and as errors. */

/** Why the model stopped. */
export type Ending = 'stop' | 'length' | 'refused'

export interface Dialect {
  whole(text: string, ending: Ending, request: Readonly<Record<string, unknown>>): object
  /** Frames of an event stream; the last one or two say that it is complete. */
  frames(text: string, ending: Ending): string[]
  /** How many frames come before the last ones: a stream cut there looks like one still running. */
  readonly closingFrames: number
  errorFrame: string
  errorBody(status: number): object
}

/** What every answer reports. */
const fakeUsage = { input: 125, cacheRead: 100, output: 20 }

const model = 'fake-model'

const frame = (data: object, event?: string): string =>
  `${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`

/** In pieces of a few letters, so that a stream has something to be cut in. */
const pieces = (text: string): string[] => text.match(/[\s\S]{1,8}/gu) ?? []

const openaiErrors: Readonly<Record<number, string>> = {
  401: 'invalid_api_key',
  404: 'model_not_found',
  429: 'rate_limit_exceeded',
  500: 'server_error',
}

/** The message quotes the key and the prompt, as some endpoints really do. */
const openaiError = (status: number): object => ({
  error: {
    message: 'It failed for key sk-secret-canary with prompt PROMPT-CANARY.',
    type: openaiErrors[status] ?? 'invalid_request_error',
    param: null,
    code: openaiErrors[status] ?? null,
  },
})

const chatEndings = { stop: 'stop', length: 'length', refused: 'content_filter' } as const

const chatUsage = {
  prompt_tokens: fakeUsage.input,
  completion_tokens: fakeUsage.output,
  total_tokens: fakeUsage.input + fakeUsage.output,
  prompt_tokens_details: { cached_tokens: fakeUsage.cacheRead },
}

const chunk = (delta: object, finish: string | null = null): string =>
  frame({
    id: 'chat-1',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  })

const chat: Dialect = {
  whole: (text, ending) => ({
    id: 'chat-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: chatEndings[ending] }],
    usage: chatUsage,
  }),
  frames: (text, ending) => [
    chunk({ role: 'assistant', content: '' }),
    ...pieces(text).map((content) => chunk({ content })),
    chunk({}, chatEndings[ending]),
    frame({ id: 'chat-1', object: 'chat.completion.chunk', created: 1, model, choices: [], usage: chatUsage }),
    'data: [DONE]\n\n',
  ],
  closingFrames: 3,
  errorFrame: frame(openaiError(500)),
  errorBody: openaiError,
}

const responseOf = (text: string, ending: Ending, status: string): object => ({
  id: 'resp-1',
  object: 'response',
  created_at: 1_790_000_000,
  status,
  model,
  error: null,
  incomplete_details:
    ending === 'stop' ? null : { reason: ending === 'length' ? 'max_output_tokens' : 'content_filter' },
  output: [
    {
      type: 'message',
      id: 'msg-1',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text, annotations: [] }],
    },
  ],
  usage: {
    input_tokens: fakeUsage.input,
    input_tokens_details: { cached_tokens: fakeUsage.cacheRead },
    output_tokens: fakeUsage.output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: fakeUsage.input + fakeUsage.output,
  },
})

const responseEvent = (type: string, rest: object): string => frame({ type, sequence_number: 1, ...rest }, type)

const responses: Dialect = {
  whole: (text, ending) => responseOf(text, ending, ending === 'stop' ? 'completed' : 'incomplete'),
  frames: (text, ending) => [
    responseEvent('response.created', { response: responseOf('', 'stop', 'in_progress') }),
    responseEvent('response.output_item.added', {
      output_index: 0,
      item: { type: 'message', id: 'msg-1', role: 'assistant', status: 'in_progress', content: [] },
    }),
    ...pieces(text).map((delta) =>
      responseEvent('response.output_text.delta', { item_id: 'msg-1', output_index: 0, content_index: 0, delta }),
    ),
    responseEvent('response.output_item.done', {
      output_index: 0,
      item: { type: 'message', id: 'msg-1', role: 'assistant', status: 'completed', content: [] },
    }),
    ending === 'stop'
      ? responseEvent('response.completed', { response: responseOf(text, ending, 'completed') })
      : responseEvent('response.incomplete', { response: responseOf(text, ending, 'incomplete') }),
  ],
  closingFrames: 2,
  errorFrame: responseEvent('error', {
    code: 'server_error',
    message: 'It failed for key sk-secret-canary with prompt PROMPT-CANARY.',
    param: null,
  }),
  errorBody: openaiError,
}

const messageEndings = { stop: 'end_turn', length: 'max_tokens', refused: 'refusal' } as const

const messageUsage = {
  input_tokens: fakeUsage.input - fakeUsage.cacheRead,
  cache_read_input_tokens: fakeUsage.cacheRead,
  cache_creation_input_tokens: 0,
  output_tokens: fakeUsage.output,
}

const anthropicErrors: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
}

const anthropicError = (status: number): object => ({
  type: 'error',
  error: {
    type: anthropicErrors[status] ?? 'invalid_request_error',
    message: 'It failed for key sk-secret-canary with prompt PROMPT-CANARY.',
  },
})

const messageEvent = (type: string, rest: object): string => frame({ type, ...rest }, type)

/** Older models are asked for an object by a tool that they must call; its input is JSON by construction. */
const isAskedByTool = ({ tools }: Readonly<Record<string, unknown>>): boolean => Array.isArray(tools)

const parseOr = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const messages: Dialect = {
  whole: (text, ending, request) => {
    const input = isAskedByTool(request) ? parseOr(text) : null
    const content = input === null ? { type: 'text', text } : { type: 'tool_use', id: 'tool-1', name: 'json', input }
    return {
      type: 'message',
      id: 'msg-1',
      role: 'assistant',
      model,
      content: [content],
      stop_reason: input === null ? messageEndings[ending] : 'tool_use',
      stop_sequence: null,
      usage: messageUsage,
    }
  },
  frames: (text, ending) => [
    messageEvent('message_start', {
      message: {
        type: 'message',
        id: 'msg-1',
        role: 'assistant',
        model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { ...messageUsage, output_tokens: 1 },
      },
    }),
    messageEvent('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ...pieces(text).map((piece) =>
      messageEvent('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } }),
    ),
    messageEvent('content_block_stop', { index: 0 }),
    messageEvent('message_delta', {
      delta: { stop_reason: messageEndings[ending], stop_sequence: null },
      usage: { output_tokens: fakeUsage.output },
    }),
    messageEvent('message_stop', {}),
  ],
  closingFrames: 3,
  errorFrame: messageEvent('error', anthropicError(529)),
  errorBody: anthropicError,
}

/** By the end of the request's path. */
export const dialects = { '/chat/completions': chat, '/responses': responses, '/messages': messages } as const
