import { defineConfig } from 'vitest/config'
import { codePageFlags } from './src/platform/process-memory.ts'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'evals/**/*.test.ts',
    ],
    globalSetup: ['test/harness/services.ts'],
    // Embedded PostgreSQL costs 300-500 MB and most of a core per worker: two workers are the measured sweet spot.
    maxWorkers: 2,
    execArgv: [...codePageFlags],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Only with --coverage: `npm run -s coverage`.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
})
