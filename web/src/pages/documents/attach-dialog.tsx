/** A person's own resume or letter, kept as it is. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { attachDocument, type DocumentPart, documentsKey } from '../../api/documents.ts'
import { profilesQuery } from '../../api/queries.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FileField } from '../../ui/field.tsx'
import { ChoiceField } from './choice-field.tsx'

const parts = ['resume', 'letter'] as const satisfies readonly DocumentPart[]

export function AttachDialog({ close }: { close(): void }) {
  const { form: words, parts: names } = useDocumentsMessages()
  const { data: profiles = [] } = useQuery(profilesQuery)
  const [chosenProfile, chooseProfile] = useState('')
  const [part, setPart] = useState<DocumentPart>('resume')
  const [file, setFile] = useState<File>()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const profileId = chosenProfile || (profiles[0]?.id ?? '')
  const attach = useMutation({
    mutationFn: (chosen: File) => attachDocument(profileId, part, chosen),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: documentsKey })
      close()
      await navigate({ to: '/documents/$documentId', params: { documentId: id } })
    },
  })
  return (
    <DialogForm
      title={words.attachTitle}
      words={words}
      sending={attach}
      busy={words.making}
      canSubmit={profileId !== '' && file !== undefined}
      submit={() => file && attach.mutate(file)}
      close={close}
    >
      <p className="text-quiet">{profiles.length === 0 ? words.noProfile : words.attachText}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          label={words.profile}
          value={profileId}
          options={profiles.map(({ id }) => id)}
          nameOf={(id) => profiles.find((one) => one.id === id)?.name ?? ''}
          choose={chooseProfile}
        />
        <ChoiceField
          label={words.part}
          value={part}
          options={parts}
          nameOf={(one) => names[one]}
          choose={(one) => setPart(one)}
        />
      </div>
      <FileField
        label={file?.name ?? words.file}
        accept=".pdf,.docx,.json,.txt,.md"
        disabled={attach.isPending}
        onFile={setFile}
      />
    </DialogForm>
  )
}
