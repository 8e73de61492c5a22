/** A mailbox that may be read: connected once, read when asked and by itself, disconnected at any time. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { disconnectMailbox, type Mailbox, mailboxQuery, readByItself, readMailbox } from '../../api/mail.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { ConnectMailboxDialog } from './connect-mailbox-dialog.tsx'
import { sayEvery } from './say-every.ts'

/** @param refresh asks again for what mails propose */
export function MailboxCard({ refresh }: { refresh(): Promise<unknown> }) {
  const { mailbox: words } = useApplicationsMessages()
  const state = useQuery(mailboxQuery)
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.title}</h2>
      <p className="mt-1 text-quiet text-sm">{words.text}</p>
      {state.isPending && <Loading />}
      {state.isError && <ErrorNotice error={state.error} retry={() => void state.refetch()} />}
      {state.data?.mailbox === null && (
        <Button className="mt-3" onClick={open}>
          {words.connect}
        </Button>
      )}
      {state.data?.mailbox && (
        <Connected
          mailbox={state.data.mailbox}
          everySeconds={state.data.readEverySeconds}
          refresh={refresh}
          connectAgain={open}
        />
      )}
      {isOpen && state.data && (
        <ConnectMailboxDialog
          before={state.data.mailbox}
          everySeconds={state.data.readEverySeconds}
          close={() => setOpen(false)}
        />
      )}
    </Card>
  )
}

interface ConnectedProps {
  readonly mailbox: Mailbox
  /** Null where this installation reads none by itself. */
  readonly everySeconds: number | null
  refresh(): Promise<unknown>
  connectAgain(): void
}

function Connected({ mailbox, everySeconds, refresh, connectAgain }: ConnectedProps) {
  const { mailbox: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: mailboxQuery.queryKey })
  const read = useMutation({ mutationFn: readMailbox, onSuccess: refresh, onSettled })
  const choose = useMutation({ mutationFn: readByItself, onSettled })
  const disconnect = useMutation({ mutationFn: disconnectMailbox, onSettled })
  const { userName, host, folder, lastReadAt, lastFailure, byItself, nextReadAt } = mailbox
  const error = read.error ?? choose.error ?? disconnect.error
  const say = (moment: string) => new Date(moment).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <p className="mt-3 break-words font-medium">{userName}</p>
      <p className="break-words text-quiet text-sm">
        {host}, {folder}
      </p>
      <p className="mt-2 text-sm">{lastReadAt === null ? words.neverRead : words.lastRead(say(lastReadAt))}</p>
      {everySeconds !== null && byItself !== 'paused' && (
        <CheckField
          label={words.byItself(sayEvery(everySeconds, language))}
          checked={choose.isPending ? choose.variables : byItself === 'on'}
          disabled={choose.isPending}
          onChange={({ target }) => choose.mutate(target.checked)}
        />
      )}
      <div aria-live="polite" className="mt-2 flex flex-col gap-2 empty:hidden">
        {read.isPending && <Loading text={words.reading} />}
        {read.isSuccess && (
          <p className="text-good">{words.outcome(read.data.read, read.data.proposed, read.data.waiting)}</p>
        )}
        {error !== null && <ErrorNotice error={error} />}
        {error === null && lastFailure !== null && !read.isPending && (
          <div className="rounded-lg border border-line border-l-4 border-l-warn bg-warn-wash px-4 py-3">
            <p className="break-words">{lastFailure}</p>
            {byItself === 'paused' && everySeconds !== null && (
              <p className="mt-1">{words.paused(sayEvery(everySeconds, language))}</p>
            )}
            {nextReadAt !== null && everySeconds !== null && (
              <p className="mt-1 text-sm">{words.nextTry(say(nextReadAt))}</p>
            )}
          </div>
        )}
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="main" disabled={read.isPending} onClick={() => read.mutate()}>
          {words.read}
        </Button>
        {lastFailure !== null && <Button onClick={connectAgain}>{words.connectAgain}</Button>}
        <Button disabled={disconnect.isPending} onClick={() => disconnect.mutate()}>
          {words.disconnect}
        </Button>
      </div>
    </>
  )
}
