/** What keeps the memory of a process of ours small: flags and variables that count only from its first moment. */
import { compileCacheVariables } from './compile-cache.ts'

const youngSpaceFlag = '--max-semi-space-size'

/**
 * V8 lets its space for new objects grow to 128 MB and gives nothing back. With 16 MB (two halves of 8) a web process holds
 * 60 MB less and spends no more CPU on a request (`npm run -s bench -- start`, `requests`).
 */
const halfOfYoungSpaceMb = 8

/** For the limits of a thread. */
export const youngSpaceMb = 2 * halfOfYoungSpaceMb

export const memoryFlags: readonly string[] = [`${youngSpaceFlag}=${halfOfYoungSpaceMb}`]

/** Whether the process was started with such flags: ours, or others that its operator chose. */
export const hasMemoryFlags = (flags: readonly string[]): boolean =>
  flags.some((flag) => flag.startsWith(youngSpaceFlag) || flag.startsWith(youngSpaceFlag.replaceAll('-', '_')))

/**
 * For a process that we start. glibc keeps up to eight heaps a core, each with memory that was freed; two are enough.
 * Nothing of our own environment is in it.
 */
export const memoryVariables = (): Record<string, string> => ({ MALLOC_ARENA_MAX: '2', ...compileCacheVariables() })
