/**
 * A server for which Greenhouse answers without the Internet: with what BOARD_FILE holds, for every board but `nobody`.
 * Only the connection is replaced; what is asked, and what is made of the answer, is the product's own.
 */
import { readFile } from 'node:fs/promises'
import { Agent, type Dispatcher, MockAgent } from 'undici'
import { exitOnFailure } from '../../../src/main/lifecycle.ts'
import { serve } from '../../../src/main/run-server.ts'

const host = 'https://boards-api.greenhouse.io'
const answer = await readFile(process.env.BOARD_FILE ?? '', 'utf8')
const mock = new MockAgent()
mock.disableNetConnect()
const headers = { 'content-type': 'application/json' }
const greenhouse = mock.get(host)
greenhouse
  .intercept({ path: /^\/v1\/boards\/(?!nobody)/u })
  .reply(200, answer, { headers })
  .persist()
greenhouse.intercept({ path: /./u }).reply(404, '{}', { headers }).persist()

const { dispatch } = Agent.prototype
// The mock is an agent as well: what it passes on has its own way already.
const passedOn = new WeakSet<object>()
Agent.prototype.dispatch = function (this: Agent, options: Agent.DispatchOptions, handler: Dispatcher.DispatchHandler) {
  if (String(options.origin) !== host || passedOn.has(handler)) return dispatch.call(this, options, handler)
  passedOn.add(handler)
  return mock.dispatch(options, handler)
}

await exitOnFailure(serve)
