/** A document in two lines: its name, and what it is made of. */
import { Link } from '@tanstack/react-router'
import { contentOf, type StoredDocument } from '../../api/documents.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'

interface DocumentLineProps {
  readonly document: StoredDocument
  readonly madeAt: string
}

export function DocumentLine({ document, madeAt }: DocumentLineProps) {
  const words = useDocumentsMessages()
  const { id, fileName } = document
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="min-w-0 flex-1 basis-64">
        <Link to="/documents/$documentId" params={{ documentId: id }} className="break-words font-medium">
          {fileName}
        </Link>
        <span className="block text-quiet text-sm">{[useDocumentKind(document), madeAt].join(' · ')}</span>
      </span>
      <a
        href={contentOf(id)}
        download={fileName}
        aria-label={words.downloadOf(fileName)}
        className="inline-flex min-h-7 items-center text-sm"
      >
        {words.download}
      </a>
    </div>
  )
}

/** `Resume · made by a run · 1 page · 48 KB`. */
export function useDocumentKind({ part, origin, profileVersion, pageCount, sizeBytes }: StoredDocument): string {
  const words = useDocumentsMessages()
  return [
    words.parts[part],
    words.origins[origin],
    profileVersion !== null && words.version(profileVersion),
    pageCount !== null && words.pages(pageCount),
    words.size(String(Math.ceil(sizeBytes / 1024))),
  ]
    .filter(Boolean)
    .join(' · ')
}
