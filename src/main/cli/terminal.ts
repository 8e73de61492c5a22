/** Progress for the person at the terminal; never on stdout, which belongs to results. */
export const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}
