/** What narrows a search. Each choice is in the address at once. */
import type { ReactNode } from 'react'
import { usePostingsMessages } from '../../messages/postings.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, Field, SelectField } from '../../ui/field.tsx'
import { countFilters, itemsOf, remotes, type SearchAddress, seniorities } from './search-address.ts'

const dayChoices = [1, 3, 7, 14, 30, 90]

export function Filters({ address, change }: { readonly address: SearchAddress; change(next: SearchAddress): void }) {
  const { postings: messages } = usePostingsMessages()
  const set = countFilters(address)
  return (
    <details className="rounded-xl border border-line bg-card" open={set > 0}>
      <summary className="px-4 py-2.5 font-medium">{messages.filtersSet(set)}</summary>
      <div className="grid gap-4 border-line border-t p-4 sm:grid-cols-2">
        <Choices legend={messages.remote}>
          {remotes.map((one) => (
            <Choice
              key={one}
              label={messages.remotes[one]}
              list={address.remote}
              value={one}
              change={(remote) => change({ ...address, remote })}
            />
          ))}
        </Choices>
        <Choices legend={messages.seniority}>
          {seniorities.map((one) => (
            <Choice
              key={one}
              label={messages.seniorities[one]}
              list={address.seniority}
              value={one}
              change={(seniority) => change({ ...address, seniority })}
            />
          ))}
        </Choices>
        <Field
          label={messages.countries}
          value={address.countries ?? ''}
          onChange={({ target }) => change({ ...address, countries: target.value })}
        />
        <SelectField
          label={messages.days}
          value={address.days ?? ''}
          onChange={({ target }) => change({ ...address, days: Number(target.value) })}
        >
          <option value="">{messages.daysAny}</option>
          {[...new Set([...dayChoices, ...(address.days ? [address.days] : [])])].map((days) => (
            <option key={days} value={days}>
              {messages.daysWithin(days)}
            </option>
          ))}
        </SelectField>
        <Field
          label={messages.salaryMin}
          type="number"
          min={0}
          step={1000}
          value={address.salary ?? ''}
          onChange={({ target }) =>
            change({ ...address, salary: Number(target.value), currency: address.currency ?? 'EUR' })
          }
        />
        <Field
          label={messages.currency}
          maxLength={3}
          value={address.currency ?? ''}
          onChange={({ target }) => change({ ...address, currency: target.value })}
        />
        <Field
          label={messages.excluded}
          value={address.without ?? ''}
          onChange={({ target }) => change({ ...address, without: target.value })}
        />
        <CheckField
          label={messages.visa}
          className="self-end pb-1"
          checked={address.visa ?? false}
          onChange={({ target }) => change({ ...address, visa: target.checked })}
        />
        {set > 0 && (
          <Button
            className="sm:col-span-2 sm:justify-self-start"
            onClick={() => change({ ...(address.q && { q: address.q }), ...(address.sort && { sort: address.sort }) })}
          >
            {messages.clear}
          </Button>
        )}
      </div>
    </details>
  )
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend className="font-medium text-sm">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">{children}</div>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  /** The chosen ones, separated by commas. */
  readonly list: string | undefined
  readonly value: string
  change(list: string): void
}

function Choice({ label, list, value, change }: ChoiceProps) {
  const chosen = itemsOf(list)
  const isChosen = chosen.includes(value)
  return (
    <CheckField
      label={label}
      checked={isChosen}
      onChange={() => change((isChosen ? chosen.filter((one) => one !== value) : [...chosen, value]).join(','))}
    />
  )
}
