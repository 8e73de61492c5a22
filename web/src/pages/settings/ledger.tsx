/** The ledger: each request to a model, when, to whom, how much, at what cost. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { ledgerQuery, type ModelAttempt } from '../../api/settings.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useSettingsMessages } from '../../messages/settings.ts'
import { Button } from '../../ui/button.tsx'
import { dollarsOf } from '../../ui/money.ts'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'

export function Ledger() {
  const { models: words } = useSettingsMessages()
  const ledger = useInfiniteQuery(ledgerQuery)
  const attempts = ledger.data?.pages.flat() ?? []
  const { columns } = words
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.ledgerTitle}</h2>
      <p className="mt-1 text-quiet">{words.ledgerText}</p>
      {ledger.isPending && <Loading />}
      {ledger.isError && <ErrorNotice error={ledger.error} retry={() => void ledger.refetch()} />}
      {ledger.isSuccess && attempts.length === 0 && <p className="mt-3 font-medium text-good">{words.ledgerNone}</p>}
      {attempts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard as well.
        <section className="mt-3 overflow-x-auto" tabIndex={0} aria-label={words.ledgerTitle}>
          <table className="w-full text-left text-sm">
            <thead>
              <tr className="border-line border-b text-quiet">
                {Object.values(columns).map((title) => (
                  <th key={title} scope="col" className="py-2 pr-4 font-medium">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt) => (
                <Line key={attempt.id} attempt={attempt} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {ledger.hasNextPage && (
        <Button className="mt-3" disabled={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Card>
  )
}

function Line({ attempt }: { readonly attempt: ModelAttempt }) {
  const { models: words } = useSettingsMessages()
  const { language } = useLanguage()
  const { startedAt, step, model, host, sentChars, inputTokens, outputTokens, costUsdMicros, status } = attempt
  const cells = [
    new Date(startedAt).toLocaleString(language),
    step,
    `${host}, ${model}`,
    sentChars.toLocaleString(language),
    inputTokens === null ? words.costUnknown : `${inputTokens} + ${outputTokens ?? 0}`,
    costUsdMicros === null ? words.costUnknown : dollarsOf(costUsdMicros, language),
    words.states[status],
  ]
  return (
    <tr className="border-line border-b align-top last:border-b-0">
      {Object.keys(words.columns).map((column, at) => (
        <td key={column} className="whitespace-nowrap py-2 pr-4">
          {cells[at]}
        </td>
      ))}
    </tr>
  )
}
