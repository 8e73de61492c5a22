/** The moment of applying: where, with which files, and what to copy into the form. The person does it. */
import { useQuery } from '@tanstack/react-query'
import { type Application, applyKitQuery } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { buttonClass } from '../../ui/button.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'

export function ApplyKitCard({ application }: { readonly application: Application }) {
  const { kit: words } = useApplicationsMessages()
  const kit = useQuery(applyKitQuery(application.id))
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.title}</h2>
      <p className="mt-1 text-quiet text-sm">{words.text}</p>
      {kit.isPending && <Loading />}
      {kit.isError && <ErrorNotice error={kit.error} retry={() => void kit.refetch()} />}
      {kit.isSuccess && (
        <>
          <p className="mt-3 flex flex-wrap gap-3 empty:hidden">
            {kit.data.applyUrl !== null && (
              <a href={kit.data.applyUrl} target="_blank" rel="noreferrer noopener" className={buttonClass('main')}>
                {words.apply}
              </a>
            )}
            {kit.data.documents.length > 0 && (
              <a href={`/api/v1/applications/${application.id}/kit/documents`} download className={buttonClass()}>
                {words.zip}
              </a>
            )}
          </p>
          {kit.data.contact.length > 0 && (
            <details className="mt-3">
              <summary className="min-h-7">{words.contact}</summary>
              <ul className="mt-1 divide-y divide-line">
                {kit.data.contact.map(({ field, value }) => (
                  <CopyLine key={`${field} ${value}`} name={words.fields[field] ?? field} value={value} />
                ))}
              </ul>
            </details>
          )}
          {kit.data.answers.length > 0 && (
            <details className="mt-3">
              <summary className="min-h-7">{words.answers}</summary>
              <ul className="mt-1 divide-y divide-line">
                {kit.data.answers.map(({ id, question, answer, sensitive }) => (
                  <CopyLine key={id} name={question} value={answer} {...(sensitive && { warning: words.sensitive })} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Card>
  )
}

interface CopyLineProps {
  readonly name: string
  readonly value: string
  readonly warning?: string
}

function CopyLine({ name, value, warning }: CopyLineProps) {
  const { kit: words } = useApplicationsMessages()
  const toast = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    toast.show(words.copied(name))
  }
  return (
    <li className="flex items-start gap-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="text-quiet text-sm">
          {name}
          {warning !== undefined && <span className="ml-2 rounded bg-warn-wash px-1.5 text-warn">{warning}</span>}
        </p>
        <p className="whitespace-pre-line break-words">{value}</p>
      </div>
      <button
        type="button"
        className="min-h-7 text-sm underline"
        aria-label={words.copyOf(name)}
        onClick={() => void copy()}
      >
        {words.copy}
      </button>
    </li>
  )
}
