/** Writes the documentation that is made from code: `node scripts/generate-docs.ts`. Tests fail when it is out of date. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readRows } from '../readiness/read-rows.ts'
import { describeSettingsAsEnvFile, describeSettingsAsMarkdown } from '../src/platform/config/describe-settings.ts'
import { describeMetricsAsMarkdown } from '../src/platform/telemetry/describe-metrics.ts'
import { dashboards } from './dashboards/panels.ts'
import { renderDashboard } from './dashboards/render.ts'
import { describeCommandsAsMarkdown, listCommands } from './describe-commands.ts'
import { describeErrorsAsMarkdown } from './describe-errors.ts'
import { describeLogsAsMarkdown } from './describe-logs.ts'
import { describeReadinessAsMarkdown } from './describe-readiness.ts'
import { describeSourcesAsMarkdown } from './describe-sources.ts'

const root = resolve(import.meta.dirname, '..')

const documents = {
  '.env.example': describeSettingsAsEnvFile(),
  'docs/configuration.md': describeSettingsAsMarkdown(),
  'docs/metrics.md': describeMetricsAsMarkdown(),
  'docs/errors.md': describeErrorsAsMarkdown(),
  'docs/logs.md': describeLogsAsMarkdown(root),
  'docs/production-readiness.md': describeReadinessAsMarkdown(await readRows(root)),
  'docs/sources.md': describeSourcesAsMarkdown(),
  'docs/cli.md': describeCommandsAsMarkdown(listCommands()),
  ...Object.fromEntries(dashboards.map((one) => [`ops/grafana/${one.name}.json`, renderDashboard(one)])),
}

for (const [path, text] of Object.entries(documents)) {
  await writeFile(resolve(root, path), text)
  console.log(`wrote ${path}`)
}
