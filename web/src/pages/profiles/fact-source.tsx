/** Where a fact comes from: the file, the page, and what stands there; for one of one's own words what it said before. */
import { useQuery } from '@tanstack/react-query'
import { type Fact, firstVersionQuery } from '../../api/profiles.ts'
import type { Profile } from '../../api/queries.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'

export function FactSource({ profile, fact }: { readonly profile: Profile; readonly fact: Fact }) {
  const { editor: words } = useProfilesMessages()
  const first = useQuery({ ...firstVersionQuery(profile.id), enabled: fact.origin === 'edited' })
  const before = first.data?.facts.find(({ id }) => id === fact.id)
  const quote = fact.origin === 'imported' ? fact.value : (before?.value ?? null)
  const isFirstFile = profile.facts.find(({ uploadId }) => uploadId !== null)?.uploadId === fact.uploadId
  const file = isFirstFile && profile.fileName !== null ? profile.fileName : words.sourceFile
  return (
    <section className="rounded-lg bg-wash px-4 py-3 text-sm" aria-label={words.source}>
      <p className="text-quiet">
        {words[fact.origin]}
        {fact.origin !== 'added' && fact.page !== null && <span> {words.sourceOf(file, fact.page)}</span>}
      </p>
      {fact.origin !== 'added' && quote !== null && <blockquote className="mt-1">{quote}</blockquote>}
    </section>
  )
}
