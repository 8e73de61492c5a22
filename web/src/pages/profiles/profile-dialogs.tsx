/** Naming a profile, and deleting one. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nameProfile, removeProfile } from '../../api/profiles.ts'
import { type Profile, profileQuery } from '../../api/queries.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { useShowProfile } from './use-edit.ts'

interface ProfileDialogProps {
  readonly profile: Profile
  close(): void
}

export function RenameDialog({ profile, close }: ProfileDialogProps) {
  const { editor: words, profiles } = useProfilesMessages()
  const [name, setName] = useState(profile.name)
  const show = useShowProfile()
  const rename = useMutation({
    mutationFn: () => nameProfile(profile.id, name),
    onSuccess: async (named) => {
      await show(named)
      close()
    },
  })
  return (
    <DialogForm
      title={words.rename}
      words={{ cancel: words.cancel, submit: words.save }}
      sending={rename}
      submit={() => rename.mutate()}
      close={close}
    >
      <Field
        label={profiles.name}
        required
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
    </DialogForm>
  )
}

export function RemoveDialog({ profile, close }: ProfileDialogProps) {
  const { editor: words } = useProfilesMessages()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: () => removeProfile(profile.id),
    onSuccess: async () => {
      await navigate({ to: '/profiles' })
      queries.removeQueries({ queryKey: profileQuery(profile.id).queryKey })
      await queries.invalidateQueries()
    },
  })
  return (
    <Dialog label={words.removeTitle} close={close}>
      <div className="flex flex-col gap-4 p-5">
        <h2 className="font-semibold text-xl">{words.removeTitle}</h2>
        <p>{words.removeText}</p>
        {remove.isError && <ErrorNotice error={remove.error} />}
        <div className="flex justify-end gap-3">
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="main" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {words.remove}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
