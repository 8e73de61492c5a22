/** For whoever runs the installation: accounts with what they use, invitations, and its figures. */
import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../../api/session.ts'
import { useAdminMessages } from '../../messages/admin.ts'
import { Page } from '../../ui/page.tsx'
import { AccountsCard } from './accounts-card.tsx'
import { InstallationCard } from './installation-card.tsx'
import { InvitationsCard } from './invitations-card.tsx'

export function AdminPage() {
  const words = useAdminMessages()
  const { data: me } = useQuery(meQuery)
  if (me?.role !== 'admin') {
    return (
      <Page title={words.title}>
        <p>{words.notAllowed}</p>
      </Page>
    )
  }
  // The owner of an embedded installation is its only person, and nobody can be invited.
  const hasOthers = me.kind === 'person'
  return (
    <Page title={words.title} {...(hasOthers && { lead: words.lead })}>
      <div className="flex flex-col gap-5">
        {hasOthers && <AccountsCard ownId={me.id} />}
        {hasOthers && <InvitationsCard />}
        <InstallationCard />
      </div>
    </Page>
  )
}
