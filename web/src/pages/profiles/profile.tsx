/** One profile, fact by fact, each with its place in the file it came from; edited here and nowhere else. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { isMissing } from '../../api/problem.ts'
import { type Profile, profileQuery } from '../../api/queries.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { MissingPage } from '../missing-page.tsx'
import { CompareDialog } from './compare-dialog.tsx'
import { FactDialog } from './fact-dialog.tsx'
import { type Chosen, sectionKinds } from './fact-order.ts'
import { FactSection } from './fact-section.tsx'
import { RemoveDialog, RenameDialog } from './profile-dialogs.tsx'
import { ProfileTabs } from './profile-tabs.tsx'
import { useUndo } from './use-edit.ts'
import { VersionsDialog } from './versions-dialog.tsx'

export function ProfilePage() {
  const { profileId } = useParams({ from: '/shell/profiles/$profileId' })
  const profile = useQuery(profileQuery(profileId))
  const { editor: words, profiles } = useProfilesMessages()
  if (isMissing(profile.error)) {
    return (
      <MissingPage title={words.missing}>
        <Link to="/profiles">{profiles.title}</Link>
      </MissingPage>
    )
  }
  return (
    <Page title={profile.data?.name ?? profiles.title} lead={words.lead}>
      <ProfileTabs />
      {profile.isPending && <Loading />}
      {profile.isError && <ErrorNotice error={profile.error} retry={() => void profile.refetch()} />}
      {profile.isSuccess && <Editor profile={profile.data} />}
    </Page>
  )
}

function Editor({ profile }: { readonly profile: Profile }) {
  const [chosen, choose] = useState<Chosen | null>(null)
  const { editor: words } = useProfilesMessages()
  return (
    <>
      {!profile.looksLikeResume && (
        <p role="status" className="mb-5 rounded-lg border border-line border-l-4 border-l-accent px-4 py-3">
          {words.noResume}
        </p>
      )}
      <Tools profile={profile} />
      <div className="flex flex-col gap-5">
        {sectionKinds.map((kind) => (
          <FactSection key={kind} profile={profile} kind={kind} choose={choose} />
        ))}
      </div>
      {chosen && (
        <FactDialog
          // The facts change under an open dialog where another window edits: the dialog keeps what was seen.
          key={'fact' in chosen ? chosen.fact.id : chosen.kind}
          profile={profile}
          chosen={chosen}
          close={() => choose(null)}
        />
      )}
    </>
  )
}

type Tool = 'versions' | 'compare' | 'rename' | 'remove'

function Tools({ profile }: { readonly profile: Profile }) {
  const { editor: words } = useProfilesMessages()
  const [open, setOpen] = useState<Tool | null>(null)
  const undo = useUndo(profile.id)
  const close = () => setOpen(null)
  return (
    <div className="mb-5 flex flex-wrap items-center gap-2">
      <Button disabled={profile.version === 1 || undo.isPending} onClick={() => undo.mutate()}>
        {words.undo}
      </Button>
      {(['compare', 'versions', 'rename', 'remove'] as const).map((tool) => (
        <Button key={tool} onClick={() => setOpen(tool)}>
          {words[tool]}
        </Button>
      ))}
      <Link
        to="/profiles/$profileId/stories"
        params={{ profileId: profile.id }}
        className="inline-flex min-h-10 items-center sm:ml-auto"
      >
        {words.stories}
      </Link>
      {open === 'versions' && <VersionsDialog profile={profile} close={close} />}
      {open === 'compare' && <CompareDialog profile={profile} close={close} />}
      {open === 'rename' && <RenameDialog profile={profile} close={close} />}
      {open === 'remove' && <RemoveDialog profile={profile} close={close} />}
    </div>
  )
}
