/** Keeps a posting as an application, or leads to the one that it is already. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { applicationOfPostingQuery, applicationsKey, createApplication } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'

interface TrackButtonProps {
  readonly postingId: string
  /** The run that prepared it, where there is one. */
  readonly runId?: string
}

export function TrackButton({ postingId, runId }: TrackButtonProps) {
  const { track, statuses } = useApplicationsMessages().applications
  const existing = useQuery(applicationOfPostingQuery(postingId))
  const queries = useQueryClient()
  const navigate = useNavigate()
  const keep = useMutation({
    mutationFn: () => createApplication({ ...(runId ? { runId, status: 'ready' } : { postingId, status: 'saved' }) }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: applicationsKey })
      await navigate({ to: '/applications/$applicationId', params: { applicationId: id } })
    },
  })
  if (existing.data) {
    return (
      <Link to="/applications/$applicationId" params={{ applicationId: existing.data.id }}>
        {track.kept(statuses[existing.data.status])}
      </Link>
    )
  }
  return (
    <div>
      <Button disabled={!existing.isSuccess || keep.isPending} onClick={() => keep.mutate()}>
        {track.keep}
      </Button>
      {keep.isError && <ErrorNotice error={keep.error} />}
    </div>
  )
}
