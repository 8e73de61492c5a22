/** What can never be shown again, with a button that copies it. */
import { Button } from './button.tsx'
import { useToast } from './toast.tsx'

interface ShownOnceProps {
  readonly says: string
  readonly value: string
  readonly copy: string
  /** Said once it is copied. */
  readonly copied: string
}

export function ShownOnce({ says, value, copy, copied }: ShownOnceProps) {
  const toast = useToast()
  const take = async () => {
    await navigator.clipboard.writeText(value)
    toast.show(copied)
  }
  return (
    <div role="status" className="rounded-lg bg-good-wash px-4 py-3">
      <p className="font-medium">{says}</p>
      <p className="mt-1 flex flex-wrap items-center gap-3">
        <code className="break-all font-mono text-sm">{value}</code>
        <Button onClick={() => void take()}>{copy}</Button>
      </p>
    </div>
  )
}
