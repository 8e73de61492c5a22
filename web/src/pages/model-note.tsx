/** Before a run begins: whether a model would be asked, where, and what was spent today. Nothing where there is none. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { modelsQuery } from '../api/settings.ts'
import { useLanguage } from '../messages/messages.tsx'
import { useRunsMessages } from '../messages/runs.ts'
import { dollarsOf } from '../ui/money.ts'

export function ModelNote() {
  const { runs: words } = useRunsMessages()
  const { language } = useLanguage()
  const { data: models } = useQuery(modelsQuery)
  if (!models || models.hosts.length === 0) return null
  const hasConsent = models.consentAt !== null && models.missingConsent.length === 0
  const sayCosts = ({ n, lowestUsdMicros, highestUsdMicros }: NonNullable<typeof models.lastRuns>) =>
    words.costBefore(n, dollarsOf(lowestUsdMicros, language), dollarsOf(highestUsdMicros, language))
  return (
    <p className="basis-full text-quiet text-sm">
      {hasConsent
        ? words.modelAsked(models.hosts.join(', '), dollarsOf(models.spentTodayUsdMicros, language))
        : words.modelNeedsConsent}{' '}
      {hasConsent && (models.lastRuns === null ? words.costNotKnownYet : sayCosts(models.lastRuns))}{' '}
      <Link to="/settings">{words.modelSettings}</Link>
    </p>
  )
}
