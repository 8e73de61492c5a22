/** How routes answer with a file or a picture of a page. */
import { z } from 'zod'

const binary = { type: 'string', format: 'binary' } as const

export const fileAnswer = {
  description: 'The file.',
  content: { '*/*': { schema: binary } },
  headers: {
    ETag: { description: 'The hash of the content.', schema: { type: 'string', maxLength: 66 } },
    'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string', maxLength: 1_000 } },
  },
} as const

export const fileHeaders = ({ fileName, sha256 }: { fileName: string; sha256: string }) => ({
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  etag: `"${sha256}"`,
})

export const pictureAnswer = {
  description: 'The page as PNG.',
  content: { 'image/png': { schema: binary } },
  headers: {
    'X-Page-Count': { description: 'How many pages the document has.', schema: { type: 'string', maxLength: 10 } },
  },
} as const

export const pictureFields = {
  params: { page: z.coerce.number().int().min(1).max(200).describe('Which page, from 1.') },
  query: {
    width: z.coerce.number().int().min(100).max(1_700).default(900).describe('How wide the picture is, in pixels.'),
  },
}
