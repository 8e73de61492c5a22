/** Everything to look around with, for whoever has no resume at hand: a person and postings that nobody is. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { upload } from '../api/client.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice, Loading } from '../ui/notice.tsx'
import { Card } from '../ui/page.tsx'

/** The sample's files; asked for only when somebody wants them. */
async function bringSample(): Promise<void> {
  const [resume, postings] = await Promise.all([
    import('../samples/resume.txt?raw'),
    import('../samples/postings.jsonl?raw'),
  ])
  await upload('/api/v1/profiles', new File([resume.default], 'sample-resume.txt', { type: 'text/plain' }))
  await upload('/api/v1/postings/files', new File([postings.default], 'sample-postings.jsonl'))
}

export function SampleCard() {
  const { start } = useMessages()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const bring = useMutation({
    mutationFn: bringSample,
    onSuccess: async () => {
      await queries.invalidateQueries()
      await navigate({ to: '/matches' })
    },
  })
  return (
    <Card className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
      <p className="min-w-0 flex-1 basis-72 text-quiet">{start.sampleText}</p>
      <Button disabled={bring.isPending} onClick={() => bring.mutate()}>
        {start.sampleSubmit}
      </Button>
      <div aria-live="polite" className="basis-full empty:hidden">
        {bring.isPending && <Loading text={start.reading('sample-resume.txt')} />}
        {bring.isError && <ErrorNotice error={bring.error} />}
      </div>
    </Card>
  )
}
