/** Reads figures off a page of metrics. */
import type { Metrics } from '../../src/platform/telemetry/metrics.ts'

/** The sum of all series of one metric whose labels contain the given text; 0 where there is none. */
export function figureOn(page: string, name: string, labels = ''): number {
  return page
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => line.includes(labels))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

/** The page as Prometheus reads it, as a function from names to figures. */
export async function readFigures(metrics: Metrics): Promise<(name: string, labels?: string) => number> {
  const { body } = await metrics.write(false)
  return (name, labels) => figureOn(body, name, labels)
}
