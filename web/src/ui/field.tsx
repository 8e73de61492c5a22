/** Fields with their labels. */
import { type ComponentProps, type ReactNode, useId } from 'react'

/** One height for what is typed and what is chosen: side by side their labels stand on one line. */
const boxClass = 'mt-1 block min-h-10.5 w-full rounded-lg border border-line bg-paper px-3 py-2'

/** A label and what it names. */
function Labelled({ label, control }: { readonly label: string; control(id: string): ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      {control(id)}
    </div>
  )
}

export const Field = ({ label, ...rest }: ComponentProps<'input'> & { readonly label: string }) => (
  <Labelled label={label} control={(id) => <input id={id} className={boxClass} {...rest} />} />
)

export const TextArea = ({ label, ...rest }: ComponentProps<'textarea'> & { readonly label: string }) => (
  <Labelled label={label} control={(id) => <textarea id={id} className={boxClass} {...rest} />} />
)

export const SelectField = ({ label, ...rest }: ComponentProps<'select'> & { readonly label: string }) => (
  <Labelled label={label} control={(id) => <select id={id} className={boxClass} {...rest} />} />
)

/** A yes or no, with its label beside it. */
export const CheckField = ({
  label,
  className = '',
  ...rest
}: ComponentProps<'input'> & { readonly label: string }) => (
  <label className={`flex min-h-8 items-center gap-2 ${className}`}>
    <input type="checkbox" className="shrink-0" {...rest} />
    {label}
  </label>
)

/** A file, chosen or dropped; the input itself stays reachable by keyboard. */
export function FileField({
  label,
  accept,
  disabled,
  onFile,
}: {
  readonly label: string
  readonly accept: string
  readonly disabled?: boolean
  onFile(file: File): void
}) {
  const id = useId()
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !disabled) onFile(file)
  }
  return (
    <label
      htmlFor={id}
      className="flex min-h-24 cursor-pointer items-center justify-center rounded-lg border-2 border-line border-dashed p-4 text-center font-medium focus-within:border-accent hover:bg-wash"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      {label}
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </label>
  )
}
