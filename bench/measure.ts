/** Figures of repeated measurements: what is kept of them, under which conditions they were made, how they are shown. */
import { cpus, loadavg } from 'node:os'

export interface Summary {
  /** How often it was measured. */
  readonly n: number
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @throws RangeError without a value: a figure that was never measured has no median */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b)
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (lower === undefined || upper === undefined) throw new RangeError('There is nothing to summarise.')
  return { n: sorted.length, median: (lower + upper) / 2, min: sorted[0] ?? lower, max: sorted.at(-1) ?? upper }
}

/** One figure of one scenario in one round. */
export interface Measurement {
  readonly scenario: string
  /** With its unit, such as `start to ready, s`. */
  readonly figure: string
  readonly value: number
}

export interface FigureReport extends Summary {
  readonly figure: string
  /** What the design aims at, in the figure's unit: the median should not exceed it. */
  readonly goal?: number
}

export interface ScenarioReport {
  readonly scenario: string
  readonly figures: readonly FigureReport[]
}

/**
 * Scenarios and figures in the order in which they were first measured.
 * @param goals upper limits by scenario and figure, where there are any
 */
export function summariseAll(
  measurements: readonly Measurement[],
  goals: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): ScenarioReport[] {
  const scenarios = Map.groupBy(measurements, ({ scenario }) => scenario)
  return [...scenarios].map(([scenario, ofScenario]) => ({
    scenario,
    figures: [...Map.groupBy(ofScenario, ({ figure }) => figure)].map(([figure, ofFigure]) => {
      const goal = goals[scenario]?.[figure]
      return { figure, ...summarise(ofFigure.map(({ value }) => value)), ...(goal !== undefined && { goal }) }
    }),
  }))
}

export interface Conditions {
  readonly date: string
  readonly node: string
  readonly platform: string
  readonly cores: number
  readonly processor: string
  /** Of the last minute, when the measurements began: above the number of cores, times say more about the others. */
  readonly loadAverage: number
}

export const readConditions = (): Conditions => ({
  date: new Date().toISOString(),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  loadAverage: round(loadavg()[0] ?? 0),
})

const round = (value: number): number => Math.round(value * 100) / 100

/** Three significant digits, so that 0.0123 and 1234 can stand in one column. */
const show = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2))

const heads = ['figure', 'n', 'median', 'min', 'max', 'goal'] as const

/** One table a scenario, with columns of equal width. */
export function renderScenario({ scenario, figures }: ScenarioReport): string {
  const rows = figures.map(({ figure, n, median, min, max, goal }) => [
    figure,
    String(n),
    ...[median, min, max].map(show),
    goal === undefined ? '' : `<= ${goal}${median > goal ? '  missed' : ''}`,
  ])
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const lines = [heads, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 || at === 5 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return [scenario, ...lines.map((line) => `  ${line}`)].join('\n')
}

export const renderConditions = ({ date, node, platform, cores, processor, loadAverage }: Conditions): string =>
  `${date}, Node ${node}, ${platform}, ${cores} cores (${processor}), load average at start ${loadAverage}`
