/** API keys: made with the least they need, shown once, revoked at once. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiKey, keysQuery, makeKey, type NewKey, revokeKey } from '../../api/settings.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { ShownOnce } from '../../ui/shown-once.tsx'
import { useToast } from '../../ui/toast.tsx'

const scopes = ['read', 'write', 'approve'] as const
const lifetimesDays = [30, 90, 365]

export function KeysCard() {
  const { security: words } = useSettingsMessages()
  const keys = useQuery(keysQuery)
  const queries = useQueryClient()
  const toast = useToast()
  const refresh = () => queries.invalidateQueries({ queryKey: keysQuery.queryKey })
  const revoke = useMutation({
    mutationFn: ({ id }: ApiKey) => revokeKey(id),
    onSuccess: (_answer, { label }) => toast.show(words.revoked(label)),
    onError: (error) => toast.refuse(error),
    onSettled: refresh,
  })
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.keys}</h2>
      <p className="mt-1 text-quiet">{words.keysText}</p>
      {keys.isPending && <Loading />}
      {keys.isError && <ErrorNotice error={keys.error} retry={() => void keys.refetch()} />}
      {keys.data?.length === 0 && <p className="mt-2">{words.noKeys}</p>}
      <ul className="mt-2 divide-y divide-line">
        {keys.data?.map((key) => (
          <KeyLine key={key.id} apiKey={key} revoke={() => revoke.mutate(key)} />
        ))}
      </ul>
      <MakeKey refresh={refresh} />
    </Card>
  )
}

function KeyLine({ apiKey, revoke }: { readonly apiKey: ApiKey; revoke(): void }) {
  const { security: words } = useSettingsMessages()
  const { language } = useLanguage()
  const dateOf = (moment: string) => new Date(moment).toLocaleDateString(language, { dateStyle: 'medium' })
  const { label, start, lastUsedAt, expiresAt } = apiKey
  return (
    <li className="flex flex-wrap items-center gap-x-4 py-2">
      <span className="min-w-0 flex-1">
        <span className="font-medium">{label}</span> <span className="font-mono text-quiet text-sm">{start}…</span>
        <span className="block text-quiet text-sm">
          {[
            apiKey.scopes.map((scope) => words.scopes[scope]).join(', '),
            lastUsedAt === null ? words.neverUsed : words.used(dateOf(lastUsedAt)),
            expiresAt === null ? words.noExpiry : words.until(dateOf(expiresAt)),
          ].join(' · ')}
        </span>
      </span>
      <button type="button" className="min-h-7 text-sm underline" onClick={revoke}>
        {words.revoke(label)}
      </button>
    </li>
  )
}

function MakeKey({ refresh }: { refresh(): Promise<void> }) {
  const { security: words } = useSettingsMessages()
  const [label, setLabel] = useState('')
  const [days, setDays] = useState(90)
  const [chosen, setChosen] = useState<ReadonlySet<(typeof scopes)[number]>>(new Set(['read']))
  const make = useMutation({
    mutationFn: (body: NewKey) => makeKey(body),
    onSuccess: async () => {
      setLabel('')
      await refresh()
    },
  })
  return (
    <Form
      className="mt-4 flex flex-col gap-3 border-line border-t pt-4"
      submit={() =>
        make.mutate({ label, scopes: [...chosen], expiresInDays: days === 0 ? null : days, requestsPerMinute: null })
      }
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={words.label}
          required
          maxLength={100}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
        />
        <SelectField label={words.expires} value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {lifetimesDays.map((one) => (
            <option key={one} value={one}>
              {words.days(one)}
            </option>
          ))}
          <option value={0}>{words.noExpiry}</option>
        </SelectField>
      </div>
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="font-medium text-sm">{words.scopesLabel}</legend>
        {scopes.map((scope) => (
          <CheckField
            key={scope}
            label={words.scopes[scope]}
            checked={chosen.has(scope)}
            onChange={({ target }) =>
              setChosen(new Set(scopes.filter((one) => (one === scope ? target.checked : chosen.has(one)))))
            }
          />
        ))}
      </fieldset>
      {make.isError && <ErrorNotice error={make.error} />}
      <Button type="submit" className="self-start" disabled={make.isPending || chosen.size === 0}>
        {words.make}
      </Button>
      {make.isSuccess && (
        <ShownOnce says={words.shownOnce} value={make.data.key} copy={words.copy} copied={words.copied} />
      )}
    </Form>
  )
}
