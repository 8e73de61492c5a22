/** Moving an application to its next status: seen at once, told in a notice that takes it back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type ApplicationStatus,
  type ApplicationSummary,
  actOnApplication,
  applicationsKey,
  applicationsQuery,
  moveApplication,
} from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useToast } from '../../ui/toast.tsx'

export interface Move {
  readonly application: Pick<ApplicationSummary, 'id' | 'title'>
  readonly to: ApplicationStatus
  readonly happenedAt?: string
  readonly note?: string
}

export function useMove() {
  const { applications: words } = useApplicationsMessages()
  const queries = useQueryClient()
  const toast = useToast()
  const refresh = () => queries.invalidateQueries({ queryKey: applicationsKey })
  const list = applicationsQuery('no').queryKey
  return useMutation({
    mutationFn: ({ application, ...move }: Move) => moveApplication(application.id, move),
    onMutate: async ({ application, to }) => {
      await queries.cancelQueries({ queryKey: list })
      // Where it may go from there only the server knows: until it says so, nowhere.
      queries.setQueryData(list, (before) =>
        before?.map((one) => (one.id === application.id ? { ...one, status: to, moves: [] } : one)),
      )
    },
    onSuccess: (_moved, { application, to }) =>
      toast.show(words.moved(application.title, words.statuses[to]), () => {
        void actOnApplication(application.id, 'undo').then(refresh)
      }),
    onError: (error) => toast.refuse(error),
    onSettled: refresh,
  })
}
