/** What can be done with a run: cancel it, do it again, or make a variant beside it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Run, runQuery } from '../api/queries.ts'
import { cancelRun, forkRun, retryRun } from '../api/run-actions.ts'
import { useRunsMessages } from '../messages/runs.ts'
import { Button } from '../ui/button.tsx'
import { DialogForm } from '../ui/dialog-form.tsx'
import { CheckField, Field, SelectField } from '../ui/field.tsx'
import { ErrorNotice } from '../ui/notice.tsx'

const cancellable: ReadonlySet<Run['status']> = new Set(['queued', 'preparing', 'waiting_for_approval', 'finishing'])
const retriable: ReadonlySet<Run['status']> = new Set(['failed', 'cancelled', 'waiting_for_approval'])

export function RunControls({ run }: { readonly run: Run }) {
  const { runs: words } = useRunsMessages()
  const [open, setOpen] = useState<'retry' | 'fork' | null>(null)
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => cancelRun(run.id),
    onSettled: () => queries.invalidateQueries({ queryKey: runQuery(run.id).queryKey }),
  })
  return (
    <div className="flex flex-wrap gap-2">
      {retriable.has(run.status) && <Button onClick={() => setOpen('retry')}>{words.retry}</Button>}
      {run.kind === 'application' && <Button onClick={() => setOpen('fork')}>{words.fork}</Button>}
      {cancellable.has(run.status) && (
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate()}>
          {words.cancel}
        </Button>
      )}
      {cancel.isError && <ErrorNotice error={cancel.error} />}
      {open === 'retry' && <RetryDialog run={run} close={() => setOpen(null)} />}
      {open === 'fork' && <ForkDialog run={run} close={() => setOpen(null)} />}
    </div>
  )
}

interface RunDialogProps {
  readonly run: Run
  close(): void
}

function RetryDialog({ run, close }: RunDialogProps) {
  const { runs: words, review } = useRunsMessages()
  const [only, setOnly] = useState('')
  const [wish, setWish] = useState('')
  const [withoutModel, setWithoutModel] = useState(false)
  const queries = useQueryClient()
  const retry = useMutation({
    mutationFn: () =>
      retryRun(run.id, {
        ...((only === 'resume' || only === 'letter') && { only }),
        ...(wish.trim() && { instructions: wish.trim() }),
        withoutModel,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: runQuery(run.id).queryKey })
      close()
    },
  })
  return (
    <DialogForm
      title={words.retryTitle}
      words={{ cancel: words.close, submit: words.submit }}
      sending={retry}
      submit={() => retry.mutate()}
      close={close}
    >
      {run.kind === 'application' && (
        <SelectField label={words.only} value={only} onChange={({ target }) => setOnly(target.value)}>
          <option value="">{words.onlyAll}</option>
          <option value="resume">{review.parts.resume}</option>
          <option value="letter">{review.parts.letter}</option>
        </SelectField>
      )}
      <Field label={words.wish} maxLength={500} value={wish} onChange={({ target }) => setWish(target.value)} />
      {run.usesModel && (
        <CheckField
          label={words.withoutModel}
          checked={withoutModel}
          onChange={({ target }) => setWithoutModel(target.checked)}
        />
      )}
    </DialogForm>
  )
}

function ForkDialog({ run, close }: RunDialogProps) {
  const { runs: words } = useRunsMessages()
  const [wish, setWish] = useState('')
  const navigate = useNavigate()
  const fork = useMutation({
    mutationFn: () => forkRun(run.id, wish.trim()),
    onSuccess: async ({ id }) => {
      close()
      await navigate({ to: '/runs/$runId', params: { runId: id } })
    },
  })
  return (
    <DialogForm
      title={words.forkTitle}
      text={words.forkText}
      words={{ cancel: words.close, submit: words.submit }}
      sending={fork}
      submit={() => fork.mutate()}
      close={close}
    >
      <Field
        label={words.wish}
        required
        maxLength={500}
        value={wish}
        onChange={({ target }) => setWish(target.value)}
      />
    </DialogForm>
  )
}
