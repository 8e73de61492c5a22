/** The frame around every page: where one is, where one can go, and how the page looks. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { meQuery, signOut } from '../../api/session.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Choices } from './choices.tsx'
import { Commands } from './commands.tsx'
import { isAt, places } from './places.ts'

/** Told by colour and a line, not by weight: bold letters are wider, and the header would move with each page. */
const navClass =
  'rounded-md px-2 py-2 no-underline decoration-2 underline-offset-8 hover:bg-wash aria-[current=page]:bg-wash aria-[current=page]:text-accent aria-[current=page]:underline'

export function Shell() {
  const { messages } = useLanguage()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="-top-16 absolute left-4 rounded bg-card px-4 py-2 focus:top-3">
        {messages.skip}
      </a>
      <header className="border-line border-b bg-card">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2">
          <Link to="/" aria-label="Rolewright" className="flex items-center gap-2 font-bold no-underline">
            <img src="/icon.svg" alt="" width={28} height={28} />
            <span className="hidden sm:inline">Rolewright</span>
          </Link>
          <Places />
          <Account />
        </div>
      </header>
      <div className="flex-1">
        <Outlet />
      </div>
      <Footer />
    </div>
  )
}

function Places() {
  const { nav } = useMessages()
  const { pathname } = useLocation()
  const line = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has another link that must be in sight.
  useEffect(() => {
    line.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    // On a phone one line that scrolls, under the rest.
    <nav
      ref={line}
      className="order-last flex basis-full gap-1 overflow-x-auto sm:order-none sm:gap-0 sm:basis-auto sm:flex-wrap"
      aria-label="Rolewright"
    >
      {places.map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={navClass}
          activeOptions={{ exact: true }}
          aria-current={isAt(place, pathname) ? 'page' : undefined}
        >
          {nav[place.name]}
        </Link>
      ))}
    </nav>
  )
}

function Account() {
  const { messages } = useLanguage()
  const { data: me } = useQuery(meQuery)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      queries.clear()
      await navigate({ to: '/sign-in' })
    },
  })
  return (
    <div className="ml-auto flex items-center gap-3 text-sm">
      <Commands />
      <Link to="/settings">{messages.nav.settings}</Link>
      {me?.name && <span className="hidden text-quiet 2xl:inline">{me.name}</span>}
      <button type="button" className="underline" onClick={() => leave.mutate()}>
        {messages.nav.signOut}
      </button>
    </div>
  )
}

function Footer() {
  const { nav } = useMessages()
  const { data: me } = useQuery(meQuery)
  return (
    <footer className="border-line border-t text-quiet text-sm">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-3 px-5 py-4">
        <a href="/status">{nav.status}</a>
        <a href="/docs">{nav.docs}</a>
        {me?.role === 'admin' && <Link to="/admin">{nav.admin}</Link>}
        <Choices />
      </div>
    </footer>
  )
}
