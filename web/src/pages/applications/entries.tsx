/** What the person writes beside an application: tasks, interviews, contacts, notes, offers. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type Application,
  type ApplicationEntry,
  applicationsKey,
  type EntryKind,
  removeEntry,
  saveEntry,
} from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { entryKinds } from './entry-fields.ts'
import { EntryText, useEntryTitle } from './entry-text.tsx'

export function Entries({ application }: { readonly application: Application }) {
  const [open, setOpen] = useState<{ readonly kind: EntryKind; readonly entry?: ApplicationEntry } | null>(null)
  return (
    <Card>
      {entryKinds.map((kind) => (
        <OfKind
          key={kind}
          kind={kind}
          applicationId={application.id}
          entries={application.entries.filter(({ content }) => content.kind === kind)}
          write={(entry) => setOpen({ kind, ...(entry && { entry }) })}
        />
      ))}
      {open && <EntryDialog applicationId={application.id} {...open} close={() => setOpen(null)} />}
    </Card>
  )
}

interface OfKindProps {
  readonly kind: EntryKind
  readonly applicationId: string
  readonly entries: readonly ApplicationEntry[]
  /** Opens the form, for a new one or for this one. */
  write(entry?: ApplicationEntry): void
}

function OfKind({ kind, applicationId, entries, write }: OfKindProps) {
  const { entries: words } = useApplicationsMessages().application
  return (
    <section className="border-line border-t py-4 first:border-t-0 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold text-lg">{words[kind].title}</h2>
        <button type="button" className="min-h-7 text-accent text-sm underline" onClick={() => write()}>
          {words[kind].add}
        </button>
      </div>
      {entries.length === 0 && <p className="text-quiet text-sm">{words[kind].empty}</p>}
      <ul className="mt-2 flex flex-col gap-3">
        {entries.map((entry) => (
          <Line key={entry.id} applicationId={applicationId} entry={entry} write={() => write(entry)} />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly applicationId: string
  readonly entry: ApplicationEntry
  write(): void
}

function Line({ applicationId, entry, write }: LineProps) {
  const { application: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const title = useEntryTitle(entry)
  const toast = useToast()
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: applicationsKey })
  const { content } = entry
  const [ticked, setTicked] = useState<boolean | null>(null)
  const tick = useMutation({
    mutationFn: (done: boolean) =>
      saveEntry(applicationId, content.kind === 'task' ? { ...content, done } : content, entry.id),
    onError: (error) => toast.refuse(error),
    onSettled: async () => {
      await onSettled()
      setTicked(null)
    },
  })
  const remove = useMutation({
    mutationFn: () => removeEntry(applicationId, entry.id),
    onSuccess: () => toast.show(words.entryRemoved, () => void saveEntry(applicationId, content).then(onSettled)),
    onError: (error) => toast.refuse(error),
    onSettled,
  })
  return (
    <li className="flex items-start gap-3">
      {content.kind === 'task' && (
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0"
          aria-label={`${words.done}: ${title}`}
          // Shown at once; what the server says takes its place.
          checked={ticked ?? content.done}
          disabled={tick.isPending}
          onChange={({ target }) => {
            setTicked(target.checked)
            tick.mutate(target.checked)
          }}
        />
      )}
      <div className="min-w-0 flex-1">
        <EntryText entry={entry} />
      </div>
      {entry.at !== null && (
        <a
          className="inline-flex min-h-7 items-center text-sm"
          href={`/api/v1/applications/${applicationId}/entries/${entry.id}/calendar?language=${language}`}
          download="rolewright.ics"
          aria-label={words.calendarOf(title)}
        >
          {words.calendar}
        </a>
      )}
      <button
        type="button"
        className="min-h-7 text-quiet text-sm underline"
        aria-label={words.change(title)}
        onClick={write}
      >
        {words.changeShort}
      </button>
      <button
        type="button"
        className="min-h-7 min-w-7 text-quiet"
        aria-label={words.removeEntry(title)}
        onClick={() => remove.mutate()}
      >
        ×
      </button>
    </li>
  )
}
