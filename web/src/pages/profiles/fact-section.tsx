/** The facts of one kind, with what stands under each. */
import type { Fact, FactKind } from '../../api/profiles.ts'
import type { Profile } from '../../api/queries.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Card } from '../../ui/page.tsx'
import { type Chosen, entryKinds, moveEdit, periodOf, shortKinds } from './fact-order.ts'
import { useEdit } from './use-edit.ts'

interface FactSectionProps {
  readonly profile: Profile
  readonly kind: FactKind
  choose(chosen: Chosen): void
}

export function FactSection({ profile, kind, choose }: FactSectionProps) {
  const { editor: words } = useProfilesMessages()
  const facts = profile.facts.filter((fact) => fact.kind === kind && fact.belongsTo === null)
  // What nobody can add by hand is shown where there is some.
  if (facts.length === 0 && (kind === 'unsorted' || kind === 'bullet')) return null
  return (
    <Card className={kind === 'unsorted' ? 'border-warn' : ''}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold text-lg">{words.kinds[kind]}</h2>
        {kind !== 'unsorted' && (
          <button
            type="button"
            className="min-h-7 text-accent text-sm underline"
            onClick={() => choose({ kind, belongsTo: null })}
          >
            {words.add(words.kinds[kind])}
          </button>
        )}
      </div>
      {kind === 'unsorted' && <p className="text-quiet text-sm">{words.unsortedText}</p>}
      {shortKinds.has(kind) ? (
        <ul className="mt-2 flex flex-wrap gap-2">
          {facts.map((fact) => (
            <li key={fact.id}>
              <button
                type="button"
                aria-haspopup="dialog"
                className={`min-h-8 rounded-full border border-line bg-paper px-3 text-left hover:bg-wash ${fact.hidden ? 'text-quiet line-through' : ''}`}
                onClick={() => choose({ fact })}
              >
                {fact.value}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <ul className="mt-2 flex flex-col gap-4">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactLine profile={profile} fact={fact} choose={choose} />
              {entryKinds.has(kind) && <Statements profile={profile} entry={fact} choose={choose} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Statements({ profile, entry, choose }: Omit<FactSectionProps, 'kind'> & { readonly entry: Fact }) {
  const { editor: words } = useProfilesMessages()
  const statements = profile.facts.filter(({ belongsTo }) => belongsTo === entry.id)
  return (
    <ul className="mt-1 flex flex-col gap-1 border-line border-l pl-4">
      {statements.map((fact) => (
        <li key={fact.id}>
          <FactLine profile={profile} fact={fact} choose={choose} />
        </li>
      ))}
      <li>
        <button
          type="button"
          className="min-h-7 text-accent text-sm underline"
          aria-label={`${words.add(words.kinds.bullet)} (${entry.value})`}
          onClick={() => choose({ kind: 'bullet', belongsTo: entry.id })}
        >
          {words.add(words.kinds.bullet)}
        </button>
      </li>
    </ul>
  )
}

interface FactLineProps {
  readonly profile: Profile
  readonly fact: Fact
  choose(chosen: Chosen): void
}

function FactLine({ profile, fact, choose }: FactLineProps) {
  const { editor: words } = useProfilesMessages()
  const edit = useEdit(profile)
  const move = (step: -1 | 1) => {
    const moving = moveEdit(profile.facts, fact, step)
    if (moving) edit.mutate([moving])
  }
  const short = fact.value.slice(0, 80)
  const field = fact.kind === 'contact' ? contactFieldOf(fact, words.contactFields) : null
  const period = periodOf(fact)
  return (
    <div className="group flex items-start gap-2">
      <button
        type="button"
        aria-haspopup="dialog"
        className={`min-w-0 flex-1 whitespace-pre-line rounded py-0.5 text-left hover:bg-wash ${field === null ? '' : 'flex items-baseline gap-2'} ${fact.hidden ? 'text-quiet line-through' : ''}`}
        onClick={() => choose({ fact })}
      >
        {field !== null && <span className="w-20 shrink-0 text-quiet text-sm sm:w-24">{field}</span>}
        {entryKinds.has(fact.kind) && fact.details.title ? (
          <EntryTitle fact={fact} />
        ) : (
          <span className="wrap-anywhere">{fact.value}</span>
        )}
        {entryKinds.has(fact.kind) && period !== '' && <span className="block text-quiet text-sm">{period}</span>}
      </button>
      <span className="flex shrink-0 items-center gap-1 text-quiet text-sm">
        {fact.hidden && <span className="rounded bg-wash px-1.5">{words.hidden}</span>}
        {([-1, 1] as const).map((step) => (
          <button
            key={step}
            type="button"
            className="min-h-7 min-w-7 rounded hover:bg-wash disabled:opacity-30"
            aria-label={step === -1 ? words.up(short) : words.down(short)}
            disabled={edit.isPending || moveEdit(profile.facts, fact, step) === null}
            onClick={() => move(step)}
          >
            {step === -1 ? '↑' : '↓'}
          </button>
        ))}
      </span>
    </div>
  )
}

const contactFieldOf = (fact: Fact, names: Readonly<Record<string, string>>): string | null =>
  typeof fact.details.field === 'string' ? (names[fact.details.field] ?? null) : null

function EntryTitle({ fact }: { readonly fact: Fact }) {
  const { title, organisation, location } = fact.details
  return (
    <>
      <span className="font-medium">{title}</span>
      {[organisation, location].filter(Boolean).map((part) => (
        <span key={String(part)}> · {part}</span>
      ))}
    </>
  )
}
