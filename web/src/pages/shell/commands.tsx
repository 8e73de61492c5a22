/** What the keyboard reaches from every page: the palette, the places, the sheet of shortcuts, the page's search. */
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { followPairs, useShortcut } from '../../ui/shortcuts.ts'
import { places } from './places.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }))

function PlaceShortcut({ place }: { readonly place: (typeof places)[number] }) {
  const navigate = useNavigate()
  useShortcut(place.shortcut, () => void navigate({ to: place.to }))
  return null
}

export function Commands() {
  const { palette } = useMessages()
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null)
  /** A dialog tells of its end a moment late: by then another one may be open, which stays. */
  const leave = (ended: 'palette' | 'shortcuts') => setShown((now) => (now === ended ? null : now))
  useEffect(followPairs, [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setShown((before) => (before === 'palette' ? null : 'palette'))
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  useShortcut('?', () => setShown('shortcuts'))
  useShortcut('/', () => document.querySelector<HTMLElement>('[data-page-search]')?.focus())
  return (
    <>
      {places.map((place) => (
        <PlaceShortcut key={place.to} place={place} />
      ))}
      <button
        type="button"
        className="min-h-9 rounded-lg border border-line px-3 text-quiet text-sm hover:bg-wash"
        onClick={() => setShown('palette')}
      >
        {/* In German the header has room for the keys alone. */}
        <span className="sm:sr-only 2xl:not-sr-only">{palette.open}</span>{' '}
        <kbd className="hidden font-mono text-xs sm:inline 2xl:ml-1">Ctrl K</kbd>
      </button>
      <Suspense>
        {shown === 'palette' && <Palette close={() => leave('palette')} showShortcuts={() => setShown('shortcuts')} />}
        {shown === 'shortcuts' && <ShortcutSheet close={() => leave('shortcuts')} />}
      </Suspense>
    </>
  )
}
