/** The documents as they were sent, and those of the run to choose them from. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Application, applicationsKey, sendDocuments } from '../../api/applications.ts'
import { documentsQuery } from '../../api/queries.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useRunsMessages } from '../../messages/runs.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { toggled } from '../../ui/selection.ts'
import { dateOf } from '../postings/posting-line.ts'

export function SentDocuments({ application }: { readonly application: Application }) {
  const { application: words } = useApplicationsMessages()
  const { language } = useLanguage()
  const { documents: messages } = useRunsMessages()
  const { documents } = application
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.documents}</h2>
      {documents.length === 0 && <p className="mt-1 text-quiet">{words.noDocuments}</p>}
      <ul className="mt-2 flex flex-col gap-2">
        {documents.map(({ documentId, fileName, sentAt, sha256, sizeBytes }) => (
          <li key={sha256}>
            {documentId === null ? (
              fileName
            ) : (
              <a
                href={`/api/v1/documents/${documentId}/content`}
                download={fileName}
                aria-label={messages.download(fileName)}
              >
                {fileName}
              </a>
            )}
            <span className="block text-quiet text-sm">
              {dateOf(sentAt, language)} · {Math.ceil(sizeBytes / 1024)} KB ·{' '}
              <span className="font-mono text-xs">{sha256.slice(0, 12)}</span>
            </span>
          </li>
        ))}
      </ul>
      {application.runId !== null && <OfRun application={application} runId={application.runId} />}
    </Card>
  )
}

function OfRun({ application, runId }: { readonly application: Application; readonly runId: string }) {
  const { application: words } = useApplicationsMessages()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const queries = useQueryClient()
  const documents = useQuery(documentsQuery(runId))
  const send = useMutation({
    mutationFn: () => sendDocuments(application.id, [...chosen]),
    onSuccess: async () => {
      setChosen(new Set())
      await queries.invalidateQueries({ queryKey: applicationsKey })
    },
  })
  const sent = new Set(application.documents.map(({ documentId }) => documentId))
  const open = documents.data?.filter(({ id }) => !sent.has(id)) ?? []
  if (open.length === 0) return null
  return (
    <fieldset className="mt-4 border-line border-t pt-3">
      <legend className="sr-only">{words.ofRun}</legend>
      <p className="font-medium text-sm">{words.ofRun}</p>
      {open.map(({ id, fileName }) => (
        <label key={id} className="flex min-h-7 items-center gap-2">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => setChosen((before) => toggled(before, id))} />
          {fileName}
        </label>
      ))}
      {send.isError && <ErrorNotice error={send.error} />}
      <Button className="mt-2" disabled={chosen.size === 0 || send.isPending} onClick={() => send.mutate()}>
        {words.sendDocuments}
      </Button>
    </fieldset>
  )
}
