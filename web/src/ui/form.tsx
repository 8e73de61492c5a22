/** A form that the page answers itself: what it sends goes to the server as data, and the page stays. */
import type { ComponentProps } from 'react'

export const Form = ({ submit, ...rest }: Omit<ComponentProps<'form'>, 'onSubmit'> & { submit(): void }) => (
  <form
    {...rest}
    onSubmit={(event) => {
      event.preventDefault()
      submit()
    }}
  />
)
