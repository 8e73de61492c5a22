/** Fields of what opens an account, as the server takes it and as password managers know it. */
import type { ComponentProps } from 'react'
import { Field } from './field.tsx'

/** NIST SP 800-63B: length counts, not kinds of characters. */
export const minPasswordLength = 12
const maxPasswordLength = 128
/** RFC 5321: the longest path, without its brackets. */
const maxEmailLength = 254

type FieldProps = ComponentProps<typeof Field>

/** A password that is there already. */
export const CurrentPasswordField = (props: FieldProps) => (
  <Field type="password" autoComplete="current-password" required maxLength={maxPasswordLength} {...props} />
)

/** A password that is chosen here. */
export const NewPasswordField = (props: FieldProps) => (
  <Field
    type="password"
    autoComplete="new-password"
    required
    minLength={minPasswordLength}
    maxLength={maxPasswordLength}
    {...props}
  />
)

export const EmailField = (props: FieldProps) => <Field type="email" required maxLength={maxEmailLength} {...props} />
