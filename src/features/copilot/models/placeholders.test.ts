import { expect, test } from 'vitest'
import type { Fact } from '../../profiles/fact.ts'
import { createPlaceholders } from './placeholders.ts'

const contact = (field: NonNullable<Fact['details']['field']>, value: string): Fact => ({
  id: value,
  kind: 'contact',
  value,
  details: { field },
  belongsTo: null,
  origin: 'imported',
  span: null,
  page: null,
  position: 0,
})

const facts = [
  contact('name', 'Mara von Lindqvist'),
  contact('email', 'mara@example.org'),
  contact('phone', '+49 170 1234567'),
  contact('url', 'https://mara.example.org'),
]

test('a person’s name in any case and in parts, their addresses and numbers do not leave, and come back as they were', () => {
  const { hide, restore } = createPlaceholders(facts)
  const text =
    'MARA VON LINDQVIST, mara@example.org, +49 170 1234567, https://mara.example.org. Mara led it; Lindqvist’s team won.'
  const hidden = hide(text)
  expect(hidden).not.toMatch(/mara|lindqvist|example|1234567/iu)
  expect(restore({ deep: [hidden, 7, null] })).toEqual({ deep: [text, 7, null] })
})

test('addresses, numbers and profiles of other people in a posting do not leave either', () => {
  const { hide } = createPlaceholders(facts)
  const hidden = hide('Call Bo at (030) 555 012 34 or bo.k@firm.de, linkedin.com/in/bo-k. Ref 2026-11, 2018 - 2021, 40 services, $1,200,000.')
  expect(hidden).not.toMatch(/555|firm|bo-k/u)
  expect(hidden).toContain('Ref 2026-11, 2018 - 2021, 40 services, $1,200,000.')
})

test('words that only contain a part of the name stay', () => {
  const { hide } = createPlaceholders([contact('name', 'Ann Art')])
  expect(hide('Annual report, state of the art, smart start')).toContain('Annual report')
  expect(hide('smart start')).toBe('smart start')
})
