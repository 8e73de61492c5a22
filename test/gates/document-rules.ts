/** Rules over the documentation: what a page points at, tells to type or names is there. */
import { posix } from 'node:path'

export interface Documentation {
  /** Path below the root (`docs/cli.md`) -> Markdown. */
  readonly pages: ReadonlyMap<string, string>
  /** Whether a file or folder is there; `path` is below the root. */
  exists(path: string): boolean
  /** Names of the scripts in package.json. */
  readonly scripts: readonly string[]
  /** Every command (`runs show`; the empty string is the program) -> what its `--help` prints. */
  readonly commands: ReadonlyMap<string, string>
}

/** Every rule that a page breaks, as a sentence. */
export function findDocumentViolations(documentation: Documentation): string[] {
  return [...documentation.pages].flatMap(([path, markdown]) =>
    [
      ...findBrokenLinks(path, markdown, documentation),
      ...findMissingFiles(markdown, documentation),
      ...findMissingScripts(markdown, documentation),
      ...findMissingCommands(markdown, documentation),
      ...findMachinePaths(markdown),
    ].map((sentence) => `${path}: ${sentence}`),
  )
}

const fence = /^ {0,3}(`{3,})[^\n]*\n([\s\S]*?)^ {0,3}\1[ \t]*$/gmu

const withoutFences = (markdown: string): string => markdown.replace(fence, '')

/** What is set as code: whole blocks, and words between backticks. */
function codeIn(markdown: string): { blocks: string[]; words: string[] } {
  const blocks = [...markdown.matchAll(fence)].map(([, , text = '']) => text)
  const words = [...withoutFences(markdown).matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) => text)
  return { blocks, words }
}

function findBrokenLinks(from: string, markdown: string, { pages, exists }: Documentation): string[] {
  const prose = withoutFences(markdown).replace(/`[^`\n]+`/gu, '')
  const targets = [
    ...[...prose.matchAll(/\]\(([^)\s]+)[^)]*\)/gu)].map(([, target = '']) => target),
    ...[...prose.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, target = '']) => target),
  ]
  return targets.flatMap((target) => {
    if (/^[a-z][a-z+.-]*:/iu.test(target)) return []
    const [file = '', anchor] = target.split('#')
    const path = file === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(file))
    if (!exists(path)) return [`links to ${target}, which is not there`]
    const page = pages.get(path)
    if (anchor === undefined || (page !== undefined && anchorsOf(page).has(anchor))) return []
    return [`links to ${target}, but there is no such heading`]
  })
}

/** Anchors of headings as GitHub makes them. */
function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*$/gmu)) {
    const text = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    const anchor = text.replaceAll(' ', '-')
    let name = anchor
    for (let copy = 1; anchors.has(name); copy++) name = `${anchor}-${copy}`
    anchors.add(name)
  }
  return anchors
}

/** Names in capitals (`NAME.ts`), `X.sql.ts`, wildcards and ellipses stand for something. */
const isPattern = (path: string): boolean => /[*{}<>…]|\.\.\.|\b(?:NAME|NNNN|X)\b|NNNN_/u.test(path)

/** Files of ours that are named between backticks. */
function findMissingFiles(markdown: string, { exists }: Documentation): string[] {
  return codeIn(markdown)
    .words.filter(
      (word) => /^(?:src|test|docs|scripts|migrations|models|bin|bench|evals)\/\S*$/u.test(word) && !isPattern(word),
    )
    .filter((word) => !exists(word.replace(/\/$/u, '')))
    .map((word) => `names ${word}, which is not there`)
}

function findMissingScripts(markdown: string, { scripts }: Documentation): string[] {
  const { blocks, words } = codeIn(markdown)
  return [...blocks, ...words].flatMap((text) =>
    [...text.matchAll(/\bnpm run (?:(?:-s|--silent) )?([\w:-]+)/gu)]
      .map(([, name = '']) => name)
      .filter((name) => !scripts.includes(name))
      .map((name) => `says npm run ${name}, and package.json has no such script`),
  )
}

function findMissingCommands(markdown: string, { commands }: Documentation): string[] {
  const { blocks, words } = codeIn(markdown)
  return [...blocks.flatMap((block) => block.split('\n')), ...words].flatMap((line) => {
    const typed = /(?:^|[\s/$])rolewright(?:\.mjs)?(?: --)? +((?:[a-z-]|<|\[).*)$/u.exec(
      line.replace(/\s+#.*$/u, ''),
    )?.[1]
    return typed === undefined ? [] : explainCommand(typed.split(/\s+/u), commands)
  })
}

function explainCommand(typed: readonly string[], commands: Documentation['commands']): string[] {
  const [first = '', second = ''] = typed
  const name = [`${first} ${second}`, first].find((candidate) => commands.has(candidate)) ?? ''
  const help = commands.get(name) ?? ''
  const said = `rolewright ${typed.join(' ')}`
  if (name === '' && /^[a-z]/u.test(first)) return [`says ${said}, and there is no command ${first}`]
  const isGroup = [...commands.keys()].some((other) => other.startsWith(`${name} `))
  if (name !== '' && isGroup && /^[a-z]/u.test(second)) return [`says ${said}, and ${name} has no command ${second}`]
  return typed
    .filter((word) => /^--[a-z]/u.test(word) && !new RegExp(`^\\s+(?:-\\w, )?${word}\\b`, 'mu').test(help))
    .map((option) => `says ${said}, and there is no option ${option}`)
}

/** Places of one machine or one working session: they mean nothing to a reader. */
function findMachinePaths(markdown: string): string[] {
  const paths = markdown.matchAll(
    /(?<![\w.~])\/(?:work|tmp|root|home|Users|mnt|private)\/[\w.-]+|\b[A-Z]:\\Users\\\w+/gu,
  )
  return [...paths].map(([path]) => `names ${path}, a place of one machine`)
}
