/** The browser's own dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
import { type ReactNode, useEffect, useRef } from 'react'

export function Dialog({
  label,
  close,
  children,
}: {
  readonly label: string
  close(): void
  readonly children: ReactNode
}) {
  const frame = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = frame.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; by keyboard Escape does.
    <dialog
      ref={frame}
      aria-label={label}
      onClose={close}
      onClick={({ target }) => {
        if (target === frame.current) close()
      }}
      className="m-auto mt-[12dvh] w-[min(40rem,calc(100vw-2rem))] rounded-xl border border-line bg-card p-0 text-ink shadow-2xl backdrop:bg-black/40"
    >
      {children}
    </dialog>
  )
}
