/** A file read beside the profile, section by section: what is new or said otherwise is taken only where it is chosen. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { acceptImport, type ComparedFact, type ComparedImport, compareFile, readFileAgain } from '../../api/profiles.ts'
import type { Profile } from '../../api/queries.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FileField } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { toggled } from '../../ui/selection.ts'
import { useToast } from '../../ui/toast.tsx'
import { useShowProfile, useUndo } from './use-edit.ts'

interface CompareDialogProps {
  readonly profile: Profile
  close(): void
}

export function CompareDialog({ profile, close }: CompareDialogProps) {
  const { compare: words, editor } = useProfilesMessages()
  const { start } = useMessages()
  const compare = useMutation({ mutationFn: (file: File) => compareFile(profile.id, file) })
  const reading = useMutation({ mutationFn: () => readFileAgain(profile.id) })
  const compared = compare.data ?? reading.data?.compared
  const isPending = compare.isPending || reading.isPending
  return (
    <Dialog label={words.title} close={close}>
      <div className="flex max-h-[80dvh] flex-col gap-3 overflow-y-auto p-5">
        <h2 className="font-semibold text-xl">{words.title}</h2>
        <p className="text-quiet">{words.text}</p>
        {reading.data && reading.data.refused.length > 0 && <Refused refused={reading.data.refused} />}
        {compared ? (
          <Choose profile={profile} compared={compared} close={close} />
        ) : (
          <>
            <FileField
              label={words.choose}
              accept=".pdf,.docx,.json,.txt,.md,.zip"
              disabled={isPending}
              onFile={(file) => compare.mutate(file)}
            />
            {compare.isPending && <Loading text={start.reading(compare.variables.name)} />}
            {compare.isError && <ErrorNotice error={compare.error} />}
            {profile.fileName !== null && (
              <Button disabled={isPending} onClick={() => reading.mutate()}>
                {words.readAgain}
              </Button>
            )}
            {reading.isPending && <Loading text={words.reading} />}
            {reading.isError && <ErrorNotice error={reading.error} />}
            <Button className="self-end" onClick={close}>
              {editor.cancel}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Choose({ profile, compared, close }: CompareDialogProps & { readonly compared: ComparedImport }) {
  const { compare: words, editor } = useProfilesMessages()
  const fresh = compared.sections.flatMap(({ items }) => items.filter(({ status }) => status !== 'same'))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(fresh.filter(({ status }) => status === 'new').map(({ key }) => key)),
  )
  const show = useShowProfile()
  const undo = useUndo(profile.id)
  const toast = useToast()
  const accept = useMutation({
    mutationFn: () => acceptImport(profile.id, compared, [...chosen]),
    onSuccess: async (edited) => {
      await show(edited)
      toast.show(words.accepted(chosen.size), () => undo.mutate())
      close()
    },
  })
  return (
    <>
      {fresh.length === 0 && <p>{words.nothing}</p>}
      {compared.sections.map(({ kind, items, onlyInProfile }) => {
        const shown = items.filter(({ status }) => status !== 'same')
        return (
          <section key={kind} className="empty:hidden">
            {(shown.length > 0 || onlyInProfile.length > 0) && <h3 className="font-semibold">{editor.kinds[kind]}</h3>}
            <ul className="flex flex-col gap-1">
              {shown.map((item) => (
                <Item
                  key={item.key}
                  item={item}
                  isChosen={chosen.has(item.key)}
                  toggle={() => setChosen((before) => toggled(before, item.key))}
                />
              ))}
            </ul>
            {onlyInProfile.length > 0 && (
              <p className="text-quiet text-sm">{words.onlyInProfile(onlyInProfile.length)}</p>
            )}
          </section>
        )
      })}
      {accept.isError && <ErrorNotice error={accept.error} />}
      <div className="flex justify-end gap-3">
        <Button onClick={close}>{editor.cancel}</Button>
        <Button look="main" disabled={chosen.size === 0 || accept.isPending} onClick={() => accept.mutate()}>
          {words.accept(chosen.size)}
        </Button>
      </div>
    </>
  )
}

function Refused({ refused }: { readonly refused: readonly { readonly quote: string; readonly reason: string }[] }) {
  const { compare: words } = useProfilesMessages()
  return (
    <details className="text-quiet text-sm">
      <summary>{words.refused(refused.length)}</summary>
      <ul className="list-disc pl-5">
        {refused.map(({ quote, reason }) => (
          <li key={`${quote} ${reason}`}>
            {quote}: <ServerSentence text={reason} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface ItemProps {
  readonly item: ComparedFact
  readonly isChosen: boolean
  toggle(): void
}

function Item({ item, isChosen, toggle }: ItemProps) {
  const { compare: words } = useProfilesMessages()
  return (
    <li className={item.belongsTo === null ? '' : 'pl-5'}>
      <label className="flex items-start gap-2 rounded py-1 hover:bg-wash">
        <input type="checkbox" className="mt-1.5" checked={isChosen} onChange={toggle} />
        <span className="min-w-0 flex-1">
          <span className="mr-2 rounded bg-wash px-1.5 text-quiet text-sm">{words.statuses[item.status]}</span>
          {item.value}
          {item.fact && (
            <span className="block text-quiet text-sm">
              {words.yours}: {item.fact.value}
            </span>
          )}
        </span>
      </label>
    </li>
  )
}
