/** Where one can go: the navigation, the palette and the shortcuts show the same places in the same order. */
import type { Messages } from '../../messages/en.ts'

export const places = [
  { to: '/', name: 'start', shortcut: 'g s' },
  { to: '/profiles', name: 'profiles', shortcut: 'g f' },
  { to: '/matches', name: 'matches', shortcut: 'g m' },
  { to: '/postings', name: 'postings', shortcut: 'g p' },
  { to: '/boards', name: 'boards', shortcut: 'g b' },
  { to: '/runs', name: 'runs', shortcut: 'g r' },
  { to: '/applications', name: 'applications', shortcut: 'g a' },
  { to: '/insights', name: 'insights', shortcut: 'g i' },
] as const satisfies readonly { to: string; name: keyof Messages['nav']; shortcut: string }[]
