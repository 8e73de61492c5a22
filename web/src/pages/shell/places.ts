/** Where one can go: the navigation, the palette and the shortcuts show the same places in the same order. */
import type { Messages } from '../../messages/en.ts'

export const places = [
  { to: '/', name: 'start', shortcut: 'g s' },
  { to: '/profiles', name: 'profiles', shortcut: 'g f', within: ['/wishes', '/answers', '/documents'] },
  { to: '/matches', name: 'matches', shortcut: 'g m' },
  { to: '/postings', name: 'postings', shortcut: 'g p' },
  { to: '/boards', name: 'boards', shortcut: 'g b' },
  { to: '/runs', name: 'runs', shortcut: 'g r' },
  { to: '/applications', name: 'applications', shortcut: 'g a', within: ['/next', '/mail'] },
  { to: '/insights', name: 'insights', shortcut: 'g i' },
] as const satisfies readonly Place[]

interface Place {
  readonly to: string
  readonly name: keyof Messages['nav']
  readonly shortcut: string
  /** Pages beside it under the same tabs. */
  readonly within?: readonly string[]
}

/** Whether one is there: at its address, below it, or on a page under the same tabs. */
export const isAt = ({ to, within = [] }: Place, pathname: string): boolean =>
  [to, ...within].some((one) => pathname === one || (one !== '/' && pathname.startsWith(`${one}/`)))
