/** What an interview may ask, what the person can truthfully say, and what they have no evidence for. */
import { useQuery } from '@tanstack/react-query'
import { type InterviewQuestion, interviewQuery } from '../../api/preparations.ts'
import { usePreparationMessages } from '../../messages/preparation.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { RefusedTexts } from './refused-texts.tsx'

export function Interview({ runId }: { readonly runId: string }) {
  const { interview: words } = usePreparationMessages()
  const prepared = useQuery(interviewQuery(runId))
  if (prepared.isPending) return <Loading />
  if (prepared.isError) return <ErrorNotice error={prepared.error} retry={() => void prepared.refetch()} />
  const { questions, gaps } = prepared.data
  return (
    <section className="flex flex-col gap-4" aria-label={words.title}>
      {questions.length === 0 && <p className="text-quiet">{words.nothing}</p>}
      {questions.map((question) => (
        <Question key={question.question} question={question} />
      ))}
      {gaps.length > 0 && (
        <Card>
          <h2 className="font-semibold">{words.gaps}</h2>
          <p className="text-quiet text-sm">{words.gapsText}</p>
          <ul className="mt-2 list-disc pl-5">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}

function Question({
  question: { question, status, points, storyIds, note, refused },
}: {
  readonly question: InterviewQuestion
}) {
  const { interview: words } = usePreparationMessages()
  return (
    <Card>
      <h2 className="font-semibold">
        <ServerSentence text={question} />
      </h2>
      <p className="text-quiet text-sm">
        {words.statuses[status]}
        {storyIds.length > 0 && ` · ${words.stories(storyIds.length)}`}
      </p>
      <ul className="mt-2 list-disc pl-5">
        {points.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {points.length === 0 && (
        <p className="text-quiet">
          <ServerSentence text={note} />
        </p>
      )}
      <RefusedTexts refused={refused} />
    </Card>
  )
}
