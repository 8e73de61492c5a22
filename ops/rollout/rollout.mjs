#!/usr/bin/env node
/**
 * Blue-green on one machine: two slots of the web process behind HAProxy, one of them on duty. Plain Node from 20 on, no packages.
 *
 *   node ops/rollout/rollout.mjs deploy     starts the other slot with the new release, waits until it is ready, lets it take over;
 *                                           the former one stays warm. A release that does not get ready is stopped: nothing has changed
 *   node ops/rollout/rollout.mjs rollback   the former slot takes over again, at once
 *   node ops/rollout/rollout.mjs finish     stops the former slot: from here on a rollback is a deployment
 *   node ops/rollout/rollout.mjs status     which slot is on duty
 *
 * Settings, by environment:
 *   HAPROXY_SOCKET         HAProxy's administration, `stats socket PATH level admin`
 *   HAPROXY_BACKEND        rolewright: with the servers `blue` and `green`
 *   ROLLOUT_BLUE_URL       http://127.0.0.1:8000
 *   ROLLOUT_GREEN_URL      http://127.0.0.1:8010
 *   ROLLOUT_PLACE          nothing: such as `ops/rollout/place.sh SLOT`, which puts the new release into the slot's folder
 *   ROLLOUT_START          systemctl start rolewright-web@SLOT   (SLOT is replaced; it must return)
 *   ROLLOUT_STOP           systemctl stop rolewright-web@SLOT
 *   ROLLOUT_READY_SECONDS  120
 *
 * Exit code 0: done; 1: the release did not get ready, nothing has changed; 2: wrong use.
 */
import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

// Plain Node beside the program, not part of it: no setting of ours is read, and only this machine is asked.
// biome-ignore lint/style/noProcessEnv: it is a script of its own
const environment = process.env
const {
  HAPROXY_SOCKET: socket = '/run/haproxy/admin.sock',
  HAPROXY_BACKEND: backend = 'rolewright',
  ROLLOUT_BLUE_URL: blue = 'http://127.0.0.1:8000',
  ROLLOUT_GREEN_URL: green = 'http://127.0.0.1:8010',
  ROLLOUT_PLACE: place = '',
  ROLLOUT_START: start = 'systemctl start rolewright-web@SLOT',
  ROLLOUT_STOP: stop = 'systemctl stop rolewright-web@SLOT',
  ROLLOUT_READY_SECONDS: readySeconds = '120',
} = environment
const addresses = { blue, green }

const say = (sentence) => process.stdout.write(`${sentence}\n`)
const other = (slot) => (slot === 'blue' ? 'green' : 'blue')

class Refusal extends Error {}

async function askProxy(command) {
  const line = connect(socket)
  line.setEncoding('utf8').end(`${command}\n`)
  let answer = ''
  for await (const piece of line) answer += piece
  return answer.trim()
}

/** A column of HAProxy's own table for a server of ours. */
async function readProxy(slot, column) {
  const rows = (await askProxy('show stat')).split('\n').map((row) => row.split(','))
  const at = rows[0].indexOf(column)
  const row = rows.find(([pool, server]) => pool === backend && server === slot)
  if (!row) throw new Refusal(`HAProxy knows no server ${slot} in the backend ${backend}.`)
  return row[at]
}

const isUp = async (slot) => (await readProxy(slot, 'status')).startsWith('UP')

async function findOnDuty() {
  for (const slot of ['blue', 'green']) if (await isUp(slot)) return slot
  return null
}

function runFor(slot, command) {
  const { status } = spawnSync('sh', ['-c', command.replaceAll('SLOT', slot)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Refusal(`\`${command.replaceAll('SLOT', slot)}\` ended with ${status}.`)
}

async function isReady(slot) {
  const url = new URL('/health/ready', addresses[slot])
  // biome-ignore lint/style/noRestrictedGlobals: it loads no package
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ status }) => status === 200,
    () => false,
  )
}

async function until(check, seconds, what) {
  for (const end = Date.now() + seconds * 1_000; ; await sleep(100)) {
    if (await check()) return
    if (Date.now() > end) throw new Refusal(what)
  }
}

/** First the new one takes requests beside the former, then the former gets no new ones and ends those it has. */
async function takeOver(slot) {
  const former = other(slot)
  await askProxy(`set server ${backend}/${slot} state ready`)
  await until(() => isUp(slot), 30, `HAProxy does not find ${slot} healthy.`)
  await askProxy(`set server ${backend}/${former} state drain`)
  say(`${slot} is on duty.`)
}

async function deploy() {
  const onDuty = await findOnDuty()
  const next = onDuty === null ? 'blue' : other(onDuty)
  if (await isReady(next)) {
    say(`${next} still runs the release before: it is stopped first.`)
    runFor(next, stop)
  }
  say(`${onDuty ?? 'nobody'} is on duty; ${next} starts.`)
  try {
    if (place !== '') runFor(next, place)
    runFor(next, start)
    await until(() => isReady(next), Number(readySeconds), `${next} did not get ready within ${readySeconds} s.`)
  } catch (error) {
    runFor(next, stop)
    throw error
  }
  await takeOver(next)
}

async function rollback() {
  const onDuty = await findOnDuty()
  const former = onDuty === null ? 'blue' : other(onDuty)
  if (!(await isReady(former))) throw new Refusal(`${former} does not run any more: deploy the former release.`)
  await takeOver(former)
}

async function finish() {
  const onDuty = await findOnDuty()
  if (onDuty === null) throw new Refusal('Nobody is on duty: nothing is stopped.')
  const former = other(onDuty)
  await until(async () => Number(await readProxy(former, 'scur')) === 0, 60, `${former} still has requests.`)
  await askProxy(`set server ${backend}/${former} state maint`)
  runFor(former, stop)
  say(`${former} is stopped.`)
}

const commands = { deploy, rollback, finish, status: async () => say((await findOnDuty()) ?? 'nobody') }
const command = Object.hasOwn(commands, process.argv[2] ?? '') ? commands[process.argv[2]] : undefined
if (command === undefined) {
  process.stderr.write('Usage: node ops/rollout/rollout.mjs deploy | rollback | finish | status\n')
  process.exit(2)
}
await command().catch((error) => {
  process.stderr.write(
    `${error instanceof Refusal ? error.message : `HAProxy did not answer at ${socket}: ${error.message}`}\n`,
  )
  process.exit(1)
})
