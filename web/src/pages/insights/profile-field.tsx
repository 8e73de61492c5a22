/** Which profile figures are compared with; there is nothing to choose of one. */
import type { SkillsGap } from '../../api/insights.ts'
import { useInsightsMessages } from '../../messages/insights.ts'
import { SelectField } from '../../ui/field.tsx'

interface ProfileFieldProps {
  readonly profiles: readonly NonNullable<SkillsGap['profile']>[]
  readonly profileId: string | undefined
  choose(profileId: string): void
}

export function ProfileField({ profiles, profileId, choose }: ProfileFieldProps) {
  const { profile } = useInsightsMessages()
  if (profiles.length < 2) return null
  return (
    <div className="max-w-sm">
      <SelectField label={profile} value={profileId} onChange={({ target }) => choose(target.value)}>
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
