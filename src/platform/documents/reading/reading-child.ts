/** The child process that reads documents: the only place where bytes of strangers are parsed. */
import { serveChild } from '../child/serve-child.ts'
import { readInProcess } from './read-in-process.ts'

serveChild(({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => readInProcess(bytes, fileName))
