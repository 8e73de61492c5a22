/** Sentences about what went wrong, what is under way, and what to do where there is nothing yet. */
import type { ReactNode } from 'react'
import { Problem } from '../api/problem.ts'
import { useMessages } from '../messages/messages.tsx'
import { ErrorSentence, ServerSentence } from '../messages/server-sentence.tsx'
import { Button } from './button.tsx'

/** A refusal, what of the input it is about, and the way out of it. */
export function ErrorNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { common } = useMessages()
  const issues = error instanceof Problem ? error.issues.filter(({ message }) => !error.message.includes(message)) : []
  // Of a mistake that one can mend there is nothing to report.
  const requestId = error instanceof Problem && error.status >= 500 ? error.requestId : undefined
  return (
    <div role="alert" className="rounded-lg border border-line border-l-4 border-l-bad bg-bad-wash px-4 py-3">
      <p className="font-medium">
        <ErrorSentence error={error} />
      </p>
      {issues.length > 0 && (
        <ul className="mt-1 list-disc pl-5 text-sm">
          {issues.slice(0, 10).map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <span className="text-quiet">{path.split('.').at(-1)}:</span> <ServerSentence text={message} />
            </li>
          ))}
        </ul>
      )}
      {requestId !== undefined && <p className="mt-1 text-sm text-quiet">{common.requestId(requestId)}</p>}
      {retry && (
        <Button className="mt-3" onClick={retry}>
          {common.retry}
        </Button>
      )}
    </div>
  )
}

export function Loading({ text }: { readonly text?: string }) {
  const { common } = useMessages()
  return (
    <p role="status" className="flex items-center gap-3 py-6 text-quiet">
      <span aria-hidden="true" className="size-4 animate-spin rounded-full border-2 border-line border-t-accent" />
      {text ?? common.loading}
    </p>
  )
}

/** An empty place that says what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="rounded-xl border border-line border-dashed px-6 py-10 text-center">
      <h2 className="font-semibold text-lg">{title}</h2>
      <div className="mx-auto mt-2 flex max-w-md flex-col items-center gap-4 text-quiet">{children}</div>
    </div>
  )
}
