/** A mailbox that may be read: connected once, read when asked, disconnected at any time. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { connectMailbox, disconnectMailbox, type Mailbox, mailboxQuery, readMailbox } from '../../api/mail.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'

/** @param refresh asks again for what mails propose */
export function MailboxCard({ refresh }: { refresh(): Promise<unknown> }) {
  const { mailbox: words } = useApplicationsMessages()
  const mailbox = useQuery(mailboxQuery)
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.title}</h2>
      <p className="mt-1 text-quiet text-sm">{words.text}</p>
      {mailbox.isPending && <Loading />}
      {mailbox.isError && <ErrorNotice error={mailbox.error} retry={() => void mailbox.refetch()} />}
      {mailbox.data === null && (
        <Button className="mt-3" onClick={() => setOpen(true)}>
          {words.connect}
        </Button>
      )}
      {mailbox.data && <Connected mailbox={mailbox.data} refresh={refresh} />}
      {isOpen && <ConnectDialog close={() => setOpen(false)} />}
    </Card>
  )
}

function Connected({ mailbox, refresh }: { readonly mailbox: Mailbox; refresh(): Promise<unknown> }) {
  const { mailbox: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: mailboxQuery.queryKey })
  const read = useMutation({ mutationFn: readMailbox, onSuccess: refresh, onSettled })
  const disconnect = useMutation({ mutationFn: disconnectMailbox, onSettled })
  const { userName, host, folder, lastReadAt, lastFailure } = mailbox
  const error = read.error ?? disconnect.error
  return (
    <>
      <p className="mt-3 break-words font-medium">
        {userName}, {host}, {folder}
      </p>
      <p className="text-quiet text-sm">
        {lastReadAt === null ? words.neverRead : words.lastRead(new Date(lastReadAt).toLocaleString(language))}
      </p>
      <div aria-live="polite" className="mt-2 empty:hidden">
        {read.isPending && <Loading text={words.reading} />}
        {read.isSuccess && (
          <p className="text-good">{words.outcome(read.data.read, read.data.proposed, read.data.waiting)}</p>
        )}
        {error !== null && <ErrorNotice error={error} />}
        {error === null && lastFailure !== null && !read.isPending && <p className="text-bad">{lastFailure}</p>}
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="main" disabled={read.isPending} onClick={() => read.mutate()}>
          {words.read}
        </Button>
        <Button disabled={disconnect.isPending} onClick={() => disconnect.mutate()}>
          {words.disconnect}
        </Button>
      </div>
    </>
  )
}

function ConnectDialog({ close }: { close(): void }) {
  const { mailbox: words, applications } = useApplicationsMessages()
  const [given, setGiven] = useState({ host: '', userName: '', password: '', folder: 'INBOX' })
  const queries = useQueryClient()
  const connect = useMutation({
    mutationFn: () => connectMailbox({ ...given, host: given.host.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: mailboxQuery.queryKey })
      close()
    },
  })
  const bind = (name: keyof typeof given) => ({
    required: true,
    value: given[name],
    onChange: ({ target }: { target: { value: string } }) => setGiven({ ...given, [name]: target.value }),
  })
  return (
    <DialogForm
      title={words.connect}
      text={words.connectText}
      words={{ cancel: applications.form.cancel, submit: words.submit }}
      sending={connect}
      busy={words.connecting}
      submit={() => connect.mutate()}
      close={close}
    >
      <Field label={words.host} maxLength={253} placeholder="imap.example.org" autoComplete="off" {...bind('host')} />
      <Field label={words.userName} maxLength={254} autoComplete="off" {...bind('userName')} />
      <Field label={words.password} type="password" maxLength={500} autoComplete="off" {...bind('password')} />
      <Field label={words.folder} maxLength={200} autoComplete="off" {...bind('folder')} />
    </DialogForm>
  )
}
