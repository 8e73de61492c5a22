/** What the pages ask the server for about dates and news: the calendar's secret address, reminders, what comes next. */
import { queryOptions } from '@tanstack/react-query'
import type { Language } from '../messages/messages.tsx'
import { answerOf, api } from './client.ts'
import type { components } from './schema.d.ts'

export type ReminderState = components['schemas']['ReminderState']
export type Digest = components['schemas']['Digest']
export type Suggestion = components['schemas']['Suggestion']
type ReminderWish = Pick<ReminderState, 'every' | 'hourUtc' | 'language'>

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => answerOf(api.GET('/api/v1/calendar')),
})

export const makeCalendar = (language: Language) => answerOf(api.POST('/api/v1/calendar', { body: { language } }))
export const revokeCalendar = () => api.DELETE('/api/v1/calendar')

export const remindersQuery = queryOptions({
  queryKey: ['reminders'],
  queryFn: () => answerOf(api.GET('/api/v1/reminders')),
})

export const changeReminders = (body: ReminderWish) => answerOf(api.PUT('/api/v1/reminders', { body }))

/** Of the last and the coming week. It lies under the applications' key: what changes there changes it. */
export const digestQuery = (language: Language) =>
  queryOptions({
    queryKey: ['applications', 'digest', language],
    queryFn: () => answerOf(api.GET('/api/v1/digest', { params: { query: { language } } })),
  })
