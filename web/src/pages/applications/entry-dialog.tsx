/** A contact, note, task, interview or offer, written or changed. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type ApplicationEntry, applicationsKey, type EntryKind, saveEntry } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, SelectField, TextArea } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { contentOf, fieldsOf, type Texts, textsOf } from './entry-fields.ts'

interface EntryDialogProps {
  readonly applicationId: string
  readonly kind: EntryKind
  /** The one to change; absent: a new one. */
  readonly entry?: ApplicationEntry
  close(): void
}

export function EntryDialog({ applicationId, kind, entry, close }: EntryDialogProps) {
  const { application: words, applications } = useApplicationsMessages()
  const [texts, setTexts] = useState<Texts>(entry ? textsOf(entry.content) : {})
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () => saveEntry(applicationId, contentOf(kind, texts, entry?.content), entry?.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: applicationsKey })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const title = entry ? words.change(words.entries[kind].title) : words.entries[kind].add
  return (
    <Dialog label={title} close={close}>
      <form className="flex flex-col gap-4 p-5" onSubmit={submit}>
        <h2 className="font-semibold text-xl">{title}</h2>
        {fieldsOf[kind].map((field) => (
          <Input
            key={field.name}
            field={field}
            value={texts[field.name] ?? ''}
            change={(value) => setTexts({ ...texts, [field.name]: value })}
          />
        ))}
        {save.isError && <ErrorNotice error={save.error} />}
        <div className="flex justify-end gap-3">
          <Button onClick={close}>{applications.form.cancel}</Button>
          <Button type="submit" look="main" disabled={save.isPending}>
            {applications.form.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface InputProps {
  readonly field: (typeof fieldsOf)[EntryKind][number]
  readonly value: string
  change(value: string): void
}

const inputTypes = { line: 'text', email: 'email', number: 'number', moment: 'datetime-local' } as const

function Input({ field, value, change }: InputProps) {
  const { application: words } = useApplicationsMessages()
  const { name, kind, isRequired = false } = field
  const common = {
    label: words.fields[name],
    required: isRequired,
    value,
    onChange: ({ target }: { target: { value: string } }) => change(target.value),
  }
  if (kind === 'text') return <TextArea rows={4} maxLength={20_000} {...common} />
  if (kind === 'period') {
    return (
      <SelectField {...common}>
        <option value="" />
        {Object.entries(words.periods).map(([period, label]) => (
          <option key={period} value={period}>
            {label}
          </option>
        ))}
      </SelectField>
    )
  }
  const bounds = kind === 'number' ? { min: name === 'durationMinutes' ? 5 : 0, step: 1 } : { maxLength: 300 }
  return <Field type={inputTypes[kind]} {...bounds} {...common} />
}
