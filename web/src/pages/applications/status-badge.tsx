/** How far an application is, as a small mark. */
import type { ApplicationStatus } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'

const looks: Readonly<Partial<Record<ApplicationStatus, string>>> = {
  interview: 'bg-warn-wash text-warn',
  offer: 'bg-good-wash text-good',
  accepted: 'bg-good-wash text-good',
  rejected: 'bg-bad-wash text-bad',
}

export function StatusBadge({ status }: { readonly status: ApplicationStatus }) {
  const { applications: words } = useApplicationsMessages()
  return (
    <span className={`whitespace-nowrap rounded px-2 py-0.5 text-sm ${looks[status] ?? 'bg-wash text-quiet'}`}>
      {words.statuses[status]}
    </span>
  )
}
