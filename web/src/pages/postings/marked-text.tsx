/** The text of a posting with its requirements marked where they stand, each looking like its verdict. */
import type { Posting } from '../../api/postings.ts'
import type { Evidence } from '../match-reasons.tsx'

const looks = {
  met: 'bg-good-wash decoration-good',
  gap: 'bg-bad-wash decoration-bad',
  unknown: 'bg-warn-wash decoration-warn',
} as const

interface Piece {
  readonly text: string
  readonly start: number
  readonly status: Evidence['status'] | null
}

/** Cuts the text at its requirements; one that overlaps another before it is left as it is. */
function cutText(posting: Posting, evidence: readonly Evidence[]): Piece[] {
  const statusOf = new Map(evidence.map(({ requirement, status }) => [requirement, status]))
  const pieces: Piece[] = []
  let end = 0
  for (const { quote, span } of [...posting.requirements].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) continue
    pieces.push({ text: posting.text.slice(end, span.start), start: end, status: null })
    pieces.push({
      text: posting.text.slice(span.start, span.end),
      start: span.start,
      status: statusOf.get(quote) ?? null,
    })
    end = span.end
  }
  pieces.push({ text: posting.text.slice(end), start: end, status: null })
  return pieces.filter(({ text }) => text !== '')
}

export function MarkedText({
  posting,
  evidence,
}: {
  readonly posting: Posting
  readonly evidence: readonly Evidence[]
}) {
  return (
    <div className="whitespace-pre-line break-words" lang={posting.language ?? undefined}>
      {cutText(posting, evidence).map(({ text, start, status }) =>
        status === null ? (
          <span key={start}>{text}</span>
        ) : (
          <mark
            key={start}
            className={`rounded px-0.5 text-ink underline decoration-2 underline-offset-4 ${looks[status]}`}
          >
            {text}
          </mark>
        ),
      )}
    </div>
  )
}
