/** The compose files as their services run them: commands, environment and health checks, with variables filled in. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { inRepository } from './processes.ts'

const service = z.object({
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).optional(),
  image: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
})

export type ComposeService = z.output<typeof service>

/** Parsed, with merge keys applied, as the schema sees it. */
export const readComposeFile = async (name: string): Promise<unknown> =>
  parse(await readFile(inRepository('ops/compose', name), 'utf8'), { merge: true })

/** @throws Error for a variable that must be set and is not, as compose itself does */
export function fillIn(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/gu, (_whole, name: string, kind?: string, rest = '') => {
    const value = variables[name]
    if (value !== undefined && value !== '') return value
    if (kind === '-') return rest
    throw new Error(`${name}: ${rest}`)
  })
}

/** @param variables what `.env` beside the file would hold */
export async function readServices(
  name: string,
  variables: Readonly<Record<string, string>>,
): Promise<Record<string, ComposeService>> {
  const { services } = z.object({ services: z.record(z.string(), service) }).parse(await readComposeFile(name))
  return Object.fromEntries(
    Object.entries(services).map(([key, one]) => [
      key,
      {
        ...one,
        ...(one.environment && {
          environment: Object.fromEntries(
            Object.entries(one.environment).map(([variable, text]) => [variable, fillIn(text, variables)]),
          ),
        }),
      },
    ]),
  )
}
