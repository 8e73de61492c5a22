/** Where the log of a command goes: to the terminal, without what the command says itself. */
import type { DestinationStream } from 'pino'

/**
 * A request of the command that failed for a reason we know is answered with a sentence, and the command prints it: its log line, with a
 * stack of ours, would only stand in the way. Faults without a known reason stay, for whoever reports them.
 * @param target stderr, as a rule
 */
export const withoutAnswered = (target: DestinationStream): DestinationStream => ({
  write: (line) => {
    const isAnswered = /"event":\s*"request\.failed"/u.test(line) && !/"code":\s*"internal"/u.test(line)
    if (!isAnswered) target.write(line)
  },
})
