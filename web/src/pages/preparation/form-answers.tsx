/** The answers of a form, to be read and copied: each says where it comes from. */
import { useQuery } from '@tanstack/react-query'
import { type FormAnswer, formAnswersQuery } from '../../api/preparations.ts'
import { usePreparationMessages } from '../../messages/preparation.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { RefusedTexts } from './refused-texts.tsx'

export function FormAnswers({ runId }: { readonly runId: string }) {
  const { answers: words } = usePreparationMessages()
  const answers = useQuery(formAnswersQuery(runId))
  if (answers.isPending) return <Loading />
  if (answers.isError) return <ErrorNotice error={answers.error} retry={() => void answers.refetch()} />
  return (
    <section className="flex flex-col gap-4" aria-label={words.title}>
      {answers.data.map((answer) => (
        <Answer key={answer.question} answer={answer} />
      ))}
    </section>
  )
}

function Answer({ answer: { question, text, by, note, refused } }: { readonly answer: FormAnswer }) {
  const { answers: words } = usePreparationMessages()
  const toast = useToast()
  async function copy(said: string): Promise<void> {
    await navigator.clipboard.writeText(said)
    toast.show(words.copied)
  }
  return (
    <Card>
      <h2 className="font-semibold">{question}</h2>
      <p className="text-quiet text-sm">{words.sources[by]}</p>
      {text === null ? (
        <p className="mt-2 text-quiet">
          <ServerSentence text={note} />
        </p>
      ) : (
        <>
          <p className="mt-2 whitespace-pre-line">{text}</p>
          <Button className="mt-3" onClick={() => void copy(text)}>
            {words.copy}
          </Button>
        </>
      )}
      <RefusedTexts refused={refused} />
    </Card>
  )
}
