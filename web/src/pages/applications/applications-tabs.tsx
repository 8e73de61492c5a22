/** The way between what is pursued, what to do about it, and what employers wrote. */
import { useApplicationsMessages } from '../../messages/applications.ts'
import { Tabs } from '../../ui/tabs.tsx'

export function ApplicationsTabs() {
  const { tabs: words } = useApplicationsMessages().applications
  return (
    <Tabs
      label={words.label}
      tabs={[
        { to: '/applications', label: words.applications },
        { to: '/next', label: words.next },
        { to: '/mail', label: words.mail },
      ]}
    />
  )
}
