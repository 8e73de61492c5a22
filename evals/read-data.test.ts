/** Evals and tests read the same real data, wherever the project lies. */
import { expect, test } from 'vitest'
import { sharedData } from '../test/harness/shared-data.ts'
import { openDataFolder, usualDataFolder } from './read-data.ts'

test('without --data the folder beside the project is read, as tests do', () => {
  expect(usualDataFolder()).toBe(sharedData.path())
})

test('a folder that is not there is named', () => {
  expect(() => openDataFolder('/no/such/folder')).toThrow('There is no folder /no/such/folder')
})
