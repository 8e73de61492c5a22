/** A person's own resume or letter, kept as it is. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { attachDocument, type DocumentPart } from '../../api/documents.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FileField } from '../../ui/field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useOpenDocument, useProfileChoice } from './document-of-profile.tsx'

const parts = ['resume', 'letter'] as const satisfies readonly DocumentPart[]

export function AttachDialog({ close }: { close(): void }) {
  const { form: words, parts: names } = useDocumentsMessages()
  const { profileId, field } = useProfileChoice()
  const onSuccess = useOpenDocument(close)
  const [part, setPart] = useState<DocumentPart>('resume')
  const [file, setFile] = useState<File>()
  const attach = useMutation({
    mutationFn: (given: { of: string; file: File }) => attachDocument(given.of, part, given.file),
    onSuccess,
  })
  return (
    <DialogForm
      title={words.attachTitle}
      words={words}
      sending={attach}
      busy={words.making}
      canSubmit={profileId !== null && file !== undefined}
      submit={() => profileId !== null && file && attach.mutate({ of: profileId, file })}
      close={close}
    >
      <p className="text-quiet">{profileId === null ? words.noProfile : words.attachText}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {field}
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
