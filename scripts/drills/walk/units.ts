/** The systemd units, started without systemd: their own commands, folders and settings, with the process ids kept in files. */
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inRepository } from '../../../test/harness/processes.ts'

export interface Unit {
  /** Starts it in the background and returns, as `systemctl start`. */
  readonly start: string
  /** Returns when it has ended. */
  readonly stop: string
  readonly pidFile: string
}

/**
 * @param home stands for /opt and /var/lib
 * @param name of the process here @param instance what `%i` is @param more settings that .env.slot or a drop-in would hold
 */
export async function writeUnit(
  home: string,
  {
    file,
    name,
    instance,
    more,
  }: { readonly file: string; readonly name: string; readonly instance: string; readonly more: string },
): Promise<Unit> {
  const text = (await readFile(inRepository('ops/systemd', file), 'utf8'))
    .replaceAll('%i', instance)
    .replaceAll('/opt/', `${home}/`)
    .replaceAll('/var/lib/', `${home}/lib-`)
  const valuesOf = (key: string): string[] =>
    [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gmu'))].map(([, value = '']) => value)
  const [folder = '', command = ''] = [...valuesOf('WorkingDirectory'), ...valuesOf('ExecStart')]
  const pidFile = join(home, `${name}.pid`)
  const log = join(home, `${name}.log`)
  const settings = [...valuesOf('Environment'), more].join(' ')
  const before = valuesOf('ExecStartPre').map((one) => `env ${settings} ${one} >> ${log} 2>&1 || exit 1\n`)
  const start = join(home, `start-${name}`)
  const stop = join(home, `stop-${name}`)
  await writeFile(
    start,
    `#!/bin/sh\ncd ${folder} || exit 1\n${before.join('')}env ${settings} setsid ${command} >> ${log} 2>&1 < /dev/null &\necho $! > ${pidFile}\n`,
  )
  await writeFile(
    stop,
    `#!/bin/sh\n[ -f ${pidFile} ] || exit 0\nkill -TERM "$(cat ${pidFile})" 2> /dev/null\nwhile kill -0 "$(cat ${pidFile})" 2> /dev/null; do sleep 0.2; done\nrm ${pidFile}\n`,
  )
  for (const script of [start, stop]) await chmod(script, 0o755)
  return { start, stop, pidFile }
}
