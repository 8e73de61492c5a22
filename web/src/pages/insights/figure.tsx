/** A chart with its numbers as a table behind it: who cannot see the one reads the other. */
import { type ReactNode, useId } from 'react'
import { useInsightsMessages } from '../../messages/insights.ts'
import { Card } from '../../ui/page.tsx'

interface FigureProps {
  readonly title: string
  readonly text?: string
  readonly columns: readonly string[]
  /** A cell for each column; the first names the row. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** The chart. */
  readonly children: ReactNode
}

export function Figure({ title, text, columns, rows, children }: FigureProps) {
  const { numbers } = useInsightsMessages()
  return (
    <Card>
      <h2 className="font-semibold text-lg">{title}</h2>
      {text !== undefined && <p className="mt-1 max-w-prose text-quiet">{text}</p>}
      <div className="mt-4">{children}</div>
      <details className="mt-4 text-sm">
        <summary className="min-h-7 text-quiet">{numbers}</summary>
        <NumbersTable label={title} columns={columns} rows={rows} />
      </details>
    </Card>
  )
}

function NumbersTable({ label, columns, rows }: Pick<FigureProps, 'columns' | 'rows'> & { readonly label: string }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard as well.
    <section className="mt-2 overflow-x-auto" tabIndex={0} aria-labelledby={id}>
      <table className="w-full text-left">
        <caption id={id} className="sr-only">
          {label}
        </caption>
        <thead>
          <tr className="border-line border-b text-quiet">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows come whole with each answer and keep no state; names may repeat.
            <tr key={at} className="border-line border-b last:border-b-0">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {name}
              </th>
              {columns.slice(1).map((column, cell) => (
                <td key={column} className="whitespace-nowrap py-1.5 pr-4 tabular-nums">
                  {cells[cell]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
