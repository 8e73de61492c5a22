/** Connecting a mailbox, and again with another password. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { connectMailbox, type Mailbox, mailboxQuery } from '../../api/mail.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { CheckField, Field } from '../../ui/field.tsx'
import { sayEvery } from './say-every.ts'

interface ConnectMailboxDialogProps {
  /** Its place is taken; null where none is connected. */
  readonly before: Mailbox | null
  /** How often this installation reads mailboxes by itself; null: never. */
  readonly everySeconds: number | null
  close(): void
}

export function ConnectMailboxDialog({ before, everySeconds, close }: ConnectMailboxDialogProps) {
  const { mailbox: words, applications } = useApplicationsMessages()
  const { language } = useLanguage()
  const [given, setGiven] = useState({
    ...{ host: before?.host ?? '', userName: before?.userName ?? '', password: '', folder: before?.folder ?? 'INBOX' },
    readsByItself: before === null ? everySeconds !== null : before.byItself !== 'off',
  })
  const queries = useQueryClient()
  const connect = useMutation({
    mutationFn: () => connectMailbox({ ...given, host: given.host.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: mailboxQuery.queryKey })
      close()
    },
  })
  const bind = (name: 'host' | 'userName' | 'password' | 'folder') => ({
    required: true,
    autoComplete: 'off',
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
      <Field label={words.host} maxLength={253} placeholder="imap.example.org" {...bind('host')} />
      <Field label={words.userName} maxLength={254} {...bind('userName')} />
      <Field label={words.password} type="password" maxLength={500} {...bind('password')} />
      <Field label={words.folder} maxLength={200} {...bind('folder')} />
      {everySeconds !== null && (
        <CheckField
          label={words.byItself(sayEvery(everySeconds, language))}
          checked={given.readsByItself}
          onChange={({ target }) => setGiven({ ...given, readsByItself: target.checked })}
        />
      )}
    </DialogForm>
  )
}
