/** `rolewright models consent|withdraw|status|key|budget|answers|ledger`: what a person decides about models, and what was sent. */
import type { Command } from 'commander'
import type { z } from 'zod'
import type { ledgerView, modelStateView } from '../../features/copilot/models/models.views.ts'
import { AppError } from '../../kernel/errors.ts'
import { readEnvironment } from '../../platform/config/settings.ts'
import type { Api } from './api.ts'
import { withApi } from './with-api.ts'

type StateAnswer = z.output<typeof modelStateView>
type LedgerAnswer = z.output<typeof ledgerView>

export const describeCost = (usdMicros: number | null): string =>
  usdMicros === null ? 'unknown' : `$${(usdMicros / 1e6).toFixed(6)}`

/** Adds them to `models`. */
export function registerLedgerCommands(models: Command): void {
  models
    .command('status')
    .description('Where your texts would go, what you consented to, what you spent today')
    .option('--json', 'print one JSON document')
    .action(({ json }: { json?: true }) =>
      withApi(async (api) => printStatus(await api.get<StateAnswer>('/api/v1/models'), json === true)),
    )
  models
    .command('consent')
    .description(
      'Let the steps of your runs send your facts and the posting, without contact data, to the configured hosts',
    )
    .action(() => withApi(async (api) => printStatus(await api.put<StateAnswer>('/api/v1/models/consent', {}), false)))
  models
    .command('withdraw')
    .description('Withdraw the consent: nothing is sent any more')
    .action(() =>
      withApi(async (api) => {
        await api.delete('/api/v1/models/consent')
        console.log('Nothing is sent to a model from now on.')
      }),
    )
  models
    .command('budget <dollars>')
    .description('What you let runs spend in a day (UTC); "none" for the installation’s own limit')
    .action((given: string) =>
      withApi((api) => change(api, { dailyBudgetUsd: given === 'none' ? null : readDollars(given) })),
    )
  models
    .command('answers <keep|forget>')
    .description('Whether a model’s answer is given again for the very same question')
    .action((given: string) => withApi((api) => change(api, { keepsAnswers: readChoice(given) })))
  models
    .command('key <provider>')
    .description(
      'Use a key of your own, read from ROLEWRIGHT_MODEL_KEY: openai, anthropic, compatible; "none" forgets it',
    )
    .option('--model <name>', 'the model to ask')
    .action((provider: string, { model }: { model?: string }) => withApi((api) => setKey(api, provider, model)))
  models
    .command('ledger')
    .description('What left this machine: when, to whom, how much, at what cost')
    .option('--run <run>', 'of one run only')
    .option('--json', 'print one JSON document')
    .action(({ run, json }: { run?: string; json?: true }) => withApi((api) => printLedger(api, run, json === true)))
}

function readDollars(given: string): number {
  if (/^\d+(?:\.\d+)?$/u.test(given)) return Number(given)
  throw new AppError('invalid_input', `A budget is a number of dollars or "none", not "${given}".`)
}

function readChoice(given: string): boolean {
  if (given === 'keep' || given === 'forget') return given === 'keep'
  throw new AppError('invalid_input', `Say keep or forget, not "${given}".`)
}

const change = async (api: Api, body: object): Promise<void> =>
  printStatus(await api.patch<StateAnswer>('/api/v1/models', body), false)

/** A key on the command line would stay in the shell's history. */
async function setKey(api: Api, provider: string, model: string | undefined): Promise<void> {
  if (provider === 'none') {
    await api.delete('/api/v1/models/key')
    console.log('Your own key is forgotten.')
    return
  }
  const key = (await readEnvironment()).ROLEWRIGHT_MODEL_KEY
  if (!key)
    throw new AppError('invalid_input', 'Put the key into the variable ROLEWRIGHT_MODEL_KEY of this one command.')
  printStatus(await api.put<StateAnswer>('/api/v1/models/key', { provider, model, key }), false)
}

function printStatus(state: StateAnswer, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(state, null, 2) : describeState(state))
}

function describeState(state: StateAnswer): string {
  const { hosts, missingConsent, consentAt, ownKey, budgetUsdMicros, spentTodayUsdMicros, keepsAnswers } = state
  if (hosts.length === 0) return 'No model is configured: every step works without one, and nothing is sent.'
  const consent =
    missingConsent.length === 0 && consentAt !== null
      ? `you consented on ${consentAt.slice(0, 10)}`
      : 'nothing is sent before you consent: rolewright models consent'
  const limit = budgetUsdMicros === null ? 'no limit' : `of ${describeCost(budgetUsdMicros)}`
  return [
    `Models at ${hosts.join(', ')}: ${consent}.`,
    ...(ownKey ? [`Your own key asks ${ownKey.model} (${ownKey.provider}).`] : []),
    `Spent today: ${describeCost(spentTodayUsdMicros)}, ${limit}.`,
    `Answers are ${keepsAnswers ? 'kept and given again for the very same question' : 'not kept'}.`,
  ].join('\n')
}

async function printLedger(api: Api, run: string | undefined, asJson: boolean): Promise<void> {
  const query = run === undefined ? '' : `?runId=${encodeURIComponent(run)}`
  const { attempts } = await api.get<{ attempts: LedgerAnswer[] }>(`/api/v1/models/attempts${query}`)
  if (asJson) return console.log(JSON.stringify(attempts, null, 2))
  if (attempts.length === 0) return console.log('Nothing was sent to any model.')
  for (const {
    startedAt,
    host,
    model,
    step,
    sentChars,
    inputTokens,
    outputTokens,
    costUsdMicros,
    ...one
  } of attempts) {
    const end = one.failure === null ? one.status : `${one.status} (${one.failure})`
    const tokens = `${inputTokens ?? '?'} in, ${outputTokens ?? '?'} out`
    console.log(
      `${startedAt.slice(0, 19)}  ${host}  ${model}  ${step}  ${sentChars} characters  ${tokens}  ${describeCost(costUsdMicros)}  ${end}`,
    )
  }
}
