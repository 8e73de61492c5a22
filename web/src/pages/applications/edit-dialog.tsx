/** What an application is called, changed by hand. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Application, applicationsKey, editApplication } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field } from '../../ui/field.tsx'

export function EditDialog({ application, close }: { readonly application: Application; close(): void }) {
  const { application: words, applications } = useApplicationsMessages()
  const { form } = applications
  const [given, setGiven] = useState({
    title: application.title,
    company: application.company ?? '',
    location: application.location ?? '',
    url: application.url ?? '',
  })
  const queries = useQueryClient()
  const edit = useMutation({
    mutationFn: () =>
      editApplication(application.id, {
        title: given.title,
        company: given.company.trim() || null,
        location: given.location.trim() || null,
        url: given.url.trim() || null,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: applicationsKey })
      close()
    },
  })
  const bind = (name: keyof typeof given) => ({
    value: given[name],
    onChange: ({ target }: { target: { value: string } }) => setGiven({ ...given, [name]: target.value }),
  })
  return (
    <DialogForm
      title={words.edit}
      words={{ cancel: form.cancel, submit: form.save }}
      sending={edit}
      submit={() => edit.mutate()}
      close={close}
    >
      <Field label={form.position} required maxLength={300} {...bind('title')} />
      <Field label={form.company} maxLength={300} {...bind('company')} />
      <Field label={form.location} maxLength={300} {...bind('location')} />
      <Field label={form.url} type="url" maxLength={2000} {...bind('url')} />
    </DialogForm>
  )
}
