/** Performance figures: `npm run -s bench -- NAME`. Each prints numbers with n and how they were made, and judges nothing. */
import { runNamedCommand } from '../scripts/named-commands.ts'

await runNamedCommand('bench', 'Say what to measure.', {
  documents: {
    summary: 'import and export of resumes: time a page, memory over 200 imports  [--rounds N] [--imports N] [--json]',
    run: async (args) => (await import('./documents.ts')).measureDocuments(args),
  },
  ingest: {
    summary: 'postings from bytes to rows: read, stored, stored again  [--rounds N] [--data DIR] [--json]',
    run: async (args) => (await import('./ingest.ts')).measureIngest(args),
  },
  liveness: {
    summary: '/health/live while 1,000 postings are imported, embedded and on PostgreSQL  [--postings N] [--json]',
    run: async (args) => (await import('./liveness.ts')).measureLiveness(args),
  },
  llm: {
    summary: 'CPU of one model call: the SDK alone, and the gateway around it  [--rounds N] [--calls N] [--json]',
    run: async (args) => (await import('./llm.ts')).measureLlm(args),
  },
  pages: {
    summary:
      'the page with many postings and applications: elements, heap, work of the browser  [--rounds N] [--postings N] [--applications N] [--json]',
    run: async (args) => (await import('./pages.ts')).measurePages(args),
  },
  requests: {
    summary: 'CPU of one authenticated read, from bare Fastify to all traces  [--rounds N] [--requests N] [--json]',
    run: async (args) => (await import('./requests.ts')).measureRequests(args),
  },
  runs: {
    summary:
      'runs a second with one and two workers, and what the engine costs a step  [--rounds N] [--runs N] [--json]',
    run: async (args) => (await import('./runs.ts')).measureRuns(args),
  },
  search: {
    summary:
      'the fused search beside the bare index: CPU, recall, times  [--postings N] [--queries N] [--data DIR] [--json]',
    run: async (args) => (await import('./search.ts')).measureSearch(args),
  },
  start: {
    summary: 'start to ready, CPU and memory, embedded and on PostgreSQL  [--rounds N] [--json]',
    run: async (args) => (await import('./start.ts')).measureStart(args),
  },
})
