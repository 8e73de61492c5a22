/** What an operator learns on: each breaks the stack in one way that happens, shows itself in Prometheus, and is repaired by what its runbook says. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { askStatus } from '../../test/harness/ask-status.ts'
import type { Stack } from './stack.ts'

export interface Exercise {
  readonly name: string
  /** What the person on duty hears. */
  readonly heard: string
  /** The page that leads to the cause. */
  readonly runbook: string
  /** What was done and how it is repaired; told afterwards. */
  readonly answer: string
  /** PromQL that says something while it is broken: the alert that fires, or the figure of a dashboard. */
  readonly symptom: string
  breakIt(stack: Stack): Promise<void>
  /** The repair, as its runbook says it. */
  repair(stack: Stack): Promise<void>
  isRepaired(stack: Stack): Promise<boolean>
}

const firing = (alert: string): string => `ALERTS{alertname="${alert}",alertstate="firing"}`

async function onDatabase<T>({ databaseUrl }: Stack, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const answers = async (stack: Stack): Promise<boolean> => (await stack.ask('/api/v1/profiles', 3_000)) === 200

/** For longer than people take to use up what a new minute allows. */
async function answersSteadily(stack: Stack): Promise<boolean> {
  for (let asked = 0; asked < 5; asked++) {
    if (!(await answers(stack))) return false
    await sleep(300)
  }
  return true
}

const withPassword = (url: string, password: string): string => {
  const changed = new URL(url)
  changed.password = password
  return changed.href
}

/** The session that somebody left open. */
const sleeper = 'psql of somebody at lunch'

export const exercises: readonly Exercise[] = [
  {
    name: 'held-lock',
    heard: 'Since a minute ago the page of profiles loads for ever; other pages are slow as well.',
    runbook: 'ops/runbooks/DatabasePoolExhaustion.md',
    answer:
      'Somebody’s session holds a lock on the table profiles and does nothing. `select pid, state, query from pg_stat_activity` shows it idle in a transaction; `select pg_terminate_backend(PID)` frees the rest.',
    symptom: firing('DatabasePoolExhaustion'),
    async breakIt({ databaseUrl }) {
      const holder = new pg.Client({ connectionString: databaseUrl, application_name: sleeper })
      // It is ended by the operator, not by us.
      holder.on('error', () => {})
      await holder.connect()
      await holder.query('begin; lock table profiles in access exclusive mode')
    },
    repair: (stack) =>
      onDatabase(stack, async (client) => {
        await client.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
          sleeper,
        ])
      }),
    isRepaired: answers,
  },
  {
    name: 'missing-table',
    heard: 'People write that their profiles are gone; everything else works.',
    runbook: 'ops/runbooks/HighErrorRate.md',
    answer:
      'A hotfix by hand renamed the table profiles. The log says `42P01` with the request id; `\\dt` shows profiles_old. Rename it back, and let nobody change the structure outside migrations.',
    symptom: firing('HighErrorRate'),
    breakIt: (stack) =>
      onDatabase(stack, async (client) => {
        await client.query('alter table profiles rename to profiles_old')
      }),
    repair: (stack) =>
      onDatabase(stack, async (client) => {
        await client.query('alter table profiles_old rename to profiles')
      }),
    isRepaired: answers,
  },
  {
    name: 'frozen-worker',
    heard: 'Runs that people start stay in the queue. Nothing is in the log.',
    runbook: 'ops/runbooks/ProcessDown.md',
    answer:
      'The worker lives and does nothing (it was stopped with SIGSTOP, as a debugger does): its health does not answer. End it with SIGKILL; the supervisor starts another, and runs go on at their step.',
    symptom: `up{job="rolewright-worker"} == 0`,
    async breakIt({ processes }) {
      process.kill(processes.worker.pid() ?? 0, 'SIGSTOP')
    },
    async repair({ processes }) {
      process.kill(processes.worker.pid() ?? 0, 'SIGKILL')
    },
    isRepaired: async ({ addresses }) => (await askStatus(`${addresses.worker}/health/ready`)).status === 200,
  },
  {
    name: 'redis-gone',
    heard: 'The load balancer’s page shows the site as degraded. Nobody complains.',
    runbook: 'ops/runbooks/RedisGone.md',
    answer:
      'Redis is gone. Caches and limits go on in memory, so nobody notices; with several web processes limits would count apart. Start Redis: processes connect by themselves.',
    symptom: firing('RedisGone'),
    breakIt: ({ redis }) => redis.kill(),
    repair: ({ redis }) => redis.start(),
    isRepaired: async ({ addresses }) => {
      const { status, body } = await askStatus(`${addresses.web}/health/ready`)
      return status === 200 && !body.includes('degraded')
    },
  },
  {
    name: 'wrong-password',
    heard: 'The site has been gone since the database password was changed this morning.',
    runbook: 'ops/runbooks/ProcessDown.md',
    answer:
      'web.env still has the former password: the process ends at each start, and says so in web.log. Correct DATABASE_URL there; the supervisor’s next start succeeds.',
    symptom: firing('ProcessDown'),
    breakIt: (stack) => stack.change('web', { DATABASE_URL: withPassword(stack.databaseUrl, 'the-former-one') }),
    repair: (stack) => stack.change('web', { DATABASE_URL: stack.databaseUrl }),
    isRepaired: answers,
  },
  {
    name: 'tight-limits',
    heard: 'People are told to come back later, though there is hardly any traffic.',
    runbook: 'ops/runbooks/RateLimitViolations.md',
    answer:
      'RATE_LIMIT_PER_MINUTE is 1 in web.env: everybody is refused. Put 60 or more there and restart the process with SIGTERM.',
    symptom: 'sum(increase(rolewright_rate_limited_total{job="rolewright-web"}[15s])) > 0',
    breakIt: (stack) => stack.change('web', { RATE_LIMIT_PER_MINUTE: '1', RATE_LIMIT_PER_HOUR: '30' }),
    async repair(stack) {
      await stack.change('web', { RATE_LIMIT_PER_MINUTE: '600', RATE_LIMIT_PER_HOUR: '30000' })
    },
    isRepaired: answersSteadily,
  },
  {
    name: 'no-backup',
    heard: 'Nothing. The alert came by itself, in working hours.',
    runbook: 'ops/runbooks/BackupTooOld.md',
    answer:
      'There never was a backup: the timer was not enabled. `rolewright backup` makes one now; `systemctl enable --now rolewright-backup.timer` makes the next ones.',
    symptom: firing('BackupTooOld'),
    // So it is from the beginning.
    breakIt: async () => {},
    repair: (stack) => stack.command('backup', 'now'),
    isRepaired: (stack) => stack.says('time() - max(rolewright_backup_last_success_timestamp_seconds) < 3600'),
  },
]
