/** What happened to an application: one of the statuses that may follow, when, and in one's own words. */
import { useState } from 'react'
import type { ApplicationStatus, ApplicationSummary } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { momentOf } from './statuses.ts'
import { useMove } from './use-move.ts'

interface MoveDialogProps {
  readonly application: ApplicationSummary
  /** Those to choose from. */
  readonly moves: readonly ApplicationStatus[]
  close(): void
}

export function MoveDialog({ application, moves, close }: MoveDialogProps) {
  const { applications: words } = useApplicationsMessages()
  const [at, setAt] = useState('')
  const [note, setNote] = useState('')
  const move = useMove()
  const happenedAt = momentOf(at)
  const moveTo = (to: ApplicationStatus) => {
    move.mutate({ application, to, ...(happenedAt && { happenedAt }), ...(note.trim() && { note }) })
    close()
  }
  return (
    <Dialog label={words.moveOf(application.title)} close={close}>
      <div className="flex flex-col gap-4 p-5">
        <div>
          <h2 className="font-semibold text-xl">{words.moveTitle}</h2>
          <p className="text-quiet">{application.title}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {moves.map((to) => (
            <Button key={to} onClick={() => moveTo(to)}>
              {words.statuses[to]}
            </Button>
          ))}
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label={words.happenedAt}
            type="datetime-local"
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
          <Field label={words.note} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
        </div>
        <Button className="self-end" onClick={close}>
          {words.form.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
