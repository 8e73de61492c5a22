/** Applications as tables and files: in from another tracker, out to take along. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { applicationsKey, importApplications } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { FileField } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'

export function TableCard() {
  const { tables } = useApplicationsMessages().applications
  const { language, messages } = useLanguage()
  const { start } = messages
  const queries = useQueryClient()
  const bring = useMutation({
    mutationFn: importApplications,
    onSuccess: () => queries.invalidateQueries({ queryKey: applicationsKey }),
  })
  return (
    <details className="rounded-xl border border-line bg-card">
      <summary className="px-4 py-2.5 font-medium">{tables.title}</summary>
      <div className="flex flex-col gap-4 border-line border-t p-4">
        <p className="text-quiet">{tables.text}</p>
        <FileField
          label={tables.choose}
          accept=".csv,.txt,.tsv"
          disabled={bring.isPending}
          onFile={(file) => bring.mutate(file)}
        />
        <div aria-live="polite" className="empty:hidden">
          {bring.isPending && <Loading text={start.reading(bring.variables.name)} />}
          {bring.isError && <ErrorNotice error={bring.error} />}
          {bring.isSuccess && (
            <>
              <p className="font-medium text-good">
                {tables.imported(bring.data.read, bring.data.kept, bring.data.duplicates, bring.data.refused.length)}
              </p>
              <ul className="list-disc pl-5 text-quiet text-sm">
                {bring.data.refused.slice(0, 50).map(({ where, reason }) => (
                  <li key={where}>
                    {where}: <ServerSentence text={reason} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href="/api/v1/applications/table" download="applications.csv">
            {tables.csv}
          </a>
          <a href="/api/v1/applications/export" download="applications.json">
            {tables.json}
          </a>
          <a href={`/api/v1/applications/record?language=${language}`} download="applications.pdf">
            {tables.record}
          </a>
        </p>
      </div>
    </details>
  )
}
