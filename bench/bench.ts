/** Performance figures: `npm run -s bench -- NAME`. Each prints numbers with n and how they were made, and judges nothing. */

interface Bench {
  readonly summary: string
  readonly run: (args: readonly string[]) => Promise<void>
}

const benches: Readonly<Record<string, Bench>> = {
  liveness: {
    summary: '/health/live while 1,000 postings are imported, embedded and on PostgreSQL  [--postings N] [--json]',
    run: async (args) => (await import('./liveness.ts')).measureLiveness(args),
  },
  llm: {
    summary: 'CPU of one model call: the SDK alone, and the gateway around it  [--rounds N] [--calls N] [--json]',
    run: async (args) => (await import('./llm.ts')).measureLlm(args),
  },
  start: {
    summary: 'start to ready, CPU and memory, embedded and on PostgreSQL  [--rounds N] [--json]',
    run: async (args) => (await import('./start.ts')).measureStart(args),
  },
}

const usage = `Usage: npm run -s bench -- NAME [OPTIONS]

${Object.entries(benches)
  .map(([name, { summary }]) => `  ${name}  ${summary}`)
  .join('\n')}
`

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${usage}`)
  process.exit(2)
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS')

const [name, ...args] = process.argv.slice(2)
if (name === '--help' || name === '-h') {
  process.stdout.write(usage)
} else {
  const bench = name !== undefined && Object.hasOwn(benches, name) ? benches[name] : undefined
  if (!bench) refuse(name === undefined ? 'Say what to measure.' : `There is no bench "${name}".`)
  await bench.run(args).catch((error: unknown) => {
    if (isUsageError(error)) refuse(error.message)
    throw error
  })
}
