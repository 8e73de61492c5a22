/** The way between pages that belong together. */
import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

interface Tab {
  readonly to: LinkProps['to'] & string
  readonly label: string
}

export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const { pathname } = useLocation()
  const line = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone the line scrolls, and each page has another tab that must be in sight.
  useEffect(() => {
    line.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    <nav
      ref={line}
      aria-label={label}
      className="-mt-2 mb-6 flex gap-1 overflow-x-auto overflow-y-hidden border-line border-b"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="-outline-offset-4 shrink-0 whitespace-nowrap border-transparent border-b-2 px-3 py-2 text-ink no-underline hover:bg-wash aria-[current=page]:border-accent aria-[current=page]:font-semibold"
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
