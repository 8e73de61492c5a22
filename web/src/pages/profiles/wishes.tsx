/** What a person looks for, what rules a position out, and where they may work. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type CareerWishes, replaceWishes, wishesQuery } from '../../api/profiles.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, Field, SelectField, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ProfileTabs } from './profile-tabs.tsx'
import { WorkAuthorisation } from './work-authorisation.tsx'

export function WishesPage() {
  const { wishes: words } = useProfilesMessages()
  const wishes = useQuery(wishesQuery)
  return (
    <Page title={words.title} lead={words.lead}>
      <ProfileTabs />
      {wishes.isPending && <Loading />}
      {wishes.isError && <ErrorNotice error={wishes.error} retry={() => void wishes.refetch()} />}
      {wishes.isSuccess && <WishesForm given={wishes.data} />}
    </Page>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function WishesForm({ given }: { readonly given: CareerWishes }) {
  const { wishes: words } = useProfilesMessages()
  const [wishes, setWishes] = useState(given)
  const [texts, setTexts] = useState({
    titles: given.titles.join('\n'),
    places: given.places.join('\n'),
    dealBreakers: given.dealBreakers.join('\n'),
  })
  const queries = useQueryClient()
  const toast = useToast()
  const save = useMutation({
    mutationFn: () =>
      replaceWishes({
        ...wishes,
        titles: linesOf(texts.titles),
        places: linesOf(texts.places),
        dealBreakers: linesOf(texts.dealBreakers),
      }),
    onSuccess: async (saved) => {
      queries.setQueryData(wishesQuery.queryKey, saved)
      await queries.invalidateQueries({ queryKey: ['matches'] })
      toast.show(words.saved)
    },
  })
  const change = (next: Partial<CareerWishes>) => setWishes({ ...wishes, ...next })
  const lines = (name: keyof typeof texts) => (
    <TextArea
      label={words[name]}
      rows={3}
      maxLength={10_000}
      value={texts[name]}
      onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
    />
  )
  return (
    <Form submit={() => save.mutate()} className="flex max-w-4xl flex-col gap-5">
      <Card className="flex flex-col gap-4">
        <TextArea
          label={words.goals}
          rows={3}
          maxLength={5000}
          value={wishes.goals}
          onChange={({ target }) => change({ goals: target.value })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {lines('titles')}
          {lines('places')}
        </div>
        {lines('dealBreakers')}
      </Card>
      <Card className="grid items-end gap-4 sm:grid-cols-2">
        <Conditions wishes={wishes} change={change} />
      </Card>
      <Card>
        <WorkAuthorisation
          list={wishes.workAuthorisation}
          change={(workAuthorisation) => change({ workAuthorisation })}
        />
      </Card>
      {save.isError && <ErrorNotice error={save.error} />}
      <Button type="submit" look="main" className="self-start" disabled={save.isPending}>
        {words.save}
      </Button>
    </Form>
  )
}

interface ConditionsProps {
  readonly wishes: CareerWishes
  change(next: Partial<CareerWishes>): void
}

const remotes = ['only', 'preferred', 'indifferent', 'no'] as const
const employments = ['full-time', 'part-time', 'contract', 'temporary', 'internship'] as const
const periods = ['year', 'month', 'day', 'hour'] as const

/** How, when and for how much. */
function Conditions({ wishes, change }: ConditionsProps) {
  const { wishes: words } = useProfilesMessages()
  const { salary } = wishes
  return (
    <>
      <SelectField
        label={words.remote}
        value={wishes.remote ?? ''}
        onChange={({ target }) => change({ remote: remotes.find((one) => one === target.value) ?? null })}
      >
        <option value="">{words.notSaid}</option>
        {remotes.map((remote) => (
          <option key={remote} value={remote}>
            {words.remotes[remote]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.relocate}
        value={wishes.willRelocate === null ? '' : String(wishes.willRelocate)}
        onChange={({ target }) => change({ willRelocate: target.value === '' ? null : target.value === 'true' })}
      >
        <option value="">{words.notSaid}</option>
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </SelectField>
      <fieldset className="sm:col-span-2">
        <legend className="font-medium text-sm">{words.employment}</legend>
        <div className="mt-1 flex flex-wrap gap-x-5">
          {employments.map((one) => (
            <CheckField
              key={one}
              label={words.employments[one]}
              checked={wishes.employmentTypes.includes(one)}
              onChange={({ target }) =>
                change({
                  employmentTypes: employments.filter((other) =>
                    other === one ? target.checked : wishes.employmentTypes.includes(other),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="grid grid-cols-2 items-end gap-3 sm:col-span-2 sm:grid-cols-3">
        <Field
          label={words.salary}
          type="number"
          min={0}
          step={1}
          value={salary?.minimum ?? ''}
          onChange={({ target }) =>
            change({
              salary:
                target.value === ''
                  ? null
                  : { ...(salary ?? { currency: 'EUR', per: 'year' }), minimum: Number(target.value) },
            })
          }
        />
        <Field
          label={words.currency}
          maxLength={3}
          pattern="[A-Z]{3}"
          disabled={salary === null}
          value={salary?.currency ?? ''}
          onChange={({ target }) => salary && change({ salary: { ...salary, currency: target.value.toUpperCase() } })}
        />
        <SelectField
          label={words.per}
          disabled={salary === null}
          value={salary?.per ?? 'year'}
          onChange={({ target }) =>
            salary && change({ salary: { ...salary, per: periods.find((one) => one === target.value) ?? 'year' } })
          }
        >
          {periods.map((per) => (
            <option key={per} value={per}>
              {words.periods[per]}
            </option>
          ))}
        </SelectField>
      </div>
      <Field
        label={words.availableFrom}
        type="date"
        value={wishes.availableFrom ?? ''}
        onChange={({ target }) => change({ availableFrom: target.value || null })}
      />
      <Field
        label={words.notice}
        type="number"
        min={0}
        max={104}
        value={wishes.noticeWeeks ?? ''}
        onChange={({ target }) => change({ noticeWeeks: target.value === '' ? null : Number(target.value) })}
      />
    </>
  )
}
