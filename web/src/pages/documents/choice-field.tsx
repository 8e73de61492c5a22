/** One of a few named things. */
import { SelectField } from '../../ui/field.tsx'

interface ChoiceFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  nameOf(option: T): string
  choose(option: T): void
}

export function ChoiceField<T extends string>({ label, value, options, nameOf, choose }: ChoiceFieldProps<T>) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={({ target }) => choose(options.find((one) => one === target.value) ?? value)}
    >
      {options.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </SelectField>
  )
}
