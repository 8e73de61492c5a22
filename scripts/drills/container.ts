/** The image of the Dockerfile, built without a container engine, then run as its user on a read-only root: healthy, and not healthy. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRepository } from '../../test/harness/processes.ts'

/** @returns its size and how long it took. @throws Error without buildah or root, or where the image does not get healthy */
export async function runContainerDrill(): Promise<string> {
  const script = inRepository('ops/container/try-image.sh')
  const done = await promisify(execFile)('bash', [script], { maxBuffer: 64 << 20 }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stdout}${error.stderr}`.trim().split('\n').slice(-3).join(' '))
    },
  )
  return done.stdout.trim().split('\n').at(-1) ?? ''
}
