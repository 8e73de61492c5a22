/** One field for every place and command, and for postings: Ctrl K. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { answerOf, api } from '../../api/client.ts'
import type { Messages } from '../../messages/en.ts'
import { languages, useLanguage } from '../../messages/messages.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useScheme } from '../../ui/scheme.ts'
import { placeOf } from '../postings/posting-line.ts'
import { places } from './places.ts'

/** Beside the places of the navigation: pages within pages. */
const morePlaces = [
  ...(['/next', '/mail', '/documents', '/wishes', '/answers'] as const),
  ...(['/insights/skills', '/insights/market', '/insights/spending'] as const),
  ...(['/settings', '/settings/security', '/settings/calendar', '/settings/data'] as const),
] satisfies readonly (keyof Messages['palette']['places'])[]

interface Entry {
  readonly key: string
  readonly group: string
  readonly label: string
  readonly hint?: string
  act(): void
}

interface PaletteProps {
  close(): void
  showShortcuts(): void
}

/** Fewer letters match nearly every posting. */
const minWordChars = 3

const usePostings = (words: string) =>
  useQuery({
    queryKey: ['postings', 'palette', words],
    queryFn: async () =>
      (await answerOf(api.POST('/api/v1/postings/search', { body: { text: words, filter: {}, limit: 6 } }))).postings,
    enabled: words.length >= minWordChars,
  })

function useEntries(words: string, { close, showShortcuts }: PaletteProps): Entry[] {
  const { messages, language, choose } = useLanguage()
  const { palette, nav } = messages
  const [scheme, setScheme] = useScheme()
  const navigate = useNavigate()
  const { data: postings = [] } = usePostings(useDeferredValue(words))
  const pages = places.map<Entry>(({ to, name, shortcut }) => ({
    ...{ key: to, group: palette.pages, label: nav[name], hint: shortcut },
    act: () => void navigate({ to }),
  }))
  const further = morePlaces.map<Entry>((to) => ({
    ...{ key: to, group: palette.pages, label: palette.places[to] },
    act: () => void navigate({ to }),
  }))
  const commands: Entry[] = [
    scheme === 'dark'
      ? { key: 'light', group: palette.commands, label: palette.toLight, act: () => setScheme('light') }
      : { key: 'dark', group: palette.commands, label: palette.toDark, act: () => setScheme('dark') },
    ...Object.entries(languages)
      .filter(([code]) => code !== language)
      .map<Entry>(([code, name]) => ({
        ...{ key: code, group: palette.commands, label: palette.toLanguage(name) },
        act: () => choose(code === 'de' ? 'de' : 'en'),
      })),
    { key: 'help', group: palette.commands, label: palette.showShortcuts, hint: '?', act: showShortcuts },
  ]
  const found = postings.map<Entry>((posting) => ({
    ...{ key: posting.id, group: palette.postings, label: posting.title, hint: placeOf(posting) },
    act: () => void navigate({ to: '/postings/$postingId', params: { postingId: posting.id } }),
  }))
  const wanted = words.toLowerCase()
  const known = [...pages, ...further, ...commands].filter(({ label }) => label.toLowerCase().includes(wanted))
  const search: Entry[] =
    words === ''
      ? []
      : [
          {
            ...{ key: 'search', group: palette.postings, label: palette.searchFor(words) },
            act: () => void navigate({ to: '/postings', search: { q: words } }),
          },
        ]
  return [...known, ...(words === '' ? [] : found), ...search].map((entry) => ({
    ...entry,
    act: () => {
      close()
      entry.act()
    },
  }))
}

export function Palette(props: PaletteProps) {
  const { palette } = useLanguage().messages
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState(0)
  const entries = useEntries(words.trim(), props)
  const listId = useId()
  const index = Math.min(chosen, entries.length - 1)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setChosen((index + step + entries.length) % entries.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      entries[index]?.act()
    }
  }
  return (
    <Dialog label={palette.title} close={props.close}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries[index] && `${listId}-${index}`}
        aria-label={palette.placeholder}
        placeholder={palette.placeholder}
        autoComplete="off"
        className="w-full rounded-t-xl border-line border-b bg-card px-4 py-3 text-lg -outline-offset-3"
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
          setChosen(0)
        }}
        onKeyDown={move}
      />
      <div id={listId} role="listbox" aria-label={palette.title} className="max-h-[50dvh] overflow-y-auto p-2">
        {entries.map((entry, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard: arrows choose, Enter does.
          <div
            key={entry.key}
            id={`${listId}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === index}
            className={`flex cursor-pointer items-baseline gap-3 rounded-lg px-3 py-2 ${position === index ? 'bg-wash' : ''}`}
            onClick={entry.act}
            onPointerMove={() => setChosen(position)}
          >
            <span className="min-w-0 flex-1 truncate">{entry.label}</span>
            {entry.hint && <span className="max-w-[40%] truncate text-quiet text-sm">{entry.hint}</span>}
            <span className="text-quiet text-xs">{entry.group}</span>
          </div>
        ))}
      </div>
    </Dialog>
  )
}
