/** An application that was found elsewhere, added by hand. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { applicationsKey, createApplication } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { allStatuses, momentOf } from './statuses.ts'

export function AddDialog({ close }: { close(): void }) {
  const { applications: words } = useApplicationsMessages()
  const { form } = words
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({ status: 'saved' })
  const add = useMutation({
    mutationFn: createApplication,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: applicationsKey })
      close()
      await navigate({ to: '/applications/$applicationId', params: { applicationId: id } })
    },
  })
  const bind = (name: string) => ({
    value: given[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) =>
      setGiven((before) => ({ ...before, [name]: target.value })),
  })
  const send = () => {
    const texts = ['title', 'company', 'location', 'url', 'source', 'note'] as const
    const happenedAt = momentOf(given.at ?? '')
    add.mutate({
      ...Object.fromEntries(texts.flatMap((name) => (given[name]?.trim() ? [[name, given[name]]] : []))),
      status: allStatuses.find((one) => one === given.status) ?? 'saved',
      ...(happenedAt && { happenedAt }),
    })
  }
  return (
    <DialogForm
      title={form.title}
      words={{ cancel: form.cancel, submit: form.submit }}
      sending={add}
      submit={send}
      close={close}
    >
      <Field label={form.position} required maxLength={300} {...bind('title')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={form.company} maxLength={300} {...bind('company')} />
        <Field label={form.location} maxLength={300} {...bind('location')} />
        <Field label={form.url} type="url" maxLength={2000} {...bind('url')} />
        <Field label={form.source} maxLength={100} {...bind('source')} />
        <SelectField label={form.status} {...bind('status')}>
          {allStatuses.map((status) => (
            <option key={status} value={status}>
              {words.statuses[status]}
            </option>
          ))}
        </SelectField>
        <Field label={words.happenedAt} type="datetime-local" {...bind('at')} />
      </div>
      <Field label={words.note} maxLength={2000} {...bind('note')} />
    </DialogForm>
  )
}
