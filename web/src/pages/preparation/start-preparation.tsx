/** What else can be prepared for a posting: the answers of its form, and the interview. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { startAnswers, startInterview } from '../../api/preparations.ts'
import { usePreparationMessages } from '../../messages/preparation.ts'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { TextArea } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'

interface StartPreparationProps {
  readonly profileId: string
  readonly postingId: string
}

export function StartPreparation(given: StartPreparationProps) {
  const { start: words } = usePreparationMessages()
  const navigate = useNavigate()
  const [isAsking, setIsAsking] = useState(false)
  const open = ({ id }: { readonly id: string }) => navigate({ to: '/runs/$runId', params: { runId: id } })
  const interview = useMutation({ mutationFn: () => startInterview(given), onSuccess: open })
  const answers = useMutation({
    mutationFn: (questions: string[]) => startAnswers(given, questions),
    onSuccess: open,
  })
  const [asked, setAsked] = useState('')
  const questions = asked.split('\n').map((line) => line.trim())
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{words.answers}</Button>
      <Button disabled={interview.isPending} onClick={() => interview.mutate()}>
        {words.interview}
      </Button>
      {interview.isError && <ErrorNotice error={interview.error} />}
      {isAsking && (
        <DialogForm
          title={words.title}
          text={words.text}
          words={{ cancel: words.cancel, submit: words.go }}
          sending={answers}
          submit={() => answers.mutate([...new Set(questions.filter((line) => line !== ''))])}
          close={() => setIsAsking(false)}
        >
          <TextArea
            label={words.questions}
            rows={8}
            required
            value={asked}
            onChange={({ target }) => setAsked(target.value)}
          />
        </DialogForm>
      )}
    </>
  )
}
