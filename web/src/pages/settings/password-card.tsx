/** Another password, by the one before. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { changePassword } from '../../api/second-factor.ts'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { CurrentPasswordField, NewPasswordField } from '../../ui/credential-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'

export function PasswordCard() {
  const { security: words } = useSettingsMessages()
  const [currentPassword, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const toast = useToast()
  const change = useMutation({
    mutationFn: () => changePassword({ currentPassword, password }),
    onSuccess: () => {
      setCurrent('')
      setPassword('')
      toast.show(words.passwordChanged)
    },
  })
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.password}</h2>
      <p className="mt-1 text-quiet">{words.passwordText}</p>
      <Form className="mt-3 grid items-end gap-4 sm:grid-cols-2" submit={() => change.mutate()}>
        <CurrentPasswordField
          label={words.currentPassword}
          value={currentPassword}
          onChange={({ target }) => setCurrent(target.value)}
        />
        <NewPasswordField
          label={words.newPassword}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="submit" className="justify-self-start" disabled={change.isPending}>
          {words.changePassword}
        </Button>
      </Form>
      {change.isError && (
        <div className="mt-3">
          <ErrorNotice error={change.error} />
        </div>
      )}
    </Card>
  )
}
