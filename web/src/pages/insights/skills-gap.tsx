/** What the pursued postings ask for, and whether the profile shows it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type SkillsGap, skillsGapQuery } from '../../api/insights.ts'
import { profilesQuery } from '../../api/queries.ts'
import { useInsightsMessages } from '../../messages/insights.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Figure } from './figure.tsx'
import { InsightsFrame } from './insights-frame.tsx'
import { Lanes } from './lanes.tsx'
import { ProfileField } from './profile-field.tsx'
import { laneOfRate, sayRate } from './say-figures.ts'

/** A rate needs as many; the answer about skills does not name it itself. */
const minimum = 5
/** What the chart shows; the table has them all. */
const shownSkills = 20

export function SkillsGapPage() {
  const { skills: words } = useInsightsMessages()
  const [profileId, setProfileId] = useState<string>()
  const { data: profiles = [] } = useQuery(profilesQuery)
  const gap = useQuery(skillsGapQuery(profileId))
  return (
    <InsightsFrame lead={words.lead}>
      <ProfileField profiles={profiles} profileId={profileId ?? gap.data?.profile?.id} choose={setProfileId} />
      {gap.isPending && <Loading />}
      {gap.isError && <ErrorNotice error={gap.error} retry={() => void gap.refetch()} />}
      {gap.data?.postings === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <Link to="/postings" className={buttonClass()}>
            {words.toPostings}
          </Link>
        </Empty>
      )}
      {gap.data && gap.data.postings > 0 && <Gap gap={gap.data} />}
    </InsightsFrame>
  )
}

function Gap({ gap }: { readonly gap: SkillsGap }) {
  const messages = useInsightsMessages()
  const { language } = useLanguage()
  const { skills: words } = messages
  if (gap.skills.length === 0) return <p>{words.noSkills}</p>
  return (
    <>
      {gap.profile === null && <p>{words.noProfile}</p>}
      <Figure
        title={words.chartTitle}
        text={words.chartText(gap.withSkills, gap.postings)}
        columns={words.columns}
        rows={gap.skills.map(({ skill, asked, must, isShown }) => [
          skill,
          ...[sayRate(asked, minimum, messages, language), must, isShown ? words.shown : words.missing],
        ])}
      >
        <Lanes
          lanes={gap.skills.slice(0, shownSkills).map(({ skill, asked, must, isShown }) => ({
            key: skill,
            name: skill,
            says: [sayRate(asked, minimum, messages, language), ...(must > 0 ? [words.must(must)] : [])].join(' · '),
            ...laneOfRate(asked),
            look: isShown ? 'accent' : 'quiet',
            after: gap.profile && (
              <span
                className={`whitespace-nowrap rounded px-1.5 font-normal text-sm ${isShown ? 'bg-good-wash text-good' : 'bg-warn-wash text-warn'}`}
              >
                {isShown ? words.shown : words.missing}
              </span>
            ),
          }))}
        />
      </Figure>
    </>
  )
}
