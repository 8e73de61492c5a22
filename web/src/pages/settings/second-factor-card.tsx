/** The second factor: set up with an app, backup codes on paper, switched off again. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
  secondFactorQuery,
} from '../../api/second-factor.ts'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { CurrentPasswordField } from '../../ui/credential-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'

export function SecondFactorCard() {
  const { security: words } = useSettingsMessages()
  const factor = useQuery(secondFactorQuery)
  const [codes, setCodes] = useState<readonly string[]>([])
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.factor}</h2>
      {factor.isPending && <Loading />}
      {factor.isError && <ErrorNotice error={factor.error} retry={() => void factor.refetch()} />}
      {factor.isSuccess && (
        <p className="mt-1">
          {factor.data.status === 'on' ? words.factorOn(factor.data.backupCodesLeft) : words.factorOff}
        </p>
      )}
      {codes.length > 0 && <BackupCodes codes={codes} />}
      {factor.isSuccess && (factor.data.status === 'on' ? <Keep show={setCodes} /> : <SetUp show={setCodes} />)}
    </Card>
  )
}

interface ShowsCodes {
  show(codes: readonly string[]): void
}

/** First the password, then the app and its first code. */
function SetUp({ show }: ShowsCodes) {
  const { security: words } = useSettingsMessages()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const queries = useQueryClient()
  const begin = useMutation({
    mutationFn: () => beginSecondFactor({ password }),
    onSuccess: () => setPassword(''),
  })
  const confirm = useMutation({
    mutationFn: () => confirmSecondFactor(code.trim()),
    onSuccess: async ({ backupCodes }) => {
      show(backupCodes)
      await queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey })
    },
  })
  const submit = () => {
    if (begin.isSuccess) confirm.mutate()
    else begin.mutate()
  }
  const error = begin.error ?? confirm.error
  return (
    <Form className="mt-3 flex max-w-md flex-col gap-4" submit={submit}>
      {begin.isSuccess ? (
        <>
          <p>{words.factorScan}</p>
          {/* A picture by its address: nothing of the answer is put into the page as markup. */}
          <img
            className="size-48 self-start rounded bg-white p-2"
            alt={words.factorQr}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(begin.data.qrCode)}`}
          />
          <p>
            {words.factorSecret}: <code className="break-all font-mono">{begin.data.secret}</code>
          </p>
          <Field
            label={words.factorCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            pattern="\d{6}"
            maxLength={6}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </>
      ) : (
        <CurrentPasswordField
          label={words.currentPassword}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      )}
      {error !== null && <ErrorNotice error={error} />}
      <Button type="submit" className="self-start" disabled={begin.isPending || confirm.isPending}>
        {begin.isSuccess ? words.factorConfirm : words.factorBegin}
      </Button>
    </Form>
  )
}

/** New backup codes, or switching it off: both need the password and a code. */
function Keep({ show }: ShowsCodes) {
  const { security: words } = useSettingsMessages()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: async (what: 'renew' | 'remove') => {
      const confirmed = { password, code: code.trim() }
      if (what === 'renew') return (await renewBackupCodes(confirmed)).backupCodes
      await removeSecondFactor(confirmed)
      return []
    },
    onSuccess: async (codes) => {
      show(codes)
      setPassword('')
      setCode('')
      await queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey })
    },
  })
  return (
    <Form className="mt-3 grid items-end gap-4 sm:grid-cols-2" submit={() => change.mutate('renew')}>
      <CurrentPasswordField
        label={words.currentPassword}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Field
        label={words.factorCode}
        autoComplete="one-time-code"
        required
        minLength={6}
        maxLength={20}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {change.isError && (
        <div className="sm:col-span-2">
          <ErrorNotice error={change.error} />
        </div>
      )}
      <div className="flex flex-wrap gap-3 sm:col-span-2">
        <Button type="submit" disabled={change.isPending}>
          {words.factorRenew}
        </Button>
        <Button disabled={change.isPending || code === ''} onClick={() => change.mutate('remove')}>
          {words.factorRemove}
        </Button>
      </div>
    </Form>
  )
}

/** What can never be shown again. */
function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const { security: words } = useSettingsMessages()
  return (
    <div role="status" className="mt-3 rounded-lg bg-good-wash px-4 py-3">
      <p className="font-medium">{words.backupCodes}</p>
      <ul className="mt-2 grid grid-cols-2 gap-1 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}
