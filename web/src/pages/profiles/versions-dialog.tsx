/** The versions of a profile, and the way back to each. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { restoreVersion, versionsQuery } from '../../api/profiles.ts'
import type { Profile } from '../../api/queries.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useShowProfile, useUndo } from './use-edit.ts'

export function VersionsDialog({ profile, close }: { readonly profile: Profile; close(): void }) {
  const { editor: words } = useProfilesMessages()
  const { language } = useLanguage()
  const versions = useQuery({ ...versionsQuery(profile.id), staleTime: 0 })
  const show = useShowProfile()
  const undo = useUndo(profile.id)
  const toast = useToast()
  const restore = useMutation({
    mutationFn: (number: number) => restoreVersion(profile.id, number),
    onSuccess: async (restored, number) => {
      await show(restored)
      toast.show(words.restored(number), () => undo.mutate())
      close()
    },
  })
  return (
    <Dialog label={words.versionTitle} close={close}>
      <div className="flex max-h-[75dvh] flex-col gap-3 p-5">
        <h2 className="font-semibold text-xl">{words.versionTitle}</h2>
        {versions.isPending && <Loading />}
        {(versions.error ?? restore.error) !== null && <ErrorNotice error={versions.error ?? restore.error} />}
        <ul className="divide-y divide-line overflow-y-auto">
          {versions.data?.map(({ number, summary, createdAt }) => (
            <li key={number} className="flex flex-wrap items-center gap-x-4 py-2">
              <span className="w-8 text-quiet tabular-nums">{number}</span>
              <span className="min-w-0 flex-1">
                <ServerSentence text={summary} />
                <span className="block text-quiet text-sm">{new Date(createdAt).toLocaleString(language)}</span>
              </span>
              {number === profile.version ? (
                <span className="text-quiet text-sm">{words.versionNow}</span>
              ) : (
                <button
                  type="button"
                  className="min-h-7 text-accent text-sm underline"
                  disabled={restore.isPending}
                  onClick={() => restore.mutate(number)}
                >
                  {words.restore(number)}
                </button>
              )}
            </li>
          ))}
        </ul>
        <Button className="self-end" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
