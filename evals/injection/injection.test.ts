/** The share of published orders that a person is told of does not sink unseen. */
import { expect, test } from 'vitest'
import { sharedData } from '../../test/harness/shared-data.ts'
import { openDataFolder } from '../read-data.ts'
import { countTold, readOrders } from './injection.ts'

test.skipIf(!sharedData.present)('of 398 published orders to machines 390 and more are told', async () => {
  const orders = Object.values(await readOrders(openDataFolder(sharedData.path('.')))).flat()
  const { n, told } = countTold(orders)
  expect(n).toBe(398)
  expect(told).toBeGreaterThanOrEqual(390)
})
