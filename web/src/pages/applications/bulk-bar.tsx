/** What can be done with all chosen applications at once. */
import { useState } from 'react'
import type { ApplicationStatus } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { Button } from '../../ui/button.tsx'
import { allStatuses } from './statuses.ts'

export type BulkChoice =
  | { readonly action: 'move'; readonly to: ApplicationStatus }
  | { readonly action: 'archive' | 'restore' }

interface BulkBarProps {
  readonly count: number
  readonly isArchive: boolean
  readonly isBusy: boolean
  act(choice: BulkChoice): void
}

export function BulkBar({ count, isArchive, isBusy, act }: BulkBarProps) {
  const { applications: words } = useApplicationsMessages()
  const [to, setTo] = useState<ApplicationStatus>('applied')
  return (
    <div className="sticky bottom-0 mt-3 flex flex-wrap items-center gap-3 border-line border-t bg-paper py-3">
      <p aria-live="polite" className="mr-auto font-medium">
        {words.chosen(count)}
      </p>
      {!isArchive && (
        <>
          <label className="text-sm">
            {words.bulkMove}
            <select
              className="ml-2 min-h-10 rounded-lg border border-line bg-card px-3 text-base"
              value={to}
              onChange={({ target }) => setTo(allStatuses.find((one) => one === target.value) ?? to)}
            >
              {allStatuses.map((status) => (
                <option key={status} value={status}>
                  {words.statuses[status]}
                </option>
              ))}
            </select>
          </label>
          <Button look="main" disabled={isBusy} onClick={() => act({ action: 'move', to })}>
            {words.bulkApply}
          </Button>
        </>
      )}
      <Button disabled={isBusy} onClick={() => act({ action: isArchive ? 'restore' : 'archive' })}>
        {isArchive ? words.bulkRestore : words.bulkArchive}
      </Button>
    </div>
  )
}
