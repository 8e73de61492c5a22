/** Writes the documents of a run into a folder. A file that is there with other content is never overwritten. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { sha256Hex } from '../../kernel/text.ts'
import type { DocumentAnswer } from './answers.ts'
import type { Api } from './api.ts'

export interface SavedDocument {
  readonly part: DocumentAnswer['part']
  readonly path: string
  readonly format: string
  readonly sha256: string
  readonly bytes: number
}

export async function saveDocuments(api: Api, runId: string, folder: string): Promise<SavedDocument[]> {
  const { documents } = await api.get<{ documents: DocumentAnswer[] }>(`/api/v1/runs/${runId}/documents`)
  await mkdir(folder, { recursive: true })
  const saved: SavedDocument[] = []
  for (const document of documents) {
    const bytes = await api.download(`/api/v1/documents/${document.id}/content`)
    const path = await writeBeside(folder, document.fileName, bytes)
    saved.push({
      part: document.part,
      path,
      format: document.format,
      sha256: sha256Hex(bytes),
      bytes: bytes.byteLength,
    })
  }
  return saved
}

async function writeBeside(folder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const { name, ext } = parse(fileName)
  for (let copy = 1; ; copy++) {
    const path = join(folder, copy === 1 ? fileName : `${name}-${copy}${ext}`)
    try {
      await writeFile(path, bytes, { flag: 'wx' })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (sha256Hex(await readFile(path)) === sha256Hex(bytes)) return path
    }
  }
}
