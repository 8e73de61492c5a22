/** The frame of the figures: title, lead and the way between them. */
import type { ReactNode } from 'react'
import { useInsightsMessages } from '../../messages/insights.ts'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'

export function InsightsFrame({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  const { title, tabs } = useInsightsMessages()
  return (
    <Page title={title} lead={lead}>
      <Tabs
        label={tabs.label}
        tabs={[
          { to: '/insights', label: tabs.search },
          { to: '/insights/skills', label: tabs.skills },
          { to: '/insights/market', label: tabs.market },
          { to: '/insights/spending', label: tabs.spending },
        ]}
      />
      <div className="flex flex-col gap-5">{children}</div>
    </Page>
  )
}
