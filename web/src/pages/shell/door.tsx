/** The frame around the pages that need no session: what this is, and in which language. */
import { Outlet } from '@tanstack/react-router'
import { Choices } from './choices.tsx'

export function Door() {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b bg-card">
        <div className="mx-auto flex max-w-6xl items-center gap-2 px-5 py-3 font-bold">
          <img src="/icon.svg" alt="" width={28} height={28} />
          Rolewright
        </div>
      </header>
      <div className="flex-1">
        <Outlet />
      </div>
      <footer className="border-line border-t text-quiet text-sm">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-3 px-5 py-4">
          <Choices />
        </div>
      </footer>
    </div>
  )
}
