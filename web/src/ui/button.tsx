/** Buttons of the page: one that leads on, the others quiet. */
import type { ComponentProps } from 'react'

const looks = {
  main: 'bg-accent text-on-accent hover:opacity-90',
  quiet: 'border border-line bg-card hover:bg-wash',
  chosen: 'border border-accent bg-wash font-semibold',
} as const

export type ButtonLook = keyof typeof looks

/** @see ButtonLook for how it may look; `buttonClass` gives links the same look */
export const buttonClass = (look: ButtonLook = 'quiet'): string =>
  `inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-4 py-1.5 text-base no-underline disabled:opacity-60 ${looks[look]}`

export function Button({
  look = 'quiet',
  className = '',
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" className={`${buttonClass(look)} ${className}`} {...rest} />
}
