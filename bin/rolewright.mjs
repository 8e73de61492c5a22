#!/usr/bin/env node
/** Starts the CLI from any folder and any Node >= 20: sets up on first use, then runs the sources with the pinned Node. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findRunnableNode, runOrExplain, setUp } from '../scripts/setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = runOrExplain(() => {
  setUp({ root })
  return findRunnableNode(root)
})
const child = spawn(node, [join(root, 'src', 'main', 'cli.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })

// The terminal sends its signals to the child as well; this process only has to outlive it and tell how it ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'])
  process.on(signal, () => {
    const fromTerminal = process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT')
    if (!fromTerminal) child.kill(signal)
  })
child.on('error', (error) => {
  process.stderr.write(`rolewright: could not start ${node}: ${error.message}\n`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  // 128 + number is how a shell reports a death by signal.
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 1)
})
