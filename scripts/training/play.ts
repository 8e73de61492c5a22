/** An exercise in the hands of a person: the stack is broken, and what they do to it from another terminal is watched until it works again. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Exercise, exercises } from './exercises.ts'
import { type Stack, startStack } from './stack.ts'

const usage = (): string =>
  [
    'Usage: npm run -s training -- EXERCISE',
    '',
    ...exercises.map(({ name, heard }) => `  ${name.padEnd(16)}${heard}`),
    '',
  ].join('\n')

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}

function tell({ heard }: Exercise, { addresses, folder, databaseUrl, processes, redis }: Stack): void {
  say(`\nWhat you hear: ${heard}\n`)
  say(`Prometheus  ${addresses.prometheus}/alerts (minutes are seconds here)`)
  say(`web         ${addresses.web}, process ${processes.web.pid() ?? 'gone'}; started again whenever it ends`)
  say(`worker      ${addresses.worker}, process ${processes.worker.pid() ?? 'gone'}; started again whenever it ends`)
  say(`settings    ${folder}/web.env, ${folder}/worker.env`)
  say(`logs        ${folder}/web.log, ${folder}/worker.log`)
  say(`database    psql '${databaseUrl}'`)
  say(`Redis       redis-server --port ${new URL(redis.url).port}`)
  say('\nRunbooks are in ops/runbooks. This program watches until it works again; Ctrl-C gives up.')
}

/** @param args the name of one exercise. Exit code 2 for a wrong call */
export async function playExercise([name, ...rest]: readonly string[]): Promise<void> {
  const exercise = exercises.find((one) => one.name === name)
  if (exercise === undefined || rest.length > 0) {
    process.stderr.write(usage())
    process.exitCode = 2
    return
  }
  say('The stack starts; it takes half a minute.')
  const stack = await startStack()
  const givesUp = new AbortController()
  process.once('SIGINT', () => givesUp.abort())
  try {
    await exercise.breakIt(stack)
    while (!(await stack.says(exercise.symptom)) && !givesUp.signal.aborted) await sleep(500)
    const begun = performance.now()
    tell(exercise, stack)
    let isRepaired = false
    while (!isRepaired && !givesUp.signal.aborted) {
      await sleep(1_000)
      isRepaired = await exercise.isRepaired(stack).catch(() => false)
    }
    const seconds = Math.round((performance.now() - begun) / 1000)
    say(isRepaired ? `\nRepaired after ${seconds} s.` : '\nGiven up.')
    say(`${exercise.answer}\nIts page: ${exercise.runbook}`)
  } finally {
    await stack.stop()
  }
}
