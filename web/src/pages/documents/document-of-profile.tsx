/** What the two ways to a document share: of which profile it is, and that it is shown once it is there. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { documentsKey } from '../../api/documents.ts'
import { profilesQuery } from '../../api/queries.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { ChoiceField } from './choice-field.tsx'

/** `profileId` is null where there is no profile to make one of. */
export function useProfileChoice() {
  const { form: words } = useDocumentsMessages()
  const { data: profiles = [] } = useQuery(profilesQuery)
  const [chosen, choose] = useState<string>()
  const profileId = chosen ?? profiles[0]?.id ?? null
  const field = (
    <ChoiceField
      label={words.profile}
      value={profileId ?? ''}
      options={profiles.map(({ id }) => id)}
      nameOf={(id) => profiles.find((one) => one.id === id)?.name ?? ''}
      choose={choose}
    />
  )
  return { profileId, field }
}

/** @param close of the dialog that it was made in */
export function useOpenDocument(close: () => void) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async ({ id }: { readonly id: string }) => {
    await queries.invalidateQueries({ queryKey: documentsKey })
    close()
    await navigate({ to: '/documents/$documentId', params: { documentId: id } })
  }
}
