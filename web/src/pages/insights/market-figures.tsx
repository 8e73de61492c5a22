/** The three figures of the market. */
import type { CompanyOpenings, SalaryInsight, SkillInsight } from '../../api/insights.ts'
import { useInsightsMessages } from '../../messages/insights.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Card } from '../../ui/page.tsx'
import { Figure } from './figure.tsx'
import { Lanes } from './lanes.tsx'
import { percentOf } from './say-figures.ts'

function Nothing({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Card>
      <h2 className="font-semibold text-lg">{title}</h2>
      <p className="mt-1 text-quiet">{text}</p>
    </Card>
  )
}

export function SalariesFigure({ salaries }: { readonly salaries: SalaryInsight }) {
  const { market: words } = useInsightsMessages()
  const { language } = useLanguage()
  const { considered, withSalary, minimumCount } = salaries
  // Those of too few are told without figures; what cannot be shown is left out.
  const groups = salaries.groups.flatMap(({ quantiles, ...group }) => (quantiles ? [{ ...group, quantiles }] : []))
  if (groups.length === 0) return <Nothing title={words.salaries} text={words.noSalaries} />
  // A country is told by its code; levels and places by their names.
  const countries = new Intl.DisplayNames(language, { type: 'region' })
  const nameOf = (group: string | null) =>
    group === null ? words.unknownGroup : /^[A-Z]{2}$/u.test(group) ? (countries.of(group) ?? group) : group
  const round = (amount: number) => amount.toLocaleString(language, { maximumFractionDigits: 0 })
  const money = (amount: number, currency: string) =>
    amount.toLocaleString(language, { style: 'currency', currency, maximumFractionDigits: 0 })
  // Each currency has a scale of its own: 60,000 of one are not 60,000 of another.
  const highest = new Map<string, number>()
  for (const { currency, quantiles } of groups)
    highest.set(currency, Math.max(highest.get(currency) ?? 1, quantiles.p90))
  return (
    <Figure
      title={words.salaries}
      text={words.salariesText(withSalary, considered, minimumCount)}
      columns={words.salaryColumns}
      rows={groups.map(({ group, currency, n, companies, quantiles: { p10, p25, median, p75, p90 } }) => [
        ...[nameOf(group), currency, n, companies],
        ...[p10, p25, median, p75, p90].map(round),
      ])}
    >
      <Lanes
        lanes={groups.map(({ group, currency, n, quantiles: { p10, p25, median, p75, p90 } }) => {
          const at = (amount: number) => amount / (highest.get(currency) ?? p90)
          return {
            key: `${group} ${currency}`,
            name: nameOf(group),
            says: words.salaryLine(money(p25, currency), money(median, currency), money(p75, currency), n),
            bar: [at(p25), at(p75)],
            line: [at(p10), at(p90)],
            mark: at(median),
            look: 'quiet',
          }
        })}
      />
    </Figure>
  )
}

interface MarketSkillsProps {
  readonly demand: SkillInsight
  readonly isCompared: boolean
}

export function MarketSkillsFigure({ demand, isCompared }: MarketSkillsProps) {
  const { market: words, skills: skillWords } = useInsightsMessages()
  const { language } = useLanguage()
  const { skills, considered, recent } = demand
  if (skills.length === 0) return <Nothing title={words.skills} text={words.noSkills} />
  const shown = (inProfile: boolean | null) =>
    isCompared && inProfile !== null ? (inProfile ? skillWords.shown : skillWords.missing) : '–'
  return (
    <Figure
      title={words.skills}
      text={words.skillsText(considered, recent)}
      columns={words.skillColumns}
      rows={skills.map(({ skill, n, share, recentShare, inProfile }) => [
        ...[skill, n, percentOf(share, language)],
        ...[recentShare === null ? '–' : percentOf(recentShare, language), shown(inProfile)],
      ])}
    >
      <Lanes
        lanes={skills.map(({ skill, n, share, recentShare, inProfile }) => ({
          key: skill,
          name: skill,
          says: `${percentOf(share, language)}, n ${n}${isCompared ? ` · ${shown(inProfile)}` : ''}`,
          bar: [0, share],
          look: inProfile === false ? 'quiet' : 'accent',
          ...(recentShare !== null && { mark: recentShare }),
        }))}
      />
    </Figure>
  )
}

export function CompaniesFigure({ companies }: { readonly companies: CompanyOpenings['companies'] }) {
  const { market: words } = useInsightsMessages()
  const { language } = useLanguage()
  if (companies.length === 0) return <Nothing title={words.companies} text={words.noCompanies} />
  const most = Math.max(1, ...companies.map(({ openPostings }) => openPostings))
  return (
    <Figure
      title={words.companies}
      text={words.companiesText}
      columns={words.companyColumns}
      rows={companies.map((one) => [
        ...[one.company, one.openPostings, one.openRoles, one.opened, one.closed],
        ...[
          one.medianDaysOpen ?? '–',
          new Date(one.watchedSince).toLocaleDateString(language, { dateStyle: 'medium' }),
        ],
      ])}
    >
      <Lanes
        lanes={companies.map(({ company, openPostings, weeks }) => ({
          key: company,
          name: company,
          says:
            weeks.length > 1
              ? `${words.open(openPostings)} · ${words.history(weeks[0]?.open ?? 0, weeks.at(-1)?.open ?? 0)}`
              : words.open(openPostings),
          bar: [0, openPostings / most],
        }))}
      />
    </Figure>
  )
}
