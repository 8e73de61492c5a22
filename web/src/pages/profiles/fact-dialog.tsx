/** One fact: its words, its parts, where it comes from; hidden, shown or removed. */
import { useState } from 'react'
import type { Fact, FactEdit, FactKind } from '../../api/profiles.ts'
import type { Profile } from '../../api/queries.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CheckField, Field, SelectField, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { type Chosen, detailsOf, sectionKinds } from './fact-order.ts'
import { FactSource } from './fact-source.tsx'
import { useEdit } from './use-edit.ts'

interface FactDialogProps {
  readonly profile: Profile
  readonly chosen: Chosen
  close(): void
}

type Details = Readonly<Record<string, string | boolean>>

/** An empty part says nothing; parts that the form does not show stay. */
const statedOf = (details: Details): Fact['details'] =>
  Object.fromEntries(
    Object.entries(details)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== '' && value !== false),
  )

export function FactDialog({ profile, chosen, close }: FactDialogProps) {
  const { editor: words } = useProfilesMessages()
  const fact = 'fact' in chosen ? chosen.fact : null
  const [kind, setKind] = useState<FactKind>('fact' in chosen ? chosen.fact.kind : chosen.kind)
  const [value, setValue] = useState(fact?.value ?? '')
  const [details, setDetails] = useState<Details>(fact?.details ?? (kind === 'contact' ? { field: 'name' } : {}))
  const edit = useEdit(profile)
  const send = (...edits: FactEdit[]) => edit.mutate(edits, { onSuccess: close })
  const submit = () => {
    const said = { kind, value, details: statedOf(details) as NonNullable<Extract<FactEdit, { op: 'add' }>['details']> }
    if (fact) send({ op: 'change', factId: fact.id, ...said })
    else if ('kind' in chosen) send({ op: 'add', belongsTo: chosen.belongsTo, ...said })
  }
  const title = fact ? words.change(words.kinds[kind]) : words.add(words.kinds[kind])
  return (
    <Dialog label={title} close={close}>
      <Form className="flex max-h-[80dvh] flex-col gap-4 overflow-y-auto p-5" submit={submit}>
        <h2 className="font-semibold text-xl">{title}</h2>
        {fact?.kind === 'unsorted' && (
          <SelectField
            label={words.kind}
            value={kind}
            onChange={({ target }) => setKind(sectionKinds.find((one) => one === target.value) ?? kind)}
          >
            {sectionKinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </SelectField>
        )}
        <TextArea
          label={words.value}
          rows={value.length > 120 ? 5 : 2}
          required
          maxLength={5000}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
        <div className="grid items-end gap-4 empty:hidden sm:grid-cols-2">
          {detailsOf[kind].map((name) => (
            <Detail
              key={name}
              name={name}
              value={details[name]}
              change={(part) => setDetails({ ...details, [name]: part })}
            />
          ))}
        </div>
        {fact && <FactSource profile={profile} fact={fact} />}
        {edit.isError && <ErrorNotice error={edit.error} />}
        <div className="flex flex-wrap items-center gap-3">
          {fact && (
            <>
              <button
                type="button"
                className="min-h-7 text-quiet text-sm underline"
                onClick={() => send({ op: fact.hidden ? 'show' : 'hide', factId: fact.id })}
              >
                {fact.hidden ? words.show : words.hide}
              </button>
              <button
                type="button"
                className="min-h-7 text-quiet text-sm underline"
                onClick={() => send({ op: 'remove', factId: fact.id })}
              >
                {words.removeFact}
              </button>
            </>
          )}
          <span className="ml-auto flex gap-3">
            <Button onClick={close}>{words.cancel}</Button>
            <Button type="submit" look="main" disabled={edit.isPending}>
              {words.save}
            </Button>
          </span>
        </div>
      </Form>
    </Dialog>
  )
}

interface DetailProps {
  readonly name: (typeof detailsOf)[FactKind][number]
  readonly value: string | boolean | undefined
  change(value: string | boolean): void
}

const datePattern = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?'

function Detail({ name, value, change }: DetailProps) {
  const { editor: words } = useProfilesMessages()
  const label = words.details[name]
  if (name === 'ongoing')
    return <CheckField label={label} checked={value === true} onChange={({ target }) => change(target.checked)} />
  const text = typeof value === 'string' ? value : ''
  if (name === 'field') {
    return (
      <SelectField label={label} value={text} onChange={({ target }) => change(target.value)}>
        {Object.entries(words.contactFields).map(([field, title]) => (
          <option key={field} value={field}>
            {title}
          </option>
        ))}
      </SelectField>
    )
  }
  const isDate = name === 'startDate' || name === 'endDate'
  return (
    <Field
      label={label}
      type={name === 'url' ? 'url' : 'text'}
      maxLength={name === 'url' ? 2000 : isDate ? 10 : 500}
      {...(isDate && { pattern: datePattern, title: words.details.startDate })}
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  )
}
