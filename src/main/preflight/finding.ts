/** What a check of an installation says: how it stands, why, and what to do. */

export type Standing = 'ok' | 'warning' | 'failed'

export interface Finding {
  readonly standing: Standing
  /** A whole sentence. */
  readonly says: string
  /** What to do; null where nothing is. */
  readonly fix: string | null
}

export const ok = (says: string): Finding => ({ standing: 'ok', says, fix: null })
export const warning = (says: string, fix: string): Finding => ({ standing: 'warning', says, fix })
export const failed = (says: string, fix: string): Finding => ({ standing: 'failed', says, fix })

export interface CheckResult {
  /** Such as PRE-7. */
  readonly id: string
  readonly title: string
  readonly findings: readonly Finding[]
}

const weight: Readonly<Record<Standing, number>> = { ok: 0, warning: 1, failed: 2 }

/** The worst of what was found. */
export const worstOf = (findings: readonly Finding[]): Standing =>
  findings.reduce<Standing>((worst, { standing }) => (weight[standing] > weight[worst] ? standing : worst), 'ok')

/** 0: ready; 3: ready with warnings; 1: not ready. 2 is a wrong call, as everywhere. */
export const exitCodeOf = (results: readonly CheckResult[]): number =>
  ({ ok: 0, warning: 3, failed: 1 })[worstOf(results.flatMap(({ findings }) => findings))]

const sign: Readonly<Record<Standing, string>> = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ' }

/** A block each: the worst beside the title, then each sentence, and what to do below it. */
export function renderFindings(results: readonly CheckResult[]): string {
  const blocks = results.map(({ id, title, findings }) =>
    [
      `${sign[worstOf(findings)]} ${id.padEnd(6)} ${title}`,
      ...findings.flatMap(({ standing, says, fix }) => [
        `          ${standing === 'ok' ? '' : `${standing}: `}${says}`,
        ...(fix === null ? [] : [`          -> ${fix}`]),
      ]),
    ].join('\n'),
  )
  const count = (wanted: Standing): number => results.filter(({ findings }) => worstOf(findings) === wanted).length
  return `${blocks.join('\n')}\n\n${count('ok')} ok, ${count('warning')} with warnings, ${count('failed')} failed`
}
