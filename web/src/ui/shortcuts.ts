/** Keyboard shortcuts: one key, or two one after the other (`g p`); never while somebody types. */
import { useEffect, useRef } from 'react'

/** The second key of a pair must come within this time. */
const pairMs = 1_200

/** In a box that is ticked nobody types. */
const isTicked = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'checkbox'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !isTicked(target) &&
  (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/u.test(target.tagName))

let firstOfPair = { key: '', atMs: 0 }

/** What was typed, as shortcuts are written: `j`, `g p`, `?`. */
function shortcutOf(event: KeyboardEvent): string {
  const isPair = firstOfPair.key !== '' && event.timeStamp - firstOfPair.atMs < pairMs
  return isPair ? `${firstOfPair.key} ${event.key}` : event.key
}

/** Remembers the key that may begin a pair; one listener for the whole page, after those of the pages. */
export function followPairs(): () => void {
  const remember = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.key === 'Shift') return
    firstOfPair = event.key === 'g' ? { key: 'g', atMs: event.timeStamp } : { key: '', atMs: 0 }
  }
  addEventListener('keyup', remember)
  return () => removeEventListener('keyup', remember)
}

/** Does `act` when the shortcut is typed outside of a field and outside of a dialog. */
export function useShortcut(shortcut: string, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
      if (shortcutOf(event) !== shortcut) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [shortcut])
}
