/** Stories for interviews: begun from facts, told by the person. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { isMissing } from '../../api/problem.ts'
import {
  removeStory,
  type Story,
  type StoryDraft,
  saveStory,
  storiesQuery,
  storySuggestionsQuery,
} from '../../api/profiles.ts'
import { useProfilesMessages } from '../../messages/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MissingPage } from '../missing-page.tsx'

const partNames = ['situation', 'task', 'action', 'result'] as const

interface Opened {
  readonly draft: StoryDraft
  readonly storyId?: string
}

export function StoriesPage() {
  const { profileId } = useParams({ from: '/shell/profiles/$profileId/stories' })
  const { stories: words, editor, profiles } = useProfilesMessages()
  const stories = useQuery(storiesQuery(profileId))
  const suggestions = useQuery(storySuggestionsQuery(profileId))
  const [open, setOpen] = useState<Opened | null>(null)
  const told = new Set(stories.data?.map(({ factIds }) => factIds.join()))
  const fresh = suggestions.data?.filter(({ factIds }) => !told.has(factIds.join())).slice(0, 30)
  if (isMissing(stories.error)) {
    return (
      <MissingPage title={editor.missing}>
        <Link to="/profiles">{profiles.title}</Link>
      </MissingPage>
    )
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <p className="-mt-4 mb-4">
        <Link to="/profiles/$profileId" params={{ profileId }}>
          {words.back}
        </Link>
      </p>
      {stories.isPending && <Loading />}
      {stories.isError && <ErrorNotice error={stories.error} retry={() => void stories.refetch()} />}
      <section className="flex flex-col gap-4">
        <h2 className="font-semibold text-xl">{words.kept}</h2>
        {stories.data?.length === 0 && <p className="text-quiet">{words.noneKept}</p>}
        {stories.data?.map((story) => (
          <StoryCard key={story.id} story={story} open={() => setOpen({ draft: draftOf(story), storyId: story.id })} />
        ))}
      </section>
      <section className="mt-8">
        <h2 className="font-semibold text-xl">{words.suggestions}</h2>
        {suggestions.isError && <ErrorNotice error={suggestions.error} />}
        {fresh?.length === 0 && <p className="text-quiet">{words.none}</p>}
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {fresh?.map((draft) => (
            <li key={draft.factIds.join()} className="flex flex-col rounded-xl border border-line bg-card p-4">
              <p className="font-medium">{draft.title}</p>
              <p className="text-quiet text-sm">{draft.parts.situation}</p>
              <Button className="mt-3 self-start" onClick={() => setOpen({ draft })}>
                {words.begin}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {open && <StoryDialog profileId={profileId} opened={open} close={() => setOpen(null)} />}
    </Page>
  )
}

const draftOf = ({ title, parts, factIds }: Story): StoryDraft => ({ title, parts, factIds })

function StoryCard({ story, open }: { readonly story: Story; open(): void }) {
  const { stories: words } = useProfilesMessages()
  const queries = useQueryClient()
  const toast = useToast()
  const refresh = () => queries.invalidateQueries({ queryKey: storiesQuery(story.profileId).queryKey })
  const remove = useMutation({
    mutationFn: () => removeStory(story.profileId, story.id),
    onSuccess: () => toast.show(words.removed, () => void saveStory(story.profileId, draftOf(story)).then(refresh)),
    onError: (error) => toast.refuse(error),
    onSettled: refresh,
  })
  return (
    <Card>
      <h3 className="font-semibold">{story.title}</h3>
      <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {partNames.map((name) => (
          <div key={name}>
            <dt className="text-quiet text-sm">{words.parts[name]}</dt>
            <dd className={`whitespace-pre-line ${story.parts[name] === '' ? 'text-quiet italic' : ''}`}>
              {story.parts[name] || words.open}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex gap-4 text-quiet text-sm">
        <button type="button" className="min-h-7 underline" aria-label={words.change(story.title)} onClick={open}>
          {words.changeShort}
        </button>
        <button
          type="button"
          className="min-h-7 min-w-7"
          aria-label={words.remove(story.title)}
          onClick={() => remove.mutate()}
        >
          ×
        </button>
      </p>
    </Card>
  )
}

interface StoryDialogProps {
  readonly profileId: string
  readonly opened: Opened
  close(): void
}

function StoryDialog({ profileId, opened, close }: StoryDialogProps) {
  const { stories: words } = useProfilesMessages()
  const [draft, setDraft] = useState(opened.draft)
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () => saveStory(profileId, draft, opened.storyId),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: storiesQuery(profileId).queryKey })
      close()
    },
  })
  return (
    <DialogForm
      title={words.title}
      words={{ cancel: words.cancel, submit: words.save }}
      sending={save}
      submit={() => save.mutate()}
      close={close}
    >
      <Field
        label={words.name}
        required
        maxLength={300}
        value={draft.title}
        onChange={({ target }) => setDraft({ ...draft, title: target.value })}
      />
      {partNames.map((name) => (
        <TextArea
          key={name}
          label={words.parts[name]}
          rows={3}
          maxLength={3000}
          placeholder={words.open}
          value={draft.parts[name]}
          onChange={({ target }) => setDraft({ ...draft, parts: { ...draft.parts, [name]: target.value } })}
        />
      ))}
    </DialogForm>
  )
}
