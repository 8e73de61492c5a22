/** Tells what kind of page a document wants. */
import type { StructuredDocument } from '../structured-document.ts'

/** A document without sections, positions and lists of terms is a letter: read, not scanned, so it gets more air. */
export const isLetter = ({ blocks }: StructuredDocument): boolean =>
  blocks.every(({ kind }) => kind === 'paragraph' || kind === 'bullets')
