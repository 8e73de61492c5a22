/** One's own search in figures: funnel, weeks, days in each status, who answers. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type ResponseFigures, type SearchFigures, searchFiguresQuery } from '../../api/insights.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useInsightsMessages } from '../../messages/insights.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Tiles } from '../../ui/tiles.tsx'
import { Columns } from './columns.tsx'
import { Figure } from './figure.tsx'
import { InsightsFrame } from './insights-frame.tsx'
import { Lanes } from './lanes.tsx'
import { PeriodField, type Weeks } from './period-field.tsx'
import { dayOf, laneOfRate, sayRate, saySpread } from './say-figures.ts'

export function SearchFiguresPage() {
  const { search: words } = useInsightsMessages()
  const [weeks, setWeeks] = useState<Weeks>(12)
  const figures = useQuery({ ...searchFiguresQuery(weeks), placeholderData: keepPreviousData })
  return (
    <InsightsFrame lead={words.lead}>
      {figures.isPending && <Loading />}
      {figures.isError && <ErrorNotice error={figures.error} retry={() => void figures.refetch()} />}
      {figures.data?.applications === 0 && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <Link to="/applications" className={buttonClass()}>
            {words.toApplications}
          </Link>
        </Empty>
      )}
      {figures.data && figures.data.applications > 0 && (
        <>
          <Summary figures={figures.data} />
          {figures.data.sent > 0 && <Funnel figures={figures.data} />}
          <PeriodField weeks={weeks} choose={setWeeks} />
          <WeekByWeek figures={figures.data} />
          {figures.data.sent > 0 && (
            <>
              <Stages figures={figures.data} />
              {(['bySource', 'byRole', 'byResume'] as const).map((by) => (
                <Answers key={by} figures={figures.data} by={by} />
              ))}
            </>
          )}
        </>
      )}
    </InsightsFrame>
  )
}

interface FiguresProps {
  readonly figures: SearchFigures
}

function Summary({ figures }: FiguresProps) {
  const { search: words } = useInsightsMessages()
  const { language } = useLanguage()
  const { tiles } = words
  const { answered } = figures.responses.all
  const numbers: (readonly [string, string])[] = [
    [figures.applications.toLocaleString(language), tiles.applications],
    [figures.sent.toLocaleString(language), tiles.sent],
    [`${answered.count} / ${answered.of}`, tiles.answered],
    [figures.daysToAnswer.quartiles?.median.toLocaleString(language) ?? '–', tiles.days],
  ]
  return (
    <>
      <Tiles tiles={numbers} />
      {figures.approached > 0 && <p className="text-quiet text-sm">{words.approached(figures.approached)}</p>}
      {figures.sent === 0 && <p>{words.noneSent}</p>}
    </>
  )
}

function Funnel({ figures }: FiguresProps) {
  const messages = useInsightsMessages()
  const { statuses } = useApplicationsMessages().applications
  const { language } = useLanguage()
  const { search: words } = messages
  const say = (rate: SearchFigures['funnel'][number]['ofSent']) => sayRate(rate, figures.minimum, messages, language)
  return (
    <Figure
      title={words.funnelTitle}
      text={words.funnelText}
      columns={words.funnelColumns}
      rows={figures.funnel.map(({ step, reached, standing, ofSent, ofStepBefore }) => [
        statuses[step],
        ...[reached, standing, say(ofSent), ofStepBefore === null ? '–' : say(ofStepBefore)],
      ])}
    >
      <Lanes
        lanes={figures.funnel.map(({ step, reached, ofSent }) => ({
          key: step,
          name: statuses[step],
          says: step === 'applied' ? String(reached) : `${reached} · ${say(ofSent)}`,
          ...(step === 'applied' ? { bar: [0, 1] as const } : laneOfRate(ofSent)),
        }))}
      />
    </Figure>
  )
}

function WeekByWeek({ figures }: FiguresProps) {
  const { search: words } = useInsightsMessages()
  const { language } = useLanguage()
  const { series } = words
  const days = figures.weeks.map(({ week }) => dayOf(week, language))
  const highest = Math.max(
    0,
    ...figures.weeks.flatMap(({ sent, answered, interviews }) => [sent, answered, interviews]),
  )
  return (
    <Figure
      title={words.weeksTitle}
      text={words.weeksText}
      columns={words.weeksColumns}
      rows={figures.weeks
        .map(({ added, sent, answered, interviews, offers }, at) => [
          days[at] ?? '',
          ...[added, sent, answered, interviews, offers],
        ])
        .reverse()}
    >
      <Columns
        label={words.weeksTitle}
        series={[series.sent, series.answered, series.interviews]}
        groups={figures.weeks.map(({ week, sent, answered, interviews }, at) => ({
          key: week,
          says: words.week(days[at] ?? '', sent, answered, interviews),
          values: [sent, answered, interviews],
        }))}
        ends={[days[0] ?? '', days.at(-1) ?? '']}
        top={String(highest)}
      />
    </Figure>
  )
}

function Stages({ figures }: FiguresProps) {
  const messages = useInsightsMessages()
  const { statuses } = useApplicationsMessages().applications
  const { language } = useLanguage()
  const { search: words } = messages
  const longest = Math.max(1, ...figures.timeInStages.map(({ days }) => days.quartiles?.high ?? 0))
  return (
    <Figure
      title={words.stagesTitle}
      text={words.stagesText}
      columns={words.stagesColumns}
      rows={figures.timeInStages.map(({ status, days: { n, quartiles }, standing }) => [
        statuses[status],
        ...[n, quartiles?.low ?? '–', quartiles?.median ?? '–', quartiles?.high ?? '–', standing],
      ])}
    >
      <Lanes
        // A status that none ever stood in has a line in the table, and needs no bar.
        lanes={figures.timeInStages
          .filter(({ days, standing }) => days.n + standing > 0)
          .map(({ status, days }) => ({
            key: status,
            name: statuses[status],
            says: saySpread(days, figures.minimum, messages, language),
            bar: days.quartiles && [days.quartiles.low / longest, days.quartiles.high / longest],
            look: 'quiet',
            ...(days.quartiles && { mark: days.quartiles.median / longest }),
          }))}
      />
    </Figure>
  )
}

function Answers({ figures, by }: FiguresProps & { readonly by: 'bySource' | 'byRole' | 'byResume' }) {
  const messages = useInsightsMessages()
  const { language } = useLanguage()
  const { search: words } = messages
  const groups = figures.responses[by]
  const nameOf = ({ name }: ResponseFigures) => (name === '' ? words.unnamed[by] : name)
  const say = (rate: ResponseFigures['answered']) => sayRate(rate, figures.minimum, messages, language)
  return (
    <Figure
      title={words.answersTitles[by]}
      text={words.answersText(figures.answerTimeDays)}
      columns={words.answersColumns}
      rows={groups.map((group) => [nameOf(group), say(group.answered), say(group.invited), group.recent])}
    >
      <Lanes
        lanes={groups.map((group) => ({
          key: group.name,
          name: nameOf(group),
          says: say(group.answered),
          ...laneOfRate(group.answered),
        }))}
      />
    </Figure>
  )
}
