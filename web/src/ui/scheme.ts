/** Light or dark: the person's choice, kept in the browser, else the system's. */
import { useEffect, useState } from 'react'

export type Scheme = 'light' | 'dark' | 'system'

export const isScheme = (value: string | null): value is Scheme =>
  value === 'light' || value === 'dark' || value === 'system'

const storageKey = 'rolewright.scheme'
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

const keptScheme = (): Scheme => {
  const kept = localStorage.getItem(storageKey)
  return isScheme(kept) ? kept : 'system'
}

function apply(scheme: Scheme): void {
  const shown = scheme === 'system' ? (systemIsDark.matches ? 'dark' : 'light') : scheme
  document.documentElement.dataset.scheme = shown
}

/** Before the first paint, so that a dark page does not flash. */
export const applyKeptScheme = (): void => apply(keptScheme())

export function useScheme(): readonly [Scheme, (scheme: Scheme) => void] {
  const [scheme, setScheme] = useState(keptScheme)
  useEffect(() => {
    apply(scheme)
    const follow = () => apply(scheme)
    systemIsDark.addEventListener('change', follow)
    return () => systemIsDark.removeEventListener('change', follow)
  }, [scheme])
  return [
    scheme,
    (next) => {
      localStorage.setItem(storageKey, next)
      setScheme(next)
    },
  ]
}
