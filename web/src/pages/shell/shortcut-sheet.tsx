/** The sheet that lists every keyboard shortcut: `?`. */
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { places } from './places.ts'

export function ShortcutSheet({ close }: { close(): void }) {
  const { shortcuts, nav } = useMessages()
  const rows: readonly (readonly [string, string])[] = [
    ['Ctrl K', shortcuts.palette],
    ['?', shortcuts.help],
    ['/', shortcuts.search],
    ...places.map(({ shortcut, name }) => [shortcut, shortcuts.goTo(nav[name])] as const),
    ['j', shortcuts.next],
    ['k', shortcuts.previous],
    ['o', shortcuts.openOne],
    ['x', shortcuts.choose],
    ['m', shortcuts.move],
  ]
  return (
    <Dialog label={shortcuts.title} close={close}>
      <div className="p-5">
        <h2 className="font-semibold text-xl">{shortcuts.title}</h2>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {rows.map(([keys, meaning]) => (
            <div key={keys} className="contents">
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key} className="mr-1 rounded border border-line bg-wash px-2 py-0.5 font-mono text-sm">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <Button className="mt-6" onClick={close}>
          {shortcuts.close}
        </Button>
      </div>
    </Dialog>
  )
}
