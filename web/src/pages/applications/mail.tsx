/** What employers wrote: a mail becomes a proposal, and nothing changes before it is confirmed. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { applicationsKey } from '../../api/applications.ts'
import { giveMail, mailProposalsQuery } from '../../api/mail.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useMessages } from '../../messages/messages.tsx'
import { FileField } from '../../ui/field.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { ApplicationsTabs } from './applications-tabs.tsx'
import { MailProposalCard } from './mail-proposal.tsx'
import { MailboxCard } from './mailbox-card.tsx'

export function MailPage() {
  const { mail: words } = useApplicationsMessages()
  const { start } = useMessages()
  const proposals = useQuery(mailProposalsQuery)
  const queries = useQueryClient()
  const refresh = () =>
    Promise.all(
      [mailProposalsQuery.queryKey, applicationsKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
    )
  const give = useMutation({ mutationFn: giveMail, onSettled: refresh })
  return (
    <Page title={words.title} lead={words.lead}>
      <ApplicationsTabs />
      <div className="flex flex-col gap-5">
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Card>
            <FileField
              label={words.choose}
              accept=".eml,message/rfc822"
              disabled={give.isPending}
              onFile={(file) => give.mutate(file)}
            />
            <p className="mt-3 text-quiet text-sm">{words.howTo}</p>
            <div aria-live="polite" className="mt-3 empty:hidden">
              {give.isPending && <Loading text={start.reading(give.variables.name)} />}
              {give.isError && <ErrorNotice error={give.error} />}
              {give.isSuccess && give.data.decision !== null && <p>{words.known}</p>}
            </div>
          </Card>
          <MailboxCard refresh={refresh} />
        </div>
        {proposals.isPending && <Loading />}
        {proposals.isError && <ErrorNotice error={proposals.error} retry={() => void proposals.refetch()} />}
        {proposals.data?.length === 0 && (
          <Empty title={words.none}>
            <p>{words.noneText}</p>
          </Empty>
        )}
        {proposals.data?.map((proposal) => (
          <MailProposalCard key={proposal.id} proposal={proposal} refresh={refresh} />
        ))}
      </div>
    </Page>
  )
}
