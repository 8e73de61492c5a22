/** What keeps the memory of a process of ours small, and its code in order: flags and variables that count only from its first moment. */
import { compileCacheVariables } from './compile-cache.ts'

const youngSpaceFlag = '--max-semi-space-size'

/**
 * V8 lets its space for new objects grow to 128 MB and gives nothing back. With 16 MB (two halves of 8) a web process holds
 * 60 MB less and spends no more CPU on a request (`npm run -s bench -- start`, `requests`).
 */
const halfOfYoungSpaceMb = 8

/** For the limits of a thread. */
export const youngSpaceMb = 2 * halfOfYoungSpaceMb

/**
 * With keys of the processor V8 guards the pages of compiled code and keeps a list of them, which it loses track of while
 * WebAssembly (PGlite) comes and goes: "Check failed: jit_page.has_value()", and the process is gone (nodejs/node
 * issue 64500; seen here in a run of all tests). Only where the flag exists: builds for x64 on Linux.
 */
export const codePageFlags: readonly string[] =
  process.platform === 'linux' && process.arch === 'x64' ? ['--no-memory-protection-keys'] : []

export const memoryFlags: readonly string[] = [`${youngSpaceFlag}=${halfOfYoungSpaceMb}`, ...codePageFlags]

/** Whether the process was started with such flags: ours, or others that its operator chose. */
export const hasMemoryFlags = (flags: readonly string[]): boolean =>
  flags.some((flag) => flag.startsWith(youngSpaceFlag) || flag.startsWith(youngSpaceFlag.replaceAll('-', '_')))

/**
 * For a process that we start. glibc keeps up to eight heaps a core, each with memory that was freed; two are enough.
 * Nothing of our own environment is in it.
 */
export const memoryVariables = (): Record<string, string> => ({ MALLOC_ARENA_MAX: '2', ...compileCacheVariables() })
