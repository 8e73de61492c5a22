/** Grafana's JSON of a dashboard: two panels a row, the data source chosen on the page, ids that stay from release to release. */
import type { Dashboard, Panel } from './panels.ts'

/** Of Grafana's grid of 24 columns. */
const width = 12
const height = 8

const datasource = { type: 'prometheus', uid: '$datasource' }

const letterOf = (at: number): string => String.fromCharCode(65 + at)

function renderPanel({ title, queries, unit, description }: Panel, at: number): object {
  return {
    id: at + 1,
    type: 'timeseries',
    title,
    description,
    datasource,
    gridPos: { x: (at % 2) * width, y: Math.floor(at / 2) * height, w: width, h: height },
    fieldConfig: {
      defaults: { unit, min: 0, custom: { lineWidth: 1, fillOpacity: 10, spanNulls: true } },
      overrides: [],
    },
    options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi', sort: 'desc' } },
    targets: Object.entries(queries).map(([legendFormat, expr], number) => ({
      refId: letterOf(number),
      datasource,
      expr,
      legendFormat,
      range: true,
    })),
  }
}

/** One file of ops/grafana, whole. */
export const renderDashboard = ({ name, title, panels }: Dashboard): string =>
  `${JSON.stringify(
    {
      uid: `rolewright-${name}`,
      title,
      tags: ['rolewright'],
      schemaVersion: 39,
      version: 1,
      editable: true,
      timezone: 'browser',
      refresh: '30s',
      time: { from: 'now-6h', to: 'now' },
      templating: {
        list: [{ name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', hide: 0 }],
      },
      annotations: { list: [] },
      links: [{ type: 'dashboards', title: 'Rolewright', tags: ['rolewright'], asDropdown: true }],
      panels: panels.map(renderPanel),
    },
    null,
    2,
  )}\n`
