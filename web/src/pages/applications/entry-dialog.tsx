/** A contact, note, task, interview or offer, written or changed. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApplicationEntry, applicationsKey, type EntryKind, saveEntry } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, SelectField, TextArea } from '../../ui/field.tsx'
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
  const title = entry ? words.change(words.entries[kind].title) : words.entries[kind].add
  return (
    <DialogForm
      title={title}
      words={{ cancel: applications.form.cancel, submit: applications.form.save }}
      sending={save}
      submit={() => save.mutate()}
      close={close}
    >
      {fieldsOf[kind].map((field) => (
        <Input
          key={field.name}
          field={field}
          value={texts[field.name] ?? ''}
          change={(value) => setTexts({ ...texts, [field.name]: value })}
        />
      ))}
    </DialogForm>
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
