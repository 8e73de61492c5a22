/** Words of one fact may be left out and told in another order, and never be put together anew. */
import { expect, test } from 'vitest'
import { verifyRewrite } from '../verifier.ts'

const isAccepted = (fact: string, rewrite: string): boolean =>
  verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }], posting: '' }).accepted

test.each([
  ['Shod horses and groomed ponies', 'Shod ponies.'],
  ['Cleaned halls, oiled doors and tuned church organs', 'Oiled church organs.'],
  ['Milking cows and shearing sheep', 'Shearing cows.'],
  ['Cleaning of kitchens, maintenance of boilers', 'Maintenance of kitchens.'],
  ['Managed the shop and its staff, ordering stock and handling complaints', 'Ordered staff.'],
  ['Verkauf von Brot und Lieferung von Torten', 'Verkauf von Torten.'],
  ['Brot gebacken und Torten geliefert', 'Torten gebacken.'],
  ['Pinté vallas y reparé tejados', 'Pinté tejados.'],
  ['Venta de pan y reparto de tartas', 'Venta de tartas.'],
  ['Taught piano to children and violin to adults', 'Taught violin to children.'],
  ['Drove vans in Kent and lorries in Essex', 'Drove lorries in Kent.'],
  ['Three years at sea, two in the office', 'Three years in the office.'],
])('of "%s" nobody is told "%s"', (fact, rewrite) => {
  expect(isAccepted(fact, rewrite)).toBe(false)
})

test.each([
  ['Packed boxes, loaded vans and drove a forklift', 'Loaded vans and packed boxes.'],
  ['Cleaned, oiled and tuned church organs', 'Cleaned and tuned church organs.'],
  ['Repaired pumps, valves and motors in two halls', 'Repaired valves and motors.'],
  ['Kept hens and breeding stock', 'Kept breeding stock.'],
  ['Baked cakes and sold them at markets', 'Sold cakes at markets.'],
  ['Design and construction of bridges', 'Construction of bridges.'],
  ['Einkauf, Lagerung und Verkauf von Wein', 'Lagerung von Wein.'],
  ['Brot und Torten gebacken und geliefert', 'Torten geliefert.'],
  ['Venta de pan y tartas de chocolate', 'Venta de tartas de chocolate.'],
  ['Cooked for guests in Leeds and for staff in York', 'Cooked for staff in York.'],
  ['Taught piano to children and violin to adults', 'Taught violin to adults.'],
])('of "%s" it may be told "%s"', (fact, rewrite) => {
  expect(isAccepted(fact, rewrite)).toBe(true)
})
