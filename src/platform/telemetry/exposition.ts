/** The metrics page in its two forms: Prometheus text 0.0.4, and OpenMetrics 1.0 with exemplars. */
import type { MetricDefinition } from './metric-definitions.ts'

export interface Exemplar {
  readonly labelSet: Readonly<Record<string, string>>
  readonly value: number
  /** Seconds since 1970. */
  readonly timestamp: number
}

export interface Sample {
  /** Differs from the metric's own for the parts of a histogram. */
  readonly metricName?: string | undefined
  readonly labels: Readonly<Record<string, string | number>>
  readonly value: number
  readonly exemplar?: Exemplar | null | undefined
}

export interface Reading {
  readonly definition: MetricDefinition
  readonly samples: readonly Sample[]
}

export const textContentType = 'text/plain; version=0.0.4; charset=utf-8'
export const openMetricsContentType = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

const escapeHelp = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')

const escapeValue = (text: string): string => escapeHelp(text).replaceAll('"', '\\"')

const numberText = (value: number): string =>
  Number.isNaN(value) ? 'NaN' : Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf'

const labelsText = (labels: Readonly<Record<string, string | number>>): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(String(value))}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const exemplarText = ({ labelSet, value, timestamp }: Exemplar): string =>
  ` # ${labelsText(labelSet)} ${numberText(value)} ${timestamp}`

/** OpenMetrics names the family of a counter without its suffix. */
const familyOf = ({ name, kind }: MetricDefinition): string =>
  kind === 'counter' ? name.replace(/_total$/u, '') : name

function renderMetric({ definition, samples }: Reading, isOpenMetrics: boolean): string[] {
  const { name, kind, help, unit } = definition
  const family = isOpenMetrics ? familyOf(definition) : name
  return [
    `# HELP ${family} ${escapeHelp(help)}`,
    `# TYPE ${family} ${kind}`,
    ...(isOpenMetrics && unit !== null && family.endsWith(`_${unit}`) ? [`# UNIT ${family} ${unit}`] : []),
    ...samples.map(({ metricName, labels, value, exemplar }) => {
      const line = `${metricName ?? name}${labelsText(labels)} ${numberText(value)}`
      return isOpenMetrics && exemplar ? `${line}${exemplarText(exemplar)}` : line
    }),
  ]
}

/** prom-client's own text changes the names of counters for good when it has once written OpenMetrics: hence ours. */
export const renderExposition = (readings: readonly Reading[], isOpenMetrics: boolean): string =>
  [
    ...readings.flatMap((reading) => renderMetric(reading, isOpenMetrics)),
    ...(isOpenMetrics ? ['# EOF'] : []),
    '',
  ].join('\n')

/** Whether the asker prefers OpenMetrics: Prometheus names it in `Accept` when it can read it. */
export const wantsOpenMetrics = (accept: string | undefined): boolean =>
  accept?.includes('application/openmetrics-text') ?? false
