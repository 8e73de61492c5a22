/** What a process and its children have used, as Linux counts it in /proc. */
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

export interface Usage {
  /** Seconds on a core so far, user and system, children included. */
  readonly cpuSeconds: number
  /** Seconds the main thread was ready to run and had no core: what a busy machine adds. */
  readonly waitedSeconds: number
  /** Resident memory of the process itself, in MB. */
  readonly ownMb: number
  /** Of the process and its living children; pages they share count for each. */
  readonly allMb: number
}

interface ProcessState {
  readonly parent: number
  readonly cpuTicks: number
}

/** After the name in brackets, which may hold anything: state, parent, ..., utime, stime, cutime, cstime (proc_pid_stat(5)). */
async function readState(pid: number): Promise<ProcessState> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).map(Number)
  return { parent: Number(fields[1]), cpuTicks: ticks.reduce((sum, one) => sum + one, 0) }
}

async function readResidentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1024
}

/** The main thread's second figure: nanoseconds spent waiting on a run queue. Not every kernel keeps it. */
async function readWaitedSeconds(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').catch(() => '')
  return Number(text.split(' ')[1] ?? 0) / 1e9
}

/** All living processes by id. One that ends while it is looked at has never been there. */
async function listStates(): Promise<Map<number, ProcessState>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(Number)
  const states = new Map<number, ProcessState>()
  for (const pid of pids) {
    const state = await readState(pid).catch(() => null)
    if (state) states.set(pid, state)
  }
  return states
}

const ticksPerSecond = promisify(execFile)('getconf', ['CLK_TCK']).then(
  ({ stdout }) => Number(stdout),
  () => 100,
)

/** @throws Error where there is no /proc, and when the process has ended */
export async function readUsage(pid: number): Promise<Usage> {
  if (process.platform !== 'linux')
    throw new Error('Memory and CPU time are read from /proc, which only Linux has. Run this in a Linux container.')
  const states = await listStates()
  const family = [pid]
  for (const member of family) for (const [child, { parent }] of states) if (parent === member) family.push(child)
  const memory = await Promise.all(family.map((member) => readResidentMb(member).catch(() => 0)))
  const ticks = family.reduce((sum, member) => sum + (states.get(member)?.cpuTicks ?? 0), 0)
  if (!states.has(pid)) throw new Error(`The process ${pid} has ended.`)
  return {
    cpuSeconds: ticks / (await ticksPerSecond),
    waitedSeconds: await readWaitedSeconds(pid),
    ownMb: memory[0] ?? 0,
    allMb: memory.reduce((sum, one) => sum + one, 0),
  }
}
