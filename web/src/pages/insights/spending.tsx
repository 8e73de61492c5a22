/** What requests to models cost, week by week, and by model and step. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ModelSpending, spendingQuery } from '../../api/insights.ts'
import { useInsightsMessages } from '../../messages/insights.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { dollarsOf } from '../../ui/money.ts'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Tiles } from '../../ui/tiles.tsx'
import { Columns } from './columns.tsx'
import { Figure } from './figure.tsx'
import { InsightsFrame } from './insights-frame.tsx'
import { Lanes } from './lanes.tsx'
import { PeriodField, type Weeks } from './period-field.tsx'
import { dayOf } from './say-figures.ts'

export function SpendingPage() {
  const { spending: words } = useInsightsMessages()
  const [weeks, setWeeks] = useState<Weeks>(12)
  const spending = useQuery({ ...spendingQuery(weeks), placeholderData: keepPreviousData })
  return (
    <InsightsFrame lead={words.lead}>
      <PeriodField weeks={weeks} choose={setWeeks} />
      {spending.isPending && <Loading />}
      {spending.isError && <ErrorNotice error={spending.error} retry={() => void spending.refetch()} />}
      {spending.data?.entries.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {spending.data && spending.data.entries.length > 0 && <Spent spending={spending.data} />}
    </InsightsFrame>
  )
}

type Entry = ModelSpending['entries'][number]

const costOf = (entries: readonly Entry[]): number => entries.reduce((sum, one) => sum + one.costUsdMicros, 0)

function Spent({ spending }: { readonly spending: ModelSpending }) {
  const { spending: words } = useInsightsMessages()
  const { language } = useLanguage()
  const money = (usdMicros: number) => dollarsOf(usdMicros, language)
  const rows = spending.entries.map((entry) => [
    ...[dayOf(entry.week, language), entry.model, entry.step, entry.attempts],
    ...[entry.inputTokens, entry.outputTokens, money(entry.costUsdMicros)],
  ])
  const byWeek = [...Map.groupBy(spending.entries, ({ week }) => week)]
    .map(([week, entries]) => ({ week, cost: costOf(entries) }))
    .sort((one, other) => one.week.localeCompare(other.week))
  const byStep = [...Map.groupBy(spending.entries, ({ model, step }) => `${model}, ${step}`)]
    .map(([name, entries]) => ({ name, cost: costOf(entries) }))
    .sort((one, other) => other.cost - one.cost)
  const [highestWeek, highestStep] = [byWeek, byStep].map((costs) => Math.max(...costs.map(({ cost }) => cost)))
  return (
    <>
      <Tiles
        tiles={[
          [money(spending.costUsdMicros), words.tiles.cost],
          [spending.attempts.toLocaleString(language), words.tiles.attempts],
          [spending.withoutCost.toLocaleString(language), words.tiles.withoutCost],
        ]}
      />
      <Figure title={words.weeksTitle} columns={words.columns} rows={rows}>
        <Columns
          label={words.weeksTitle}
          series={[words.tiles.cost]}
          groups={byWeek.map(({ week, cost }) => ({
            key: week,
            says: words.weekCost(dayOf(week, language), money(cost)),
            values: [cost],
          }))}
          ends={[dayOf(byWeek[0]?.week ?? '', language), dayOf(byWeek.at(-1)?.week ?? '', language)]}
          top={money(highestWeek ?? 0)}
        />
      </Figure>
      <Figure title={words.modelsTitle} columns={words.columns} rows={rows}>
        <Lanes
          lanes={byStep.map(({ name, cost }) => ({
            ...{ key: name, name, says: money(cost) },
            bar: [0, cost / Math.max(1, highestStep ?? 0)],
          }))}
        />
      </Figure>
    </>
  )
}
