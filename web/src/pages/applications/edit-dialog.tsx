/** What an application is called, changed by hand. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Application, applicationsKey, editApplication } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'

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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    edit.mutate()
  }
  return (
    <Dialog label={words.edit} close={close}>
      <form className="flex flex-col gap-4 p-5" onSubmit={submit}>
        <h2 className="font-semibold text-xl">{words.edit}</h2>
        <Field label={form.position} required maxLength={300} {...bind('title')} />
        <Field label={form.company} maxLength={300} {...bind('company')} />
        <Field label={form.location} maxLength={300} {...bind('location')} />
        <Field label={form.url} type="url" maxLength={2000} {...bind('url')} />
        {edit.isError && <ErrorNotice error={edit.error} />}
        <div className="flex justify-end gap-3">
          <Button onClick={close}>{form.cancel}</Button>
          <Button type="submit" look="main" disabled={edit.isPending}>
            {form.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
