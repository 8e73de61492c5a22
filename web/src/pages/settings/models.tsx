/** Models: whether texts may leave, to where, at what cost, with whose key; and the ledger of what did. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  changePreferences,
  consentToModels,
  type ModelState,
  modelsQuery,
  testModel,
  withdrawConsent,
} from '../../api/settings.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { dollarsOf } from '../../ui/money.ts'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Ledger } from './ledger.tsx'
import { OwnKeyCard } from './own-key.tsx'
import { SettingsFrame } from './settings-frame.tsx'

export function ModelSettingsPage() {
  const { models: words } = useSettingsMessages()
  const models = useQuery(modelsQuery)
  return (
    <SettingsFrame lead={words.lead}>
      {models.isPending && <Loading />}
      {models.isError && <ErrorNotice error={models.error} retry={() => void models.refetch()} />}
      {models.isSuccess && (
        <>
          <Consent state={models.data} />
          {models.data.hosts.length > 0 && <Budget state={models.data} />}
          <OwnKeyCard state={models.data} />
        </>
      )}
      <Ledger />
    </SettingsFrame>
  )
}

function Consent({ state }: { readonly state: ModelState }) {
  const { models: words } = useSettingsMessages()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: modelsQuery.queryKey })
  const agree = useMutation({ mutationFn: consentToModels, onSettled })
  const withdraw = useMutation({ mutationFn: withdrawConsent, onSettled })
  const test = useMutation({ mutationFn: testModel, onSettled })
  const hasConsent = state.consentAt !== null && state.missingConsent.length === 0
  const error = agree.error ?? withdraw.error ?? test.error
  if (state.hosts.length === 0) return <Card>{words.none}</Card>
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.consentTitle}</h2>
      <p className="mt-1">{words.consentText}</p>
      <ul className="mt-1 list-disc pl-5 font-mono text-sm">
        {state.hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      <p className={`mt-3 font-medium ${hasConsent ? 'text-good' : 'text-warn'}`}>
        {hasConsent && state.consentAt !== null
          ? words.consented(new Date(state.consentAt).toLocaleString(language))
          : words.notConsented}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {!hasConsent && (
          <Button look="main" disabled={agree.isPending} onClick={() => agree.mutate()}>
            {words.consent}
          </Button>
        )}
        {hasConsent && (
          <>
            <Button disabled={test.isPending} onClick={() => test.mutate()}>
              {words.test}
            </Button>
            <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {words.withdraw}
            </Button>
          </>
        )}
      </div>
      <div aria-live="polite" className="mt-3 empty:hidden">
        {test.isPending && <Loading text={words.testing} />}
        {test.isSuccess && (
          <p className="text-good">{words.tested(test.data.model, test.data.host, Math.round(test.data.latencyMs))}</p>
        )}
        {error !== null && <ErrorNotice error={error} />}
      </div>
    </Card>
  )
}

function Budget({ state }: { readonly state: ModelState }) {
  const { models: words } = useSettingsMessages()
  const { language } = useLanguage()
  const [budget, setBudget] = useState(state.budgetUsdMicros === null ? '' : String(state.budgetUsdMicros / 1_000_000))
  const [keepsAnswers, setKeeps] = useState(state.keepsAnswers)
  const queries = useQueryClient()
  const toast = useToast()
  const save = useMutation({
    mutationFn: () => changePreferences({ keepsAnswers, dailyBudgetUsd: budget === '' ? null : Number(budget) }),
    onSuccess: (saved) => {
      queries.setQueryData(modelsQuery.queryKey, saved)
      toast.show(words.saved)
    },
  })
  const limit = state.budgetUsdMicros === null ? words.budgetNone : dollarsOf(state.budgetUsdMicros, language)
  return (
    <Card>
      <Form className="flex flex-col gap-4" submit={() => save.mutate()}>
        <p>
          {words.spent}: <strong>{dollarsOf(state.spentTodayUsdMicros, language)}</strong>{' '}
          <span className="text-quiet">/ {limit}</span>
        </p>
        {state.budgetUsdMicros !== null && state.budgetUsdMicros > 0 && (
          <meter
            className="h-2 w-full"
            aria-label={words.spent}
            max={state.budgetUsdMicros}
            value={Math.min(state.spentTodayUsdMicros, state.budgetUsdMicros)}
          />
        )}
        <Field
          label={words.budget}
          type="number"
          min={0}
          max={100_000}
          step="any"
          value={budget}
          onChange={({ target }) => setBudget(target.value)}
        />
        <CheckField label={words.keeps} checked={keepsAnswers} onChange={({ target }) => setKeeps(target.checked)} />
        {save.isError && <ErrorNotice error={save.error} />}
        <Button type="submit" className="self-start" disabled={save.isPending}>
          {words.save}
        </Button>
      </Form>
    </Card>
  )
}
