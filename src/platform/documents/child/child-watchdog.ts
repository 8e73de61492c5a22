/** Thread of a child: kills the process when it holds too much memory or its parent is gone. */
import { isMainThread, workerData } from 'node:worker_threads'

interface Watch {
  readonly maxRssBytes: number
  readonly parentPid: number
}

/** Buffers grow by about 1 GB/s at most here, so 50 ms bound the overshoot to some 50 MB. */
const intervalMs = 50

const watch = ({ maxRssBytes, parentPid }: Watch) => {
  setInterval(() => {
    if (process.memoryUsage.rss() > maxRssBytes || process.ppid !== parentPid) process.kill(process.pid, 'SIGKILL')
  }, intervalMs)
}

if (!isMainThread) watch(workerData as Watch)
