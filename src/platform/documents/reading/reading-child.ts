/** The child process that reads documents: the only place where bytes of strangers are parsed. */
import { enableCompileCache } from 'node:module'
import { serveChild } from '../child/serve-child.ts'
import { readInProcess } from './read-in-process.ts'

enableCompileCache()

serveChild(({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => readInProcess(bytes, fileName))
