/** Answers to what forms ask again and again. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answersQuery, type KeptAnswer, removeAnswer, saveAnswer } from '../../api/profiles.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { CheckField, Field, TextArea } from '../../ui/field.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ProfileTabs } from './profile-tabs.tsx'

export function AnswersPage() {
  const { answers: words } = useProfilesMessages()
  const answers = useQuery(answersQuery)
  const [wanted, setWanted] = useState('')
  const [open, setOpen] = useState<{ readonly answer: KeptAnswer | null } | null>(null)
  const shown = answers.data?.filter(({ question, answer }) =>
    `${question} ${answer}`.toLowerCase().includes(wanted.toLowerCase()),
  )
  return (
    <Page title={words.title} lead={words.lead}>
      <ProfileTabs />
      <div className="mb-4 flex flex-wrap items-end gap-3">
        {(answers.data?.length ?? 0) > 0 && (
          <div className="grow sm:max-w-sm">
            <Field
              label={words.find}
              type="search"
              data-page-search
              value={wanted}
              onChange={({ target }) => setWanted(target.value)}
            />
          </div>
        )}
        <Button look="main" onClick={() => setOpen({ answer: null })}>
          {words.add}
        </Button>
      </div>
      {answers.isPending && <Loading />}
      {answers.isError && <ErrorNotice error={answers.error} retry={() => void answers.refetch()} />}
      {answers.data?.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      <ul className="flex flex-col gap-3">
        {shown?.map((answer) => (
          <AnswerCard key={answer.id} answer={answer} change={() => setOpen({ answer })} />
        ))}
      </ul>
      {open && <AnswerDialog answer={open.answer} close={() => setOpen(null)} />}
    </Page>
  )
}

function AnswerCard({ answer, change }: { readonly answer: KeptAnswer; change(): void }) {
  const { answers: words } = useProfilesMessages()
  const queries = useQueryClient()
  const toast = useToast()
  const refresh = () => queries.invalidateQueries({ queryKey: answersQuery.queryKey })
  const remove = useMutation({
    mutationFn: () => removeAnswer(answer.id),
    onSuccess: () => toast.show(words.removed, () => void saveAnswer(bodyOf(answer)).then(refresh)),
    onError: (error) => toast.refuse(error),
    onSettled: refresh,
  })
  const copy = async () => {
    await navigator.clipboard.writeText(answer.answer)
    toast.show(words.copied)
  }
  return (
    <li className="rounded-xl border border-line bg-card px-5 py-4">
      <h2 className="font-semibold">
        {answer.question}
        {answer.sensitive && (
          <span className="ml-2 rounded bg-warn-wash px-1.5 font-normal text-sm text-warn">{words.sensitiveMark}</span>
        )}
      </h2>
      <p className="mt-1 whitespace-pre-line">{answer.answer}</p>
      <p className="mt-2 flex gap-4 text-quiet text-sm">
        <button type="button" className="min-h-7 underline" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="min-h-7 underline" aria-label={words.change(answer.question)} onClick={change}>
          {words.changeShort}
        </button>
        <button
          type="button"
          className="min-h-7 min-w-7"
          aria-label={words.remove(answer.question)}
          onClick={() => remove.mutate()}
        >
          ×
        </button>
      </p>
    </li>
  )
}

const bodyOf = ({ question, answer, sensitive }: KeptAnswer) => ({ question, answer, sensitive })

function AnswerDialog({ answer, close }: { readonly answer: KeptAnswer | null; close(): void }) {
  const { answers: words } = useProfilesMessages()
  const [given, setGiven] = useState(answer ? bodyOf(answer) : { question: '', answer: '', sensitive: false })
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () => saveAnswer(given, answer?.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: answersQuery.queryKey })
      close()
    },
  })
  const title = answer ? words.change(answer.question) : words.add
  return (
    <DialogForm
      title={title}
      words={{ cancel: words.cancel, submit: words.save }}
      sending={save}
      submit={() => save.mutate()}
      close={close}
    >
      <Field
        label={words.question}
        required
        maxLength={500}
        value={given.question}
        onChange={({ target }) => setGiven({ ...given, question: target.value })}
      />
      <TextArea
        label={words.answer}
        rows={4}
        required
        maxLength={5000}
        value={given.answer}
        onChange={({ target }) => setGiven({ ...given, answer: target.value })}
      />
      <CheckField
        label={words.sensitive}
        checked={given.sensitive}
        onChange={({ target }) => setGiven({ ...given, sensitive: target.checked })}
      />
    </DialogForm>
  )
}
