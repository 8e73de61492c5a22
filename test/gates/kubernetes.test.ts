/** The Kubernetes manifests as kubectl renders them: Kubernetes' own schemas judge every field, and what they name is there. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { settingDefinitions } from '../../src/platform/config/settings-table.ts'
import { metricDefinitions } from '../../src/platform/telemetry/metric-definitions.ts'

const run = promisify(execFile)

/** Rendering needs `kubectl kustomize` of 1.27 or newer; Debian's is older. Under CI=true it must be there. */
const hasKubectl = await run('kubectl', ['version', '--client']).then(
  () => true,
  () => process.env.CI === 'true',
)

const anything = z.record(z.string(), z.unknown())
const manifest = anything.and(
  z.object({ apiVersion: z.string(), kind: z.string(), metadata: z.object({ name: z.string() }) }),
)
type Manifest = z.output<typeof manifest>

const container = z.object({
  name: z.string(),
  image: z.string(),
  command: z.tuple([z.literal('node'), z.string()]),
  envFrom: z.array(anything),
  securityContext: z.object({ readOnlyRootFilesystem: z.literal(true), allowPrivilegeEscalation: z.literal(false) }),
  resources: z.object({ requests: anything, limits: z.object({ memory: z.string() }) }),
})
const podSpec = z.object({
  securityContext: z.object({ runAsNonRoot: z.literal(true), runAsUser: z.number().min(1) }),
  automountServiceAccountToken: z.literal(false),
  terminationGracePeriodSeconds: z.number().optional(),
  containers: z.array(container),
})
const withPod = z.object({ spec: z.object({ template: z.object({ spec: podSpec }) }) })

const read = (text: string): Manifest[] => parseAllDocuments(text).map((one) => manifest.parse(one.toJS()))

const folder = resolve('.cache/kubernetes-check')

/** Where the package of schemas keeps a version of the API. */
const moduleOf = ({ apiVersion }: Manifest): string => {
  if (apiVersion.startsWith('keda.sh/')) return `@kubernetes-models/keda/${apiVersion}`
  if (apiVersion.startsWith('monitoring.coreos.com/')) return `@kubernetes-models/prometheus-operator/${apiVersion}`
  return `kubernetes-models/${apiVersion}`
}

/** Fields that the schemas do not know, or that have another type, as the compiler words it: '' where there are none. */
async function findUnknownFields(manifests: readonly Manifest[], name: string): Promise<string> {
  const lines = manifests.flatMap((one, at) => [
    `import type { I${one.kind} as Kind${at} } from '${moduleOf(one)}'`,
    `export const manifest${at}: Kind${at} = ${JSON.stringify(one)}`,
  ])
  const file = resolve(folder, `${name}.ts`)
  await writeFile(file, lines.join('\n'))
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--types', 'node']
  const args = [...flags, '--module', 'nodenext', '--target', 'esnext', file]
  return run(resolve('node_modules/.bin/tsc'), args).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}

/** Named here one by one, so that a version that nothing uses is seen. */
const schemas: Readonly<Record<string, () => Promise<unknown>>> = {
  'kubernetes-models/v1': () => import('kubernetes-models/v1'),
  'kubernetes-models/apps/v1': () => import('kubernetes-models/apps/v1'),
  'kubernetes-models/autoscaling/v2': () => import('kubernetes-models/autoscaling/v2'),
  'kubernetes-models/batch/v1': () => import('kubernetes-models/batch/v1'),
  'kubernetes-models/networking.k8s.io/v1': () => import('kubernetes-models/networking.k8s.io/v1'),
  'kubernetes-models/policy/v1': () => import('kubernetes-models/policy/v1'),
  '@kubernetes-models/keda/keda.sh/v1alpha1': () => import('@kubernetes-models/keda/keda.sh/v1alpha1'),
  '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1': () =>
    import('@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1'),
}

const modelOf = async (one: Manifest): Promise<{ validate(): void }> => {
  const models = (await schemas[moduleOf(one)]?.()) as Record<string, new (data: unknown) => { validate(): void }>
  const Model = models[one.kind]
  if (!Model) throw new Error(`no schema of ${one.apiVersion} ${one.kind}`)
  return new Model(one)
}

describe.skipIf(!hasKubectl).each(['staging', 'production'])('the manifests for %s', (overlay) => {
  let manifests: Manifest[]
  beforeAll(async () => {
    await mkdir(folder, { recursive: true })
    manifests = read((await run('kubectl', ['kustomize', `ops/kubernetes/overlays/${overlay}`])).stdout)
  })
  afterAll(async () => {
    await rm(resolve(folder, `${overlay}.ts`), { force: true })
  })
  const of = (kind: string): Manifest[] => manifests.filter((one) => one.kind === kind)

  test('hold every kind of thing, and no value that its schema refuses', async () => {
    for (const [kind, count] of Object.entries({
      Deployment: 2,
      PodDisruptionBudget: 2,
      Job: 1,
      Ingress: 1,
      Secret: 0,
    }))
      expect(of(kind), kind).toHaveLength(count)
    for (const kind of ['HorizontalPodAutoscaler', 'ScaledObject', 'NetworkPolicy', 'ServiceMonitor'])
      expect(of(kind), kind).not.toHaveLength(0)
    for (const one of manifests) {
      const model = await modelOf(one)
      expect(() => model.validate(), `${one.kind} ${one.metadata.name}`).not.toThrow()
    }
    const [deployment] = of('Deployment')
    const wrong = { ...deployment, spec: { ...(deployment?.spec as object), revisionHistoryLimit: 'five' } } as Manifest
    const model = await modelOf(wrong)
    expect(() => model.validate()).toThrow('revisionHistoryLimit')
  })

  test('hold no field that Kubernetes does not know', async () => {
    expect(await findUnknownFields(manifests, overlay)).toBe('')
    const misspelt = JSON.stringify(manifests).replace('"readinessProbe"', '"readynessProbe"')
    expect(await findUnknownFields(JSON.parse(misspelt) as Manifest[], overlay)).toContain('readynessProbe')
  })

  test('run what the repository has, as nobody, with a read-only root, limits, and secrets by reference', () => {
    for (const one of [...of('Deployment'), ...of('Job')]) {
      const { spec } = withPod.parse(one).spec.template
      for (const { command, image, envFrom } of spec.containers) {
        expect(existsSync(command[1]), command[1]).toBe(true)
        expect(image).toMatch(/^registry\.example\.org\/rolewright:\d/u)
        expect(envFrom).toEqual([{ configMapRef: { name: 'rolewright' } }, { secretRef: { name: 'rolewright' } }])
      }
    }
  })

  test('set only what is a setting, and wait longer for the end of a pod than the program takes', () => {
    const [configuration] = of('ConfigMap')
    const values = z.record(z.string(), z.string()).parse(configuration?.data)
    const known: string[] = settingDefinitions.map(({ name }) => name)
    expect(Object.keys(values).filter((name) => !known.includes(name))).toEqual([])
    const drain = Number(values.SHUTDOWN_DRAIN_SECONDS)
    for (const one of of('Deployment'))
      expect(withPod.parse(one).spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(drain + 20 + 10)
  })

  test('scale by metrics that there are', () => {
    const names: string[] = Object.values(metricDefinitions).map(({ name }) => name)
    const text = JSON.stringify(of('ScaledObject'))
    const [used = 'none'] = /rolewright_\w+/u.exec(text) ?? []
    expect(names).toContain(used)
  })
})
