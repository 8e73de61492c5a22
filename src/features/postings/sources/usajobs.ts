/** USAJOBS: an answer of its search API (`data.usajobs.gov/api/search`), which a person asks with a key of their own. */
import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import { moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  optionalBoolean,
  optionalMoment,
  optionalNumber,
  optionalText,
  textOrTitle,
  titleField,
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { PostingSource } from './source.ts'

const texts = z
  .unknown()
  .transform((value) => [value].flat().flatMap((entry) => optionalText.parse(entry) ?? []))
  .prefault(null)

const descriptor = z.object({
  PositionID: optionalText,
  PositionTitle: titleField,
  OrganizationName: optionalText,
  PositionURI: optionalText,
  PositionLocationDisplay: optionalText,
  PositionLocation: tolerantList(z.object({ LocationName: optionalText })),
  PositionSchedule: tolerantList(z.object({ Name: optionalText })),
  PositionRemuneration: tolerantList(
    z.object({
      MinimumRange: optionalNumber,
      MaximumRange: optionalNumber,
      RateIntervalCode: optionalText,
      Description: optionalText,
    }),
  ),
  PublicationStartDate: optionalMoment,
  ApplicationCloseDate: optionalMoment,
  QualificationSummary: optionalText,
  UserArea: tolerantObject(
    z.object({
      Details: tolerantObject(
        z.object({
          JobSummary: optionalText,
          MajorDuties: texts,
          Requirements: optionalText,
          KeyRequirements: texts,
          RemoteIndicator: optionalBoolean,
          TeleworkEligible: optionalBoolean,
        }),
      ),
    }),
  ),
})

type Item = z.output<typeof descriptor>

const readDescriptor = (item: Item): ItemOutcome => {
  const details = item.UserArea?.Details ?? null
  const pay = item.PositionRemuneration[0]
  const places = item.PositionLocation.map(({ LocationName }) => LocationName)
  return {
    board: null,
    externalId: item.PositionID,
    url: item.PositionURI?.replace('usajobs.gov:443/', 'usajobs.gov/') ?? null,
    title: item.PositionTitle,
    company: item.OrganizationName,
    locations: places.length > 0 ? places : [item.PositionLocationDisplay],
    remote: details?.RemoteIndicator === true ? 'remote' : null,
    employmentType: item.PositionSchedule[0]?.Name ?? null,
    // The federal government pays in US dollars; "PA" is per annum, "PH" per hour.
    salary: moneyRange({
      min: pay?.MinimumRange,
      max: pay?.MaximumRange,
      currency: 'USD',
      period: periodFromWords(pay?.Description ?? null),
    }),
    postedAt: item.PublicationStartDate,
    closesAt: item.ApplicationCloseDate,
    body: textOrTitle(bodyOf(item), item.PositionTitle),
  }
}

const bodyOf = (item: Item): string | null => {
  const details = item.UserArea?.Details ?? null
  const list = (heading: string, entries: readonly string[]): string | null =>
    entries.length === 0
      ? null
      : `<h3>${heading}</h3><ul>${entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>`
  const prose = (heading: string, text: string | null): string | null =>
    text === null ? null : `<h3>${heading}</h3><p>${escapeHtml(text)}</p>`
  const parts = [
    prose('Summary', details?.JobSummary ?? null),
    list('Duties', details?.MajorDuties ?? []),
    list('Key requirements', details?.KeyRequirements ?? []),
    prose('Requirements', details?.Requirements ?? null),
    prose('Qualifications', item.QualificationSummary),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('\n')
}

const itemsOf = (value: unknown): readonly unknown[] | null => {
  const found = isRecord(value) && isRecord(value.SearchResult) ? value.SearchResult.SearchResultItems : null
  return Array.isArray(found) ? found.map((item) => (isRecord(item) ? item.MatchedObjectDescriptor : item)) : null
}

export const usajobs = {
  name: 'usajobs',
  label: 'USAJOBS',
  hosts: ['data.usajobs.gov'],
  recognises: ({ value }) => itemsOf(value) !== null,
  read: ({ value }) => readItems(itemsOf(value) ?? [], descriptor, readDescriptor),
  // Its API wants a person's key in a header: answers are given as files.
  boardOf: () => null,
} as const satisfies PostingSource
