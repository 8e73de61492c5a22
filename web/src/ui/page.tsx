/** A page's frame: its title for the window and for the eye, and its content. */
import { type ReactNode, Suspense, useEffect } from 'react'
import { Loading } from './notice.tsx'

export function Page({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} · Rolewright`
  }, [title])
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-5 pt-8 pb-16 outline-none">
      <h1 className="wrap-anywhere font-bold text-3xl">{title}</h1>
      {lead !== undefined && <p className="wrap-anywhere mt-2 max-w-2xl text-quiet">{lead}</p>}
      <div className="mt-6">
        {/* Sentences that a part of the page asks for late take that part's place, not the whole page's. */}
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </div>
    </main>
  )
}

export function Card({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  return <section className={`rounded-xl border border-line bg-card p-5 ${className}`}>{children}</section>
}
