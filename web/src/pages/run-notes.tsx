/** What a run cost so far, what was wished of it, and what the posting tried. */
import { Link } from '@tanstack/react-router'
import type { Run } from '../api/queries.ts'
import { useLanguage } from '../messages/messages.tsx'
import { useRunsMessages } from '../messages/runs.ts'
import { dollarsOf } from '../ui/money.ts'

export function RunNotes({ run }: { readonly run: Run }) {
  const { runs: words } = useRunsMessages()
  const { language } = useLanguage()
  const { attempts, costUsdMicros } = run.spending
  const cost = costUsdMicros === null ? words.costUnknown : dollarsOf(costUsdMicros, language)
  return (
    <div className="mb-5 flex flex-col gap-2">
      <p className="text-quiet text-sm" aria-live="polite">
        {attempts === 0 ? words.noSpending : words.spending(attempts, cost)}
      </p>
      {run.instructions !== null && <p>{words.instructions(run.instructions)}</p>}
      {run.forkedFrom !== null && (
        <p>
          <Link to="/runs/$runId" params={{ runId: run.forkedFrom }}>
            {words.forkedFrom}
          </Link>
        </p>
      )}
      {run.injectedOrders.length > 0 && (
        <aside className="rounded-lg bg-warn-wash px-4 py-3">
          <p className="font-medium">{words.injected}</p>
          <ul className="mt-1 list-disc pl-5 text-sm">
            {run.injectedOrders.map((order) => (
              <li key={order}>{order}</li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  )
}
