/** A profile kept as a document: in which look, how long, and how its first page would be. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type DocumentWish, makeDocument, previewImageOf, templatesQuery } from '../../api/documents.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useOpenDocument, useProfileChoice } from './document-of-profile.tsx'
import { PageImage } from './page-image.tsx'

const formats = ['pdf', 'docx', 'txt', 'md', 'json-resume'] as const
const formatNames = {
  pdf: 'PDF',
  docx: 'Word (DOCX)',
  txt: 'Text',
  md: 'Markdown',
  'json-resume': 'JSON Resume',
} as const satisfies Record<(typeof formats)[number], string>
const lengths = ['free', '1', '2'] as const
const papers = ['a4', 'us-letter'] as const

export function MakeDialog({ close }: { close(): void }) {
  const { form: words } = useDocumentsMessages()
  const { data: looks } = useQuery(templatesQuery)
  const { profileId, field } = useProfileChoice()
  const onSuccess = useOpenDocument(close)
  const [wish, setWish] = useState({
    ...{ format: 'pdf', template: 'classic', paper: 'a4', pages: 'free' },
  } satisfies DocumentWish as Required<DocumentWish>)
  const make = useMutation({
    mutationFn: (of: string) => makeDocument(of, wish),
    onSuccess,
  })
  const templates = looks?.templates ?? []
  const template = templates.find(({ name }) => name === wish.template)
  return (
    <DialogForm
      title={words.makeTitle}
      words={words}
      sending={make}
      busy={words.making}
      canSubmit={profileId !== null}
      submit={() => profileId !== null && make.mutate(profileId)}
      close={close}
    >
      {profileId === null && <p>{words.noProfile}</p>}
      <div className="grid gap-4 sm:grid-cols-2">
        {field}
        <ChoiceField
          label={words.format}
          value={wish.format}
          options={formats}
          nameOf={(one) => formatNames[one]}
          choose={(format) => setWish({ ...wish, format })}
        />
        <ChoiceField
          label={words.template}
          value={wish.template}
          options={templates.map(({ name }) => name)}
          nameOf={(one) => templates.find(({ name }) => name === one)?.title ?? one}
          choose={(chosen) => setWish({ ...wish, template: chosen })}
        />
        <ChoiceField
          label={words.paper}
          value={wish.paper}
          options={papers}
          nameOf={(one) => words.papers[one]}
          choose={(paper) => setWish({ ...wish, paper })}
        />
        <ChoiceField
          label={words.length}
          value={wish.pages}
          options={lengths}
          nameOf={(one) => words.lengths[one]}
          choose={(pages) => setWish({ ...wish, pages })}
        />
      </div>
      {template && <p className="text-quiet text-sm">{template.description}</p>}
      {profileId !== null && wish.format === 'pdf' && (
        <PageImage src={previewImageOf(profileId, wish, 900)} alt={words.preview} />
      )}
    </DialogForm>
  )
}
