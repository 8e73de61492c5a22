/** One mail: who wrote, the words it rests on, what it seems to say of which application, and the person's decision. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { applicationsQuery } from '../../api/applications.ts'
import { confirmMail, dismissMail, type MailProposal, type MailStatus } from '../../api/mail.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { placeOfApplication } from './statuses.ts'

/** What mails of employers tell. */
const statuses = ['applied', 'screening', 'interview', 'offer', 'rejected'] as const satisfies readonly MailStatus[]

interface MailProposalProps {
  readonly proposal: MailProposal
  refresh(): Promise<unknown>
}

export function MailProposalCard({ proposal, refresh }: MailProposalProps) {
  const { mail: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const { fromName, fromAddress, subject, receivedAt, quote } = proposal
  return (
    <Card>
      <h2 className="break-words font-semibold">{subject || words.noSubject}</h2>
      <p className="break-words text-quiet text-sm">
        {[fromName, fromAddress, receivedAt && new Date(receivedAt).toLocaleString(language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {quote === null ? (
        <p className="mt-3">{words.notUnderstood}</p>
      ) : (
        <blockquote className="mt-3 whitespace-pre-line break-words rounded bg-wash px-3 py-1.5">{quote}</blockquote>
      )}
      <Decision proposal={proposal} refresh={refresh} />
    </Card>
  )
}

function Decision({ proposal, refresh }: MailProposalProps) {
  const { mail: words, applications: names } = useApplicationsMessages()
  const { data: applications = [] } = useQuery(applicationsQuery('no'))
  const [applicationId, setApplication] = useState(proposal.candidates[0]?.applicationId ?? '')
  const [to, setTo] = useState<MailStatus | ''>(proposal.status ?? '')
  const toast = useToast()
  const confirm = useMutation({
    mutationFn: (status: MailStatus) => confirmMail(proposal.id, { applicationId, to: status }),
    onSuccess: async ({ title, status }) => {
      toast.show(names.moved(title, names.statuses[status]))
      await refresh()
    },
  })
  const dismiss = useMutation({ mutationFn: () => dismissMail(proposal.id), onSuccess: refresh })
  const submit = () => {
    if (to !== '') confirm.mutate(to)
  }
  // The likeliest first; then all others, for what the rules did not see.
  const isCandidate = new Set(proposal.candidates.map((one) => one.applicationId))
  const ordered = [
    ...proposal.candidates.flatMap((one) => applications.find(({ id }) => id === one.applicationId) ?? []),
    ...applications.filter(({ id }) => !isCandidate.has(id)),
  ]
  const why = proposal.candidates.find((one) => one.applicationId === applicationId)?.why
  const isBusy = confirm.isPending || dismiss.isPending
  const error = confirm.error ?? dismiss.error
  return (
    <Form className="mt-4 flex flex-col gap-3" submit={submit}>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={words.application}
          required
          value={applicationId}
          onChange={({ target }) => setApplication(target.value)}
        >
          <option value="">{words.chooseApplication}</option>
          {ordered.map((one) => (
            <option key={one.id} value={one.id}>
              {[one.title, placeOfApplication(one)].filter(Boolean).join(', ')}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.status}
          required
          value={to}
          onChange={({ target }) => setTo(statuses.find((one) => one === target.value) ?? '')}
        >
          <option value="">{words.chooseStatus}</option>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {names.statuses[one]}
            </option>
          ))}
        </SelectField>
      </div>
      {why !== undefined && (
        <p className="text-quiet text-sm">
          <ServerSentence text={why} />
        </p>
      )}
      {error !== null && <ErrorNotice error={error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" disabled={isBusy}>
          {words.confirm}
        </Button>
        <Button disabled={isBusy} onClick={() => dismiss.mutate()}>
          {words.dismiss}
        </Button>
      </div>
    </Form>
  )
}
