/** A person's own key for a model: given once, never shown again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ModelState, modelsQuery, removeOwnKey, saveOwnKey } from '../../api/settings.ts'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'

const providers = ['openai', 'anthropic', 'compatible'] as const

export function OwnKeyCard({ state }: { readonly state: ModelState }) {
  const { models: words } = useSettingsMessages()
  const [provider, setProvider] = useState<(typeof providers)[number]>('openai')
  const [model, setModel] = useState('')
  const [key, setKey] = useState('')
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: modelsQuery.queryKey })
  const save = useMutation({
    mutationFn: () => saveOwnKey({ provider, key, ...(model.trim() && { model: model.trim() }) }),
    onSuccess: () => setKey(''),
    onSettled,
  })
  const forget = useMutation({ mutationFn: removeOwnKey, onSettled })
  const error = save.error ?? forget.error
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.keyTitle}</h2>
      <p className="mt-1 text-quiet">{words.keyText}</p>
      {state.ownKey === null ? (
        <Form className="mt-3 grid items-end gap-4 sm:grid-cols-2" submit={() => save.mutate()}>
          <SelectField
            label={words.provider}
            value={provider}
            onChange={({ target }) => setProvider(providers.find((one) => one === target.value) ?? provider)}
          >
            {providers.map((one) => (
              <option key={one} value={one}>
                {words.providers[one]}
              </option>
            ))}
          </SelectField>
          <Field
            label={words.model}
            maxLength={200}
            pattern="[\w.:\/@\-]+"
            value={model}
            onChange={({ target }) => setModel(target.value)}
          />
          <Field
            label={words.key}
            type="password"
            autoComplete="off"
            required
            maxLength={500}
            value={key}
            onChange={({ target }) => setKey(target.value)}
          />
          <Button type="submit" className="justify-self-start" disabled={save.isPending}>
            {words.saveKey}
          </Button>
        </Form>
      ) : (
        <p className="mt-3 flex flex-wrap items-center gap-4">
          <span className="font-medium text-good">
            {words.keyHas(words.providers[state.ownKey.provider], state.ownKey.model)}
          </span>
          <Button disabled={forget.isPending} onClick={() => forget.mutate()}>
            {words.forget}
          </Button>
        </p>
      )}
      {error !== null && (
        <div className="mt-3">
          <ErrorNotice error={error} />
        </div>
      )}
    </Card>
  )
}
