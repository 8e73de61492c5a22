/**
 * Writes `src/api/schema.d.ts` from the API description of the running code: `npm run -s api-types`.
 * `describeTypes` is what the test compares the checked-in file with.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'

const head = '/* Made from the API description by web/generate-api-types.ts; not edited by hand. */\n\n'

/** @param description the document at `/openapi.json` */
export const describeTypes = async (description: OpenAPI3): Promise<string> =>
  head + astToString(await openapiTypescript(description, { alphabetize: true, defaultNonNullable: false }))

async function readDescription(): Promise<OpenAPI3> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolewright-api-types-'))
  process.env.DATA_DIR = dataDir
  process.env.LOG_LEVEL = 'CRITICAL'
  const { start } = await import('../src/main/start.ts')
  const running = await start({ role: 'cli', runsWorkflows: 'embedded' })
  try {
    const answer = await running.server.inject('/openapi.json')
    return answer.json<OpenAPI3>()
  } finally {
    await running.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  await writeFile(join(import.meta.dirname, 'src/api/schema.d.ts'), await describeTypes(await readDescription()))
}
