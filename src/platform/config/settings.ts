/** Reads the settings of one process from its environment; says everything that is wrong with them at once. */
import { readFile } from 'node:fs/promises'
import { AppError, type Issue, messageOf } from '../../kernel/errors.ts'
import type { Environment } from './environment.ts'
import { findProductionIssues } from './production-rules.ts'
import { findCombinationIssues } from './setting-combinations.ts'
import { type SettingDefinition, type SettingKey, type Settings, settingsTable } from './settings-table.ts'

export { type Environment, readEnvironment } from './environment.ts'
export type { Settings } from './settings-table.ts'

type Reading = { readonly text: string | null; readonly issue: Issue | null }

/** The text of one setting: from its variable, from the file `NAME_FILE` names (secrets only), or absent. Empty counts as absent. */
async function readText(definition: SettingDefinition, env: Environment): Promise<Reading> {
  const { name } = definition
  const direct = env[name]?.trim() || null
  const file = (definition.secret && env[`${name}_FILE`]?.trim()) || null
  if (file === null) return { text: direct, issue: null }
  const refuse = (message: string): Reading => ({ text: null, issue: { path: `${name}_FILE`, message } })
  if (direct !== null) return refuse(`expected either ${name} or ${name}_FILE, but both are given`)
  try {
    const text = (await readFile(file, 'utf8')).trim()
    return text === '' ? refuse(`expected a file that holds the value, but ${file} is empty`) : { text, issue: null }
  } catch (error) {
    return refuse(`expected a readable file, but it cannot be read: ${messageOf(error)}`)
  }
}

type Outcome = { readonly value: unknown; readonly issue: Issue | null }

async function readSetting(definition: SettingDefinition, env: Environment): Promise<Outcome> {
  const { text, issue } = await readText(definition, env)
  if (issue !== null) return { value: null, issue }
  const given = text ?? definition.defaultText
  if (given === null) return { value: null, issue: null }
  const parsed = definition.schema.safeParse(given)
  if (parsed.success) return { value: parsed.data, issue: null }
  // A wrong secret is never echoed; anything else helps to find the typing error, cut in case it is a pasted secret.
  const found = definition.secret ? 'the given value is not (it is not shown, being a secret)' : `found ${quote(given)}`
  return { value: null, issue: { path: definition.name, message: `expected ${definition.expected}; ${found}` } }
}

const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text)

/**
 * All settings, checked.
 * @throws AppError `invalid_configuration` whose issues name every wrong setting and what was expected, never a secret's value
 */
export async function loadSettings(env: Environment): Promise<Settings> {
  const keys = Object.keys(settingsTable) as SettingKey[]
  const outcomes = await Promise.all(keys.map((key) => readSetting(settingsTable[key], env)))
  // Each value comes from the schema that gives the key its type, so the record has the type of `Settings` once there is no issue.
  const settings = Object.fromEntries(keys.map((key, at) => [key, outcomes[at]?.value])) as Settings
  const issues = outcomes.flatMap((outcome) => (outcome.issue === null ? [] : [outcome.issue]))
  const wrong = new Set(issues.map((issue) => issue.path.replace(/_FILE$/u, '')))
  // Rules over several look at values; one that could not be read already has its own issue.
  const together = [...findProductionIssues(settings), ...findCombinationIssues(settings)]
  issues.push(...together.filter((issue) => !wrong.has(issue.path)))
  if (issues.length > 0) throw new AppError('invalid_configuration', describeIssues(issues), { issues })
  return settings
}

const describeIssues = (issues: readonly Issue[]): string =>
  [
    issues.length === 1 ? 'One setting is not usable:' : `${issues.length} settings are not usable:`,
    ...issues.map((issue) => `  ${issue.path}: ${issue.message}`),
    'Every setting is described in docs/configuration.md.',
  ].join('\n')

/** The address people reach this installation at, without a trailing slash. `port` is the one really listened on. */
export function publicAddress(settings: Settings, port: number = settings.port): string {
  if (settings.publicUrl !== null) return settings.publicUrl
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  return `http://${host === '0.0.0.0' || host === '[::]' ? 'localhost' : host}:${port}`
}
