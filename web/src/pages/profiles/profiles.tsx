/** All profiles, and how to come to another one: from a file, from one that is there, or empty. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { upload } from '../../api/client.ts'
import { createProfile } from '../../api/profiles.ts'
import { type Profile, profilesQuery } from '../../api/queries.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { Field, FileField, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { dateOf } from '../postings/posting-line.ts'
import { ProfileTabs } from './profile-tabs.tsx'

export function ProfilesPage() {
  const { profiles: words } = useProfilesMessages()
  const { language } = useLanguage()
  const profiles = useQuery(profilesQuery)
  return (
    <Page title={words.title} lead={words.lead}>
      <ProfileTabs />
      {profiles.isPending && <Loading />}
      {profiles.isError && <ErrorNotice error={profiles.error} retry={() => void profiles.refetch()} />}
      {profiles.data?.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {profiles.data?.map(({ id, name, fileName, version, createdAt }) => (
          <li key={id} className="rounded-xl border border-line bg-card p-5">
            <Link to="/profiles/$profileId" params={{ profileId: id }} className="font-semibold text-lg">
              {name}
            </Link>
            <p className="truncate text-quiet text-sm">{fileName}</p>
            <p className="text-quiet text-sm">
              {dateOf(createdAt, language)} · {words.facts(version)}
            </p>
          </li>
        ))}
      </ul>
      <MakeProfile profiles={profiles.data ?? []} />
    </Page>
  )
}

function MakeProfile({ profiles }: { readonly profiles: readonly { readonly id: string; readonly name: string }[] }) {
  const { profiles: words } = useProfilesMessages()
  const { start } = useMessages()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [copyOf, setCopyOf] = useState('')
  const make = useMutation({
    mutationFn: (from: File | null) =>
      from ? upload<Profile>('/api/v1/profiles', from) : createProfile(name, copyOf === '' ? null : copyOf),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: profilesQuery.queryKey })
      await navigate({ to: '/profiles/$profileId', params: { profileId: id } })
    },
  })
  return (
    <Card className="mt-6">
      <h2 className="font-semibold text-lg">{words.make}</h2>
      <div className="mt-3 grid items-start gap-6 lg:grid-cols-2">
        <FileField
          label={words.imported}
          accept=".pdf,.docx,.json,.txt,.md,.zip"
          disabled={make.isPending}
          onFile={(file) => make.mutate(file)}
        />
        <Form className="grid items-end gap-3 sm:grid-cols-2" submit={() => make.mutate(null)}>
          <Field
            label={words.name}
            required
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <SelectField label={words.copyOf} value={copyOf} onChange={({ target }) => setCopyOf(target.value)}>
            <option value="">{words.copyOfNothing}</option>
            {profiles.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <Button type="submit" disabled={make.isPending} className="justify-self-start">
            {words.submit}
          </Button>
        </Form>
      </div>
      <div aria-live="polite" className="empty:hidden">
        {make.isPending && <Loading {...(make.variables && { text: start.reading(make.variables.name) })} />}
        {make.isError && <ErrorNotice error={make.error} />}
      </div>
    </Card>
  )
}
