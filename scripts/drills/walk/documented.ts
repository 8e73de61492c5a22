/** Commands as the documentation writes them, with its example names replaced by real ones. */
import { readFile } from 'node:fs/promises'
import { inRepository } from '../../../test/harness/processes.ts'

/** Example name -> what it is here. */
export type Names = Readonly<Record<string, string>>

/**
 * @param page below docs/ @param begins how the command begins there, in a block of `sh`
 * @throws Error when the page no longer has it: then the walk is not what an operator would do
 */
export async function documented(page: string, begins: string, names: Names = {}): Promise<string> {
  const text = await readFile(inRepository('docs', page), 'utf8')
  const lines = [...text.matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, block = '']) => block.split('\n'))
  const line = lines.find((one) => one.startsWith(begins))
  if (line === undefined) throw new Error(`docs/${page} has no command that begins with \`${begins}\`.`)
  const command = line.replace(/\s+#.*$/u, '')
  return Object.entries(names).reduce((written, [example, real]) => written.replaceAll(example, `'${real}'`), command)
}
