import { expect, test } from 'vitest'
import { readWishes } from './wishes.ts'

test.each([
  [null, false, [], null],
  ['shorter', true, [], null],
  ['Make the letter shorter, please.', true, [], null],
  ['more about Kubernetes', false, ['kubernetes'], null],
  ['Shorter and more about on-call work', true, ['on-call work'], null],
  ['kürzer, mehr über Linux', true, ['linux'], null],
  ['sound like a pirate', false, [], 'sound like a pirate'],
])('%s is followed as far as code can, and what it cannot is told', (given, isShort, about, beyond) => {
  expect(readWishes(given)).toEqual({ isShort, about, beyond })
})
