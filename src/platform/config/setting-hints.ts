/** Hints about an environment that is valid but probably not meant: misspelt names. */
import type { Environment } from './environment.ts'
import { settingDefinitions } from './settings-table.ts'

/** Whether one insertion, deletion, replacement or swap of neighbours turns one name into the other. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1)
  if (short.slice(start + 1) === long.slice(start + 1)) return true
  const swapped = `${long[start + 1] ?? ''}${long[start] ?? ''}`
  return short.slice(start, start + 2) === swapped && short.slice(start + 2) === long.slice(start + 2)
}

/** Sentences for the log at start; values are never part of them. */
export function findSettingHints(env: Environment): string[] {
  const names = settingDefinitions.flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]))
  const known = new Set(names)
  return Object.keys(env).flatMap((given) => {
    // Short names (PORT, HOST) are one slip away from too many honest ones.
    const meant = known.has(given) || given.length < 6 ? undefined : names.find((name) => isOneSlipApart(given, name))
    return meant === undefined ? [] : [`${given} is not a setting; ${meant} is. It has no effect.`]
  })
}
