/** The frame of the settings: title, lead and the way between them. */
import type { ReactNode } from 'react'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'

export function SettingsFrame({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  const { title, tabs } = useSettingsMessages()
  return (
    <Page title={title} lead={lead}>
      <Tabs
        label={tabs.label}
        tabs={[
          { to: '/settings', label: tabs.models },
          { to: '/settings/security', label: tabs.security },
          { to: '/settings/calendar', label: tabs.calendar },
          { to: '/settings/data', label: tabs.data },
        ]}
      />
      <div className="flex max-w-4xl flex-col gap-5">{children}</div>
    </Page>
  )
}
