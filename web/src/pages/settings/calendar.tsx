/** What reaches a person outside of the page: the calendar by its secret address, and reminders by mail. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  calendarQuery,
  changeReminders,
  makeCalendar,
  type ReminderState,
  remindersQuery,
  revokeCalendar,
} from '../../api/reminders.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { ShownOnce } from '../../ui/shown-once.tsx'
import { useToast } from '../../ui/toast.tsx'
import { SettingsFrame } from './settings-frame.tsx'

export function CalendarSettingsPage() {
  const { calendar: words } = useSettingsMessages()
  const reminders = useQuery(remindersQuery)
  return (
    <SettingsFrame lead={words.lead}>
      <CalendarCard />
      <Card>
        <h2 className="font-semibold text-lg">{words.reminders}</h2>
        <p className="mt-1 text-quiet">{words.remindersText}</p>
        {reminders.isPending && <Loading />}
        {reminders.isError && <ErrorNotice error={reminders.error} retry={() => void reminders.refetch()} />}
        {reminders.isSuccess && <RemindersForm state={reminders.data} />}
      </Card>
    </SettingsFrame>
  )
}

function CalendarCard() {
  const { calendar: words, security } = useSettingsMessages()
  const { language } = useLanguage()
  const feed = useQuery(calendarQuery)
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: calendarQuery.queryKey })
  const make = useMutation({ mutationFn: () => makeCalendar(language), onSettled })
  const revoke = useMutation({ mutationFn: revokeCalendar, onSuccess: () => make.reset(), onSettled })
  const error = feed.error ?? make.error ?? revoke.error
  const told = (moment: string | null | undefined) => (moment ? new Date(moment).toLocaleString(language) : words.never)
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.title}</h2>
      <p className="mt-1 text-quiet">{words.text}</p>
      {feed.isPending && <Loading />}
      {feed.data?.exists && (
        <p className="mt-3">{words.exists(told(feed.data.createdAt), told(feed.data.lastReadAt))}</p>
      )}
      {make.isSuccess && (
        <div className="mt-3">
          <ShownOnce says={security.shownOnce} value={make.data.url} copy={security.copy} copied={security.copied} />
        </div>
      )}
      {error !== null && <ErrorNotice error={error} />}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look={feed.data?.exists ? 'quiet' : 'main'} disabled={make.isPending} onClick={() => make.mutate()}>
          {feed.data?.exists ? words.renew : words.make}
        </Button>
        {feed.data?.exists && (
          <Button disabled={revoke.isPending} onClick={() => revoke.mutate()}>
            {words.revoke}
          </Button>
        )}
      </div>
    </Card>
  )
}

const periods = ['off', 'day', 'week'] as const satisfies readonly ReminderState['every'][]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** The hour as the person's own clock shows it. */
function localTimeOf(hourUtc: number, language: string): string {
  const at = new Date()
  at.setUTCHours(hourUtc, 0, 0, 0)
  return at.toLocaleTimeString(language, { timeStyle: 'short' })
}

function RemindersForm({ state }: { readonly state: ReminderState }) {
  const { calendar: words, models } = useSettingsMessages()
  const { language } = useLanguage()
  const [every, setEvery] = useState(state.every)
  const [hourUtc, setHour] = useState(state.hourUtc)
  const queries = useQueryClient()
  const toast = useToast()
  const save = useMutation({
    mutationFn: () => changeReminders({ every, hourUtc, language }),
    onSuccess: (saved) => {
      queries.setQueryData(remindersQuery.queryKey, saved)
      toast.show(models.saved)
    },
  })
  if (!state.canMail && state.every === 'off') return <p className="mt-3">{words.cannotMail}</p>
  return (
    <Form className="mt-3 flex flex-col gap-4" submit={() => save.mutate()}>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={words.every}
          value={every}
          onChange={({ target }) => setEvery(periods.find((one) => one === target.value) ?? every)}
        >
          {periods.map((one) => (
            <option key={one} value={one}>
              {words.periods[one]}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.hour} value={hourUtc} onChange={({ target }) => setHour(Number(target.value))}>
          {hours.map((one) => (
            <option key={one} value={one}>
              {localTimeOf(one, language)}
            </option>
          ))}
        </SelectField>
      </div>
      {state.nextAt !== null && (
        <p className="text-quiet text-sm">{words.next(new Date(state.nextAt).toLocaleString(language))}</p>
      )}
      {save.isError && <ErrorNotice error={save.error} />}
      <Button type="submit" className="self-start" disabled={save.isPending}>
        {models.save}
      </Button>
    </Form>
  )
}
