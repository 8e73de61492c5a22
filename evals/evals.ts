/** Figures of quality: `npm run -s evals -- NAME`. Each prints numbers with n and how they were made, and judges nothing. */
import { runNamedCommand } from '../scripts/named-commands.ts'

await runNamedCommand('evals', 'Say what to evaluate.', {
  fabrication: {
    summary: 'planted lies refused, honest rewrites refused  [--part dev|test] [--cases FILE.jsonl] [--json]',
    run: async (args) => (await import('./fabrication/fabrication.ts')).evaluateFabrication(args),
  },
  tailoring: {
    summary:
      'resumes and letters before and after tailoring, by rules and with a scripted model  [--postings N] [--data DIR] [--json]',
    run: async (args) => (await import('./tailoring/tailoring.ts')).evaluateTailoring(args),
  },
  injection: {
    summary:
      'published orders to machines that are told, and real postings wrongly said to hold one  [--data DIR] [--json]',
    run: async (args) => (await import('./injection/injection.ts')).evaluateInjection(args),
  },
  parsing: {
    summary: 'fields, bullets and lines that the import of resumes keeps  [--data DIR] [--verbose] [--json]',
    run: async (args) => (await import('./parsing/parsing.ts')).evaluateParsing(args),
  },
  matching: {
    summary: 'titles, ESCO skills, profiles against graded postings, spans of skills  [--data DIR] [--json]',
    run: async (args) => (await import('./matching/matching.ts')).evaluateMatching(args),
  },
})
