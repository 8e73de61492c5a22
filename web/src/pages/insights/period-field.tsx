/** How far back the figures of weeks go. */
import { useInsightsMessages } from '../../messages/insights.ts'
import { SelectField } from '../../ui/field.tsx'

/** A quarter, half a year, a year, and the most that the server tells. */
const periods = [12, 26, 52, 104] as const
export type Weeks = (typeof periods)[number]

export function PeriodField({ weeks, choose }: { readonly weeks: Weeks; choose(weeks: Weeks): void }) {
  const words = useInsightsMessages()
  return (
    <div className="max-w-48">
      <SelectField
        label={words.period}
        value={weeks}
        onChange={({ target }) => choose(periods.find((one) => one === Number(target.value)) ?? weeks)}
      >
        {periods.map((one) => (
          <option key={one} value={one}>
            {words.weeks(one)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
