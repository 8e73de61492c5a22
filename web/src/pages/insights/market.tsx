/** The market of the postings that a person sees: what they pay, what they ask for, who is looking. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { companiesQuery, marketSkillsQuery, type SalaryGroups, salariesQuery } from '../../api/insights.ts'
import { profilesQuery } from '../../api/queries.ts'
import { useInsightsMessages } from '../../messages/insights.ts'
import { Field, SelectField } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { InsightsFrame } from './insights-frame.tsx'
import { CompaniesFigure, MarketSkillsFigure, SalariesFigure } from './market-figures.tsx'
import { ProfileField } from './profile-field.tsx'

const groupings = ['country', 'city', 'title', 'seniority'] as const satisfies readonly SalaryGroups[]

export function MarketPage() {
  const { market: words } = useInsightsMessages()
  const [typed, setTyped] = useState('')
  const [by, setBy] = useState<SalaryGroups>('country')
  const [profileId, setProfileId] = useState<string>()
  const title = useDeferredValue(typed.trim())
  const { data: profiles = [] } = useQuery(profilesQuery)
  const compared = profileId ?? profiles[0]?.id
  const salaries = useQuery({ ...salariesQuery(title, by), placeholderData: keepPreviousData })
  const skills = useQuery({ ...marketSkillsQuery(title, compared), placeholderData: keepPreviousData })
  const companies = useQuery(companiesQuery)
  const failed = [salaries, skills, companies].find(({ isError }) => isError)
  return (
    <InsightsFrame lead={words.lead}>
      <div className="flex flex-wrap gap-4">
        <div className="min-w-0 grow basis-60 sm:max-w-sm">
          <Field
            label={words.title}
            type="search"
            data-page-search
            maxLength={200}
            placeholder={words.titleHint}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <SelectField
          label={words.by}
          value={by}
          onChange={({ target }) => setBy(groupings.find((one) => one === target.value) ?? by)}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {words.groups[one]}
            </option>
          ))}
        </SelectField>
        <ProfileField profiles={profiles} profileId={compared} choose={setProfileId} />
      </div>
      {failed && <ErrorNotice error={failed.error} retry={() => void failed.refetch()} />}
      {salaries.data ? <SalariesFigure salaries={salaries.data} /> : salaries.isPending && <Loading />}
      {skills.data && <MarketSkillsFigure demand={skills.data} isCompared={compared !== undefined} />}
      {companies.data && <CompaniesFigure companies={companies.data.companies} />}
    </InsightsFrame>
  )
}
