/**
 * What is too long or too large for each check, played by hand before a release: `npm run -s drills -- NAME...`.
 * Each ends with a figure; ops/drills/report.json keeps the last one of every name with its date, and preflight reads it.
 */
import { runDrills } from './drills/run-drills.ts'

await runDrills(process.argv.slice(2))
