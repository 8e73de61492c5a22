/** The parse report: what came back when machines read the document, and what did not. No score. */
import type { ParseReport } from '../../api/documents.ts'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { Card } from '../../ui/page.tsx'

export function ReportCard({ report }: { readonly report: ParseReport | null }) {
  const { report: words } = useDocumentsMessages()
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.title}</h2>
      {report === null ? <p className="mt-1 text-quiet">{words.none}</p> : <Report report={report} />}
    </Card>
  )
}

function Report({ report }: { readonly report: ParseReport }) {
  const { report: words } = useDocumentsMessages()
  const { fields, bullets, otherReader } = report
  const of = (found: ParseReport['fields'][number]['found']) =>
    fields.filter((one) => one.found === found).map(({ expected }) => expected)
  const lists = [
    [words.elsewhere, of('elsewhere')],
    [words.lost, [...of('no'), ...bullets.missing]],
    [words.missed, report.missed],
    [words.unsorted, report.unsorted],
    [words.concealed, report.concealed],
  ] as const
  const isGood = report.unreadable === null && lists.every(([, items]) => items.length === 0)
  return (
    <>
      <p className="mt-1 text-quiet">{words.text}</p>
      {report.unreadable !== null && (
        <p className="mt-3 text-bad">
          {words.unreadable} {report.unreadable}
        </p>
      )}
      {isGood && <p className="mt-3 font-medium text-good">{words.good}</p>}
      <ul className="mt-3 list-disc pl-5">
        {fields.length > 0 && <li>{words.fields(of('yes').length, fields.length)}</li>}
        {bullets.count > 0 && <li>{words.bullets(bullets.inOrder, bullets.count)}</li>}
        {otherReader && <li>{words.other(otherReader.name, otherReader.inOrder, otherReader.pieces)}</li>}
      </ul>
      {lists.map(([title, items]) => items.length > 0 && <Found key={title} title={title} items={items} />)}
      {fields.length > 0 && <Fields fields={fields} />}
    </>
  )
}

function Found({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section className="mt-3">
      <h3 className="font-semibold text-sm text-warn">{title}</h3>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {[...new Set(items)].map((item) => (
          <li key={item} className="break-words">
            {item}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ fields }: Pick<ParseReport, 'fields'>) {
  const { report: words } = useDocumentsMessages()
  return (
    <details className="mt-4 text-sm">
      <summary className="min-h-7 text-quiet">{words.all}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard as well. */}
      <section className="mt-2 overflow-x-auto" tabIndex={0} aria-label={words.all}>
        <table className="w-full text-left">
          <thead>
            <tr className="border-line border-b text-quiet">
              {words.columns.map((column) => (
                <th key={column} scope="col" className="py-2 pr-4 font-medium">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ factId, field, expected, found }) => (
              <tr key={`${factId} ${field}`} className="border-line border-b align-top last:border-b-0">
                <td className="py-1.5 pr-4">{field}</td>
                <td className="py-1.5 pr-4">{expected}</td>
                <td className="py-1.5 pr-4">{words.found[found]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
