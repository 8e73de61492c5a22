/** Searches that are kept, with what is new since one looked; the present one can join them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  markSearchSeen,
  removeSavedSearch,
  type SavedSearch,
  savedSearchesQuery,
  saveSearch,
} from '../../api/postings.ts'
import { usePostingsMessages } from '../../messages/postings.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { useToast } from '../../ui/toast.tsx'
import { countFilters, type SearchAddress, toAddress, toSearch } from './search-address.ts'

interface SavedSearchesProps {
  readonly address: SearchAddress
  choose(address: SearchAddress): void
}

export function SavedSearches({ address, choose }: SavedSearchesProps) {
  const { postings: messages } = usePostingsMessages()
  const queries = useQueryClient()
  const toast = useToast()
  const { data: saved = [] } = useQuery(savedSearchesQuery)
  const again = () => queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey })
  const save = useMutation({
    mutationFn: ({ name, query }: Pick<SavedSearch, 'name' | 'query'>) => saveSearch(name, query),
    onSuccess: (_answer, { name }) => {
      toast.show(messages.kept(name))
      return again()
    },
  })
  const remove = useMutation({
    mutationFn: ({ id }: SavedSearch) => removeSavedSearch(id),
    onSuccess: (_answer, { name, query }) => {
      toast.show(messages.removed(name), () => save.mutate({ name, query }))
      return again()
    },
  })
  const seen = useMutation({ mutationFn: (search: SavedSearch) => markSearchSeen(search.id), onSuccess: again })
  const mayKeep = address.q !== undefined || countFilters(address) > 0
  const error = save.error ?? remove.error ?? seen.error
  return (
    <>
      {saved.length > 0 && (
        <section aria-label={messages.saved} className="flex flex-wrap items-center gap-2">
          <h2 className="font-medium text-sm">{messages.saved}</h2>
          {saved.map((search) => (
            <span key={search.id} className="inline-flex items-center rounded-full border border-line bg-card">
              <button
                type="button"
                className="min-h-8 rounded-full px-3 hover:bg-wash"
                onClick={() => {
                  choose(toAddress(search.query))
                  if (search.newSinceSeen > 0) seen.mutate(search)
                }}
              >
                {search.name}
                {search.newSinceSeen > 0 && (
                  <span className="ml-2 rounded bg-good-wash px-1.5 text-good text-sm">
                    {messages.savedNew(search.newSinceSeen)}
                  </span>
                )}
              </button>
              <button
                type="button"
                className="min-h-8 min-w-8 rounded-full text-quiet hover:bg-wash"
                aria-label={messages.remove(search.name)}
                onClick={() => remove.mutate(search)}
              >
                ×
              </button>
            </span>
          ))}
        </section>
      )}
      {mayKeep && <SaveForm save={(name) => save.mutate({ name, query: toSearch(address) })} />}
      {error !== null && <ErrorNotice error={error} />}
    </>
  )
}

function SaveForm({ save }: { save(name: string): void }) {
  const { postings: messages } = usePostingsMessages()
  const [name, setName] = useState('')
  const submit = () => {
    if (name.trim() === '') return
    save(name.trim())
    setName('')
  }
  return (
    <Form submit={submit} className="flex flex-wrap items-end gap-3">
      <Field label={messages.saveName} maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
      <Button type="submit" disabled={name.trim() === ''}>
        {messages.save}
      </Button>
    </Form>
  )
}
