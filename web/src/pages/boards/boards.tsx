/** The boards a person follows, how each does, and how to follow another. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { boardsQuery, followBoard, startersQuery } from '../../api/postings.ts'
import { usePostingsMessages } from '../../messages/postings.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { BoardCard } from './board-card.tsx'

export function BoardsPage() {
  const { boards: messages } = usePostingsMessages()
  const queries = useQueryClient()
  const boards = useQuery(boardsQuery)
  const [given, setGiven] = useState('')
  const follow = useMutation({
    mutationFn: followBoard,
    onSuccess: async () => {
      setGiven('')
      await queries.invalidateQueries({ queryKey: boardsQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ['postings'] })
    },
  })
  const submit = () => {
    if (given.trim() !== '') follow.mutate(given.trim())
  }
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Card>
        <h2 className="font-semibold text-xl">{messages.add}</h2>
        <Form submit={submit} className="mt-3 grid items-end gap-3 sm:grid-cols-[1fr_auto]">
          <Field
            label={messages.addLabel}
            data-page-search
            required
            maxLength={2000}
            value={given}
            onChange={({ target }) => setGiven(target.value)}
          />
          <Button type="submit" look="main" disabled={follow.isPending}>
            {messages.addSubmit}
          </Button>
        </Form>
        <div aria-live="polite" className="mt-3">
          {follow.isPending && <Loading text={messages.adding} />}
          {follow.isError && <ErrorNotice error={follow.error} />}
        </div>
      </Card>
      <div className="mt-5 flex flex-col gap-3">
        {boards.isPending && <Loading />}
        {boards.isError && <ErrorNotice error={boards.error} retry={() => void boards.refetch()} />}
        {boards.data?.map((board) => (
          <BoardCard key={board.id} board={board} />
        ))}
      </div>
      {boards.isSuccess && (
        <Starters
          isFirst={boards.data.length === 0}
          known={new Set(boards.data.map(({ company }) => company))}
          follow={(address) => follow.mutate(address)}
          isBusy={follow.isPending}
        />
      )}
    </Page>
  )
}

interface StartersProps {
  /** Whether the person follows nothing yet: then the list is the first thing to see. */
  readonly isFirst: boolean
  readonly known: ReadonlySet<string | null>
  readonly isBusy: boolean
  follow(address: string): void
}

function Starters({ isFirst, known, isBusy, follow }: StartersProps) {
  const { boards: messages } = usePostingsMessages()
  const { data: starters = [] } = useQuery(startersQuery)
  const open = starters.filter(({ company }) => !known.has(company))
  const fields = [...new Set(open.map(({ field }) => field))]
  return (
    <section className="mt-8">
      <h2 className="font-semibold text-xl">{isFirst ? messages.none : messages.starters}</h2>
      {isFirst && <p className="mt-1 text-quiet">{messages.noneText}</p>}
      <dl className="mt-3 flex flex-col gap-4">
        {fields.map((field) => (
          <div key={field}>
            <dt className="font-medium text-sm">{messages.fields[field] ?? field}</dt>
            <dd className="mt-1 flex flex-wrap gap-2">
              {open
                .filter((starter) => starter.field === field)
                .map(({ company, address }) => (
                  <Button key={address} disabled={isBusy} onClick={() => follow(address)}>
                    {company}
                  </Button>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
