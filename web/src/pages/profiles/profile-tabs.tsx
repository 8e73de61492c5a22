/** The way between what a person says of themselves: profiles, wishes, answers, documents. */
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Tabs } from '../../ui/tabs.tsx'

export function ProfileTabs() {
  const { tabs: words } = useProfilesMessages()
  return (
    <Tabs
      label={words.label}
      tabs={[
        { to: '/profiles', label: words.profiles },
        { to: '/wishes', label: words.wishes },
        { to: '/answers', label: words.answers },
        { to: '/documents', label: words.documents },
      ]}
    />
  )
}
