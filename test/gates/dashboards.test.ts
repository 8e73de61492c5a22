/** The dashboards of ops/grafana are those of the code, and name only metrics that the product has. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dashboards } from '../../scripts/dashboards/panels.ts'
import { renderDashboard } from '../../scripts/dashboards/render.ts'
import { metricDefinitions } from '../../src/platform/telemetry/metric-definitions.ts'

const known = new Set(
  Object.values(metricDefinitions).flatMap(({ name }) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]),
)

const unknownIn = (expression: string): string[] =>
  [...expression.matchAll(/\b(?:rolewright|process|nodejs)_[a-z0-9_]+/gu)]
    .map(([name]) => name)
    .filter((name) => !known.has(name))

test('the files of ops/grafana are what the code says, none more and none less', () => {
  expect(readdirSync('ops/grafana').sort()).toEqual(dashboards.map(({ name }) => `${name}.json`).sort())
  for (const dashboard of dashboards)
    expect(readFileSync(`ops/grafana/${dashboard.name}.json`, 'utf8')).toBe(renderDashboard(dashboard))
})

test('panels name only metrics that the product has', () => {
  for (const { panels } of dashboards)
    for (const { title, queries } of panels)
      for (const expression of Object.values(queries)) expect(unknownIn(expression), title).toEqual([])
  expect(unknownIn('sum(rolewright_invented_total)')).toEqual(['rolewright_invented_total'])
})

test('what every process reads from the database is never summed', () => {
  const shared = Object.values(metricDefinitions).filter((one) => 'combine' in one && one.combine === 'max')
  const expressions = dashboards.flatMap(({ panels }) => panels.flatMap(({ queries }) => Object.values(queries)))
  for (const { name } of shared)
    for (const expression of expressions.filter((one) => new RegExp(`\\b${name}\\b`, 'u').test(one)))
      expect(expression).toMatch(new RegExp(`max(?: by \\([^)]*\\))? ?\\(${name}`, 'u'))
})
