/** One way to call the commands that print figures (`bench`, `evals`): by name, with usage and exit code 2 for a wrong call. */

export interface NamedCommand {
  /** What is measured and with which options, on one line. */
  readonly summary: string
  /** @param args what followed the name, as `parseArgs` takes it */
  readonly run: (args: readonly string[]) => Promise<void>
}

/** A wrong call: its message says what to do. */
export class UsageError extends Error {}

/** A call that says what cannot be done, in our words or in those of `parseArgs`. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS'))

/**
 * Runs the command that the process was called with. A wrong call is answered by a sentence, the usage and exit code 2.
 * @param script the npm script that people type
 * @param missing the sentence for a call without a name
 */
export async function runNamedCommand(
  script: string,
  missing: string,
  commands: Readonly<Record<string, NamedCommand>>,
): Promise<void> {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name}  ${summary}`)
  const usage = `Usage: npm run -s ${script} -- NAME [OPTIONS]\n\n${lines.join('\n')}\n`
  const refuse = (sentence: string): void => {
    process.stderr.write(`${sentence}\n\n${usage}`)
    process.exitCode = 2
  }
  const [name, ...args] = process.argv.slice(2)
  if (name === '--help' || name === '-h') {
    process.stdout.write(usage)
    return
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return refuse(name === undefined ? missing : `"${name}" is not one of them.`)
  await command.run(args).catch((error: unknown) => {
    if (!isUsageError(error)) throw error
    refuse(error.message)
  })
}
