/** The metrics of one process: made in compose and handed on, never a global. Only what the table defines can be recorded. */
import type { Counter, Gauge, Histogram } from 'prom-client'
import { openMetricsContentType, type Reading, renderExposition, type Sample, textContentType } from './exposition.ts'
import {
  type CounterKey,
  type GaugeKey,
  type HistogramKey,
  type LabelsOf,
  type MetricDefinition,
  type MetricKey,
  metricDefinitions,
} from './metric-definitions.ts'
import { sampledTraceId } from './tracing.ts'

export interface Metrics {
  /** False with ENABLE_METRICS=false: nothing is collected, and there is no page. */
  readonly enabled: boolean
  count<Key extends CounterKey>(key: Key, labels: LabelsOf<Key>, by?: number): void
  /** @param value in the unit of the metric: durations are seconds */
  observe<Key extends HistogramKey>(key: Key, labels: LabelsOf<Key>, value: number): void
  set<Key extends GaugeKey>(key: Key, labels: LabelsOf<Key>, value: number): void
  /** Changes a gauge by a difference. */
  add<Key extends GaugeKey>(key: Key, labels: LabelsOf<Key>, difference: number): void
  /** Called before each page is written, to read what is not recorded as it happens. Waited for 500 ms at most. */
  beforePage(read: () => void | Promise<void>): void
  /** The page. */
  write(isOpenMetrics: boolean): Promise<{ readonly contentType: string; readonly body: string }>
}

/** Label combinations of one metric unless its definition says otherwise: 40 routes x 8 statuses fit well. */
const defaultMaxSeries = 1_000
/** A longer value is no name of anything of ours. */
const labelMaxLength = 120
/** Prometheus gives up after 10 s by default; a gauge that waits for a stuck database shows its last value. */
const readTimeoutMs = 500

/** Records nothing. */
export const noMetrics: Metrics = {
  enabled: false,
  count: () => {},
  observe: () => {},
  set: () => {},
  add: () => {},
  beforePage: () => {},
  write: async () => ({ contentType: textContentType, body: '' }),
}

/** Tells for each recording whether its series may exist. */
function seriesCap(maxSeries: number, onDropped: () => void) {
  const known = new Set<string>()
  return (labels: Readonly<Record<string, string>>): boolean => {
    const key = Object.values(labels).join('\u0000')
    if (known.has(key)) return true
    if (known.size >= maxSeries) {
      onDropped()
      return false
    }
    known.add(key)
    return true
  }
}

/** Cut, and in the order of the definition, so that a series has one key however it was written. */
function orderLabels(definition: MetricDefinition, given: Readonly<Record<string, string>>): Record<string, string> {
  const ordered: Record<string, string> = {}
  for (const name of definition.labels) {
    const value = given[name] ?? ''
    ordered[name] = value.length > labelMaxLength ? value.slice(0, labelMaxLength) : value
  }
  return ordered
}

type Instrument = Counter | Gauge | Histogram

interface Recorder {
  readonly definition: MetricDefinition
  readonly instrument: Instrument
  /** The labels to record under, or null where the series would be one too many. */
  readonly admit: (labels: Readonly<Record<string, string>>) => Record<string, string> | null
}

/** prom-client is imported here and only when metrics are on: 40 ms and some MB. */
export async function createMetrics(options: { readonly enabled: boolean }): Promise<Metrics> {
  if (!options.enabled) return noMetrics
  const { Counter, Gauge, Histogram } = (await import('prom-client')).default
  const readers: (() => void | Promise<void>)[] = []

  const makeInstrument = ({ name, help, kind, labels, buckets }: MetricDefinition): Instrument => {
    const config = { name, help, labelNames: [...labels], registers: [] }
    if (kind === 'counter') return new Counter(config)
    if (kind === 'gauge') return new Gauge(config)
    return new Histogram({ ...config, enableExemplars: true, ...(buckets && { buckets: [...buckets] }) })
  }

  const recorders = new Map<MetricKey, Recorder>()
  for (const key of Object.keys(metricDefinitions) as MetricKey[]) {
    const definition: MetricDefinition = metricDefinitions[key]
    const mayExist = seriesCap(definition.maxSeries ?? defaultMaxSeries, () => countDropped(definition.name))
    recorders.set(key, {
      definition,
      instrument: makeInstrument(definition),
      admit: (given) => {
        const labels = orderLabels(definition, given)
        return mayExist(labels) ? labels : null
      },
    })
  }

  function recorderOf(key: MetricKey): Recorder {
    const recorder = recorders.get(key)
    if (!recorder) throw new Error(`The metric ${key} is not defined.`)
    return recorder
  }

  function countDropped(metric: string): void {
    const { instrument } = recorderOf('seriesDropped')
    if (instrument instanceof Counter) instrument.inc({ metric })
  }

  async function readAll(): Promise<void> {
    const late = new Promise<void>((resolve) => {
      setTimeout(resolve, readTimeoutMs).unref()
    })
    // A reader that fails leaves its gauge as it was: the page must come while a dependency is down.
    await Promise.race([Promise.allSettled(readers.map(async (read) => read())), late])
  }

  const readingOf = async ({ definition, instrument }: Recorder): Promise<Reading> => {
    const { values } = await instrument.get()
    return { definition, samples: values as readonly Sample[] }
  }

  return {
    enabled: true,
    count(key, given, by = 1) {
      const { admit, instrument } = recorderOf(key)
      const labels = admit(given)
      if (labels && instrument instanceof Counter) instrument.inc(labels, by)
    },
    observe(key, given, value) {
      const { admit, instrument } = recorderOf(key)
      const labels = admit(given)
      if (!labels || !(instrument instanceof Histogram)) return
      const traceId = sampledTraceId()
      instrument.observe({ labels, value, exemplarLabels: traceId === null ? {} : { trace_id: traceId } })
    },
    set(key, given, value) {
      const { admit, instrument } = recorderOf(key)
      const labels = admit(given)
      if (labels && instrument instanceof Gauge) instrument.set(labels, value)
    },
    add(key, given, difference) {
      const { admit, instrument } = recorderOf(key)
      const labels = admit(given)
      if (labels && instrument instanceof Gauge) instrument.inc(labels, difference)
    },
    beforePage(read) {
      readers.push(read)
    },
    async write(isOpenMetrics) {
      await readAll()
      const readings = await Promise.all([...recorders.values()].map(readingOf))
      return {
        contentType: isOpenMetrics ? openMetricsContentType : textContentType,
        body: renderExposition(readings, isOpenMetrics),
      }
    },
  }
}
