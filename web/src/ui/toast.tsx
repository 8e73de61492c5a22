/** Short notices of what was done, with the way back where there is one. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { ErrorSentence } from '../messages/server-sentence.tsx'

interface Toast {
  readonly id: number
  readonly text: ReactNode
  readonly undo: (() => void) | undefined
}

interface Toasts {
  /** @param undo takes it back; without it the notice only tells */
  show(text: string, undo?: () => void): void
  /** What the server refused, where there is no better place to say it. */
  refuse(error: Error): void
}

/** Long enough to read two lines and to reach the button by keyboard (WCAG 2.2.1 asks for no less than it takes). */
const shownMs = 12_000

const ToastContext = createContext<Toasts>({ show: () => {}, refuse: () => {} })
export const useToast = (): Toasts => use(ToastContext)

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const toasts = useMemo<Toasts>(() => {
    const show = (text: ReactNode, undo?: () => void) =>
      setToast((before) => ({ id: (before?.id ?? 0) + 1, text, undo }))
    return { show, refuse: (error) => show(<ErrorSentence error={error} />) }
  }, [])
  return (
    <ToastContext value={toasts}>
      {children}
      <div aria-live="polite" className="fixed inset-x-0 bottom-4 z-10 flex justify-center px-4">
        {toast && <Notice key={toast.id} toast={toast} close={() => setToast(null)} />}
      </div>
    </ToastContext>
  )
}

function Notice({ toast, close }: { readonly toast: Toast; close(): void }) {
  const { toast: messages } = useMessages()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(close, shownMs)
    return () => clearTimeout(timer)
  }, [isHeld, close])
  return (
    <div
      role="status"
      className="flex items-center gap-4 rounded-lg border border-line bg-card px-4 py-2.5 shadow-lg"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <button
          type="button"
          className="min-h-8 font-semibold text-accent underline"
          onClick={() => {
            toast.undo?.()
            close()
          }}
        >
          {messages.undo}
        </button>
      )}
      <button type="button" className="min-h-8 min-w-8 text-quiet" aria-label={messages.close} onClick={close}>
        ×
      </button>
    </div>
  )
}
