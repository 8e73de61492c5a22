/** What a document says, piece by piece, in the order of the page. Pure. */
import type { Block, StructuredDocument } from '../../platform/documents/structured-document.ts'

/** Each statement in the pieces that stand together on the page: a title, its period and its employer stand apart. */
export function statementPieces({ title, subtitle, contact, blocks }: StructuredDocument): string[][] {
  const head = [title, subtitle ?? '', ...contact.map(({ text }) => text)].map((text) => [text])
  return [...head, ...blocks.flatMap(piecesOf)]
    .map((pieces) => pieces.map((piece) => piece.replace(/\s+/gu, ' ').trim()).filter((piece) => piece !== ''))
    .filter((pieces) => pieces.length > 0)
}

function piecesOf(block: Block): string[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.split('\n').map((line) => [line])
    case 'bullets':
      return block.items.map((item) => [item])
    case 'terms':
      return [[`${block.label === null ? '' : `${block.label}: `}${block.items.join(', ')}`]]
    case 'entry':
      return [[block.title, block.period ?? '', block.subtitle ?? '', block.place ?? '']]
  }
}

/** A line a statement. */
export const statementsOf = (document: StructuredDocument): string[] =>
  statementPieces(document).map((pieces) => pieces.join(' · '))
