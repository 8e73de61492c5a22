/** Tells one process from another that later has the same number. */
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

export interface ProcessFacts {
  readonly pid: number
  readonly host: string
  /** Changes with every start of the machine. Null where the system does not tell (macOS, Windows). */
  readonly bootId: string | null
  /** Process numbers mean something only inside one namespace: each container has its own, and its main process is 1. */
  readonly namespace: string | null
  readonly isRunning: (pid: number) => boolean
  /** When a process started, in the system's own unit; null when it is gone or the system does not tell. */
  readonly startOf: (pid: number) => Promise<string | null>
}

const orNull = <T>(promise: Promise<T>): Promise<T | null> => promise.catch(() => null)

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Field 22 of /proc/PID/stat, counted after the name, which is in brackets and may hold spaces (proc(5)). */
async function startOf(pid: number): Promise<string | null> {
  const stat = await orNull(readFile(`/proc/${pid}/stat`, 'utf8'))
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

export async function readProcessFacts(): Promise<ProcessFacts> {
  const bootId = await orNull(readFile('/proc/sys/kernel/random/boot_id', 'utf8'))
  const namespace = await orNull(readlink('/proc/self/ns/pid'))
  return { pid: process.pid, host: hostname(), bootId: bootId?.trim() ?? null, namespace, isRunning, startOf }
}
