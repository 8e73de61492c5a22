/** The frame of a form in a dialog: its title, its fields, what went wrong, and the two ways on. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Form } from './form.tsx'
import { ErrorNotice, Loading } from './notice.tsx'

interface DialogFormProps {
  readonly title: string
  readonly text?: string
  /** Of the two buttons. */
  readonly words: { readonly cancel: string; readonly submit: string }
  /** What sends the form. */
  readonly sending: { readonly isPending: boolean; readonly error: unknown }
  /** Said while it is sent, where that may take longer than a second. */
  readonly busy?: string
  /** False where something is missing that no field can ask for. */
  readonly canSubmit?: boolean
  submit(): void
  close(): void
  readonly children: ReactNode
}

export function DialogForm({ title, text, words, sending, busy, canSubmit = true, ...rest }: DialogFormProps) {
  const { submit, close, children } = rest
  return (
    <Dialog label={title} close={close}>
      <Form className="flex max-h-[80dvh] flex-col gap-4 overflow-y-auto p-5 *:shrink-0" submit={submit}>
        <div>
          <h2 className="font-semibold text-xl">{title}</h2>
          {text !== undefined && <p className="text-quiet">{text}</p>}
        </div>
        {children}
        <div aria-live="polite" className="empty:hidden">
          {busy !== undefined && sending.isPending && <Loading text={busy} />}
          {sending.error !== null && <ErrorNotice error={sending.error} />}
        </div>
        {/* In sight also where the form is longer than the window. */}
        <div className="-bottom-5 -mb-5 sticky flex justify-end gap-3 bg-card pt-2 pb-5">
          <Button onClick={close}>{words.cancel}</Button>
          <Button type="submit" look="main" disabled={sending.isPending || !canSubmit}>
            {words.submit}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
