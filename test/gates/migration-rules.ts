/** Two releases run side by side during a rollout: what a migration may do to the tables under the older one (docs/upgrade.md). */

/** Up to here the first release has them: nothing older ran beside them. */
const lastOfFirstRelease = '0059'

/** `-- Compatible: why the release before works with it` in the file answers for what it does beyond adding. */
const answered = /^-- Compatible: \S.{19,}$/mu

interface Rule {
  readonly says: string
  readonly pattern: RegExp
}

const rules: readonly Rule[] = [
  {
    says: 'takes something away',
    pattern: /\bdrop\s+(?:table|column|view|materialized view|function|type|schema|sequence|domain)\b/iu,
  },
  { says: 'renames something', pattern: /\brename\s+(?:to|column|constraint|\w+\s+to)\b/iu },
  { says: 'changes the type of a column', pattern: /\balter\s+(?:column\s+)?\w+\s+(?:set\s+data\s+)?type\b/iu },
  { says: 'forbids an empty value', pattern: /\bset\s+not\s+null\b/iu },
  { says: 'takes a default away', pattern: /\bdrop\s+default\b/iu },
  {
    says: 'adds a column that the release before leaves empty, and may not',
    pattern:
      /\badd\s+(?:column\s+)?(?!constraint\b)(?:if\s+not\s+exists\s+)?\w+\s+(?:(?!\bdefault\b|,|;)[\s\S])*\bnot\s+null\b(?:(?!\bdefault\b|,|;)[\s\S])*(?:[,;]|$)/iu,
  },
  {
    says: 'makes a table stricter',
    pattern: /\badd\s+(?:constraint\b|check\b|unique\b|foreign\s+key\b|primary\s+key\b)/iu,
  },
]

/** A new table may be as strict as it likes, and what only explains does nothing. */
function alterationsOf(up: string): string {
  return up
    .replaceAll(/--.*$/gmu, '')
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/gu, "''")
    .replaceAll(/\bcreate\s+table\b[\s\S]*?;/giu, '')
}

/**
 * @param name of the file, such as `0060_notes` @param up its Up section
 * @returns what the release before may not survive, in sentences
 */
export function findIncompatible(name: string, up: string): string[] {
  if (name.slice(0, 4) <= lastOfFirstRelease || answered.test(up)) return []
  const altered = alterationsOf(up)
  return rules.filter(({ pattern }) => pattern.test(altered)).map(({ says }) => `${name} ${says}`)
}
