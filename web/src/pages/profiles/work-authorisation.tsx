/** Where a person may work, country by country. */
import type { CareerWishes } from '../../api/profiles.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { Field, SelectField } from '../../ui/field.tsx'

type Authorisations = CareerWishes['workAuthorisation']

const rights = ['citizen', 'permanent', 'permit', 'needs-sponsorship', 'not-allowed'] as const

interface WorkAuthorisationProps {
  readonly list: Authorisations
  change(list: Authorisations): void
}

export function WorkAuthorisation({ list, change }: WorkAuthorisationProps) {
  const { wishes: words } = useProfilesMessages()
  const replace = (at: number, part: Partial<Authorisations[number]>) =>
    change(list.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <fieldset>
      <legend className="font-medium">{words.authorisation}</legend>
      <ul className="mt-2 flex flex-col gap-3">
        {list.map(({ country, status, until }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a country is typed letter by letter, and two may be empty.
          <li key={at} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]">
            <Field
              label={words.country}
              required
              maxLength={2}
              pattern="[A-Z]{2}"
              value={country}
              onChange={({ target }) => replace(at, { country: target.value.toUpperCase() })}
            />
            <SelectField
              label={words.status}
              value={status}
              onChange={({ target }) => replace(at, { status: rights.find((one) => one === target.value) ?? status })}
            >
              {rights.map((right) => (
                <option key={right} value={right}>
                  {words.rights[right]}
                </option>
              ))}
            </SelectField>
            <Field
              label={words.until}
              type="date"
              value={until ?? ''}
              onChange={({ target }) => replace(at, { until: target.value || null })}
            />
            <Button
              aria-label={words.removeCountry(country)}
              onClick={() => change(list.filter((_one, index) => index !== at))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Button className="mt-3" onClick={() => change([...list, { country: '', status: 'citizen', until: null }])}>
        {words.addCountry}
      </Button>
    </fieldset>
  )
}
