/** Editing a profile: what was seen is what is changed, and each edit can be taken back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { editProfile, type FactEdit, undoProfile } from '../../api/profiles.ts'
import { type Profile, profileQuery } from '../../api/queries.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { useToast } from '../../ui/toast.tsx'

/** What a profile looks like from now on; what hangs on it is asked for again. */
export function useShowProfile(): (profile: Profile) => Promise<void> {
  const queries = useQueryClient()
  return async (profile) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['profiles'] }),
      queries.invalidateQueries({ queryKey: ['matches'] }),
    ])
    queries.setQueryData(profileQuery(profile.id).queryKey, profile)
  }
}

export function useUndo(profileId: string) {
  const toast = useToast()
  const show = useShowProfile()
  return useMutation({
    mutationFn: () => undoProfile(profileId),
    onSuccess: show,
    onError: (error) => toast.refuse(error),
  })
}

export function useEdit(profile: Profile) {
  const { editor: words } = useProfilesMessages()
  const toast = useToast()
  const show = useShowProfile()
  const undo = useUndo(profile.id)
  const queries = useQueryClient()
  return useMutation({
    // One after the other, each upon what the one before made of the profile: quick hands are no conflict with themselves.
    scope: { id: `profile ${profile.id}` },
    mutationFn: (edits: FactEdit[]) => {
      const seen = queries.getQueryData(profileQuery(profile.id).queryKey) ?? profile
      return editProfile(profile.id, { version: seen.version, edits })
    },
    onSuccess: async (edited) => {
      await show(edited)
      toast.show(words.saved, () => undo.mutate())
    },
    // Somebody changed it elsewhere, or what was sent does not fit: the page shows what is there, and why.
    onError: (error) => {
      toast.refuse(error)
      return queries.invalidateQueries({ queryKey: profileQuery(profile.id).queryKey })
    },
  })
}
