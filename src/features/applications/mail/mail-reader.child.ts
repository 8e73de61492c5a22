/** The child's side of the mail reader. */
import { serveChild } from '../../../platform/documents/child/serve-child.ts'
import { readMail } from './read-mail.ts'

serveChild((bytes: Uint8Array) => readMail(bytes))
