/** Where one begins: a resume and postings go in, with what became of them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answerOf, api, upload } from '../api/client.ts'
import { type PostingImport, type Profile, profilesQuery } from '../api/queries.ts'
import { useMessages } from '../messages/messages.tsx'
import { ServerSentence } from '../messages/server-sentence.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Field, FileField, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { ErrorNotice, Loading } from '../ui/notice.tsx'
import { Card, Page } from '../ui/page.tsx'
import { SampleCard } from './sample-card.tsx'

export function StartPage() {
  const { start, palette } = useMessages()
  const profiles = useQuery(profilesQuery)
  return (
    <Page title={start.title} lead={start.lead}>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <ResumeCard />
        <PostingsCard />
      </div>
      {profiles.data?.length === 0 && <SampleCard />}
      <p className="mt-8 flex flex-wrap gap-3">
        <Link to="/matches" className={buttonClass('main')}>
          {start.toMatches}
        </Link>
        {(profiles.data?.length ?? 0) > 0 && (
          <Link to="/next" className={buttonClass()}>
            {palette.places['/next']}
          </Link>
        )}
      </p>
    </Page>
  )
}

function ResumeCard() {
  const { start } = useMessages()
  const queries = useQueryClient()
  const { data: profiles = [] } = useQuery(profilesQuery)
  const bring = useMutation({
    mutationFn: (file: File) => upload<Profile>('/api/v1/profiles', file),
    onSuccess: () => queries.invalidateQueries({ queryKey: profilesQuery.queryKey }),
  })
  const facts = bring.data?.facts ?? []
  return (
    <Card>
      <h2 className="font-semibold text-xl">{start.resumeTitle}</h2>
      <p className="mt-1 mb-4 text-quiet">{start.resumeText}</p>
      <FileField
        label={start.resumeChoose}
        accept=".pdf,.docx,.json,.txt,.md"
        disabled={bring.isPending}
        onFile={(file) => bring.mutate(file)}
      />
      <div aria-live="polite" className="mt-4">
        {bring.isPending && <Loading text={start.reading(bring.variables.name)} />}
        {bring.isError && <ErrorNotice error={bring.error} />}
        {bring.isSuccess && (
          <p className="font-medium text-good">
            {start.facts(facts.length, facts.filter(({ kind }) => kind === 'unsorted').length)}
          </p>
        )}
      </div>
      {profiles.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{start.profiles}</h3>
          <ul className="mt-1 divide-y divide-line">
            {profiles.map(({ id, name, fileName }) => (
              <li key={id} className="py-2">
                <Link to="/profiles/$profileId" params={{ profileId: id }}>
                  {name}
                </Link>
                {fileName !== null && fileName !== name && <span className="ml-2 text-quiet text-sm">{fileName}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

type PostingsInput = { readonly file: File } | { readonly url: string } | { readonly text: string }

const importPostings = (input: PostingsInput): Promise<PostingImport> => {
  if ('file' in input) return upload<PostingImport>('/api/v1/postings/files', input.file)
  if ('url' in input) return answerOf(api.POST('/api/v1/postings/urls', { body: { url: input.url } }))
  return answerOf(api.POST('/api/v1/postings/texts', { body: { text: input.text } }))
}

const nameOf = (input: PostingsInput): string => {
  if ('file' in input) return input.file.name
  return 'url' in input ? input.url : `${input.text.slice(0, 40)}…`
}

function PostingsCard() {
  const { start } = useMessages()
  const queries = useQueryClient()
  const [url, setUrl] = useState('')
  const [text, setText] = useState('')
  const bring = useMutation({
    mutationFn: importPostings,
    onSuccess: async (_outcome, input) => {
      if ('url' in input) setUrl('')
      if ('text' in input) setText('')
      await queries.invalidateQueries({ queryKey: ['matches'] })
    },
  })
  return (
    <Card>
      <h2 className="font-semibold text-xl">{start.postingsTitle}</h2>
      <p className="mt-1 mb-4 text-quiet">{start.postingsText}</p>
      <Form className="flex flex-col gap-3" submit={() => bring.mutate({ url })}>
        <Field
          label={start.addressLabel}
          type="url"
          required
          maxLength={2000}
          placeholder="https://job-boards.greenhouse.io/…"
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        <Button type="submit" disabled={bring.isPending} className="self-start">
          {start.addressSubmit}
        </Button>
      </Form>
      <div className="my-5">
        <FileField
          label={start.fileChoose}
          accept=".json,.jsonl,.csv,.xml,.html,.htm,.txt"
          disabled={bring.isPending}
          onFile={(file) => bring.mutate({ file })}
        />
      </div>
      <Form className="flex flex-col gap-3" submit={() => bring.mutate({ text })}>
        <TextArea
          label={start.textLabel}
          rows={4}
          required
          maxLength={500_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" disabled={bring.isPending} className="self-start">
          {start.textSubmit}
        </Button>
      </Form>
      <div aria-live="polite" className="mt-4">
        {bring.isPending && <Loading text={start.reading(nameOf(bring.variables))} />}
        {bring.isError && <ErrorNotice error={bring.error} />}
        {bring.isSuccess && <Outcome outcome={bring.data} />}
      </div>
    </Card>
  )
}

function Outcome({ outcome }: { readonly outcome: PostingImport }) {
  const { start } = useMessages()
  const { read, kept, duplicates, refused } = outcome
  return (
    <>
      <p className="font-medium text-good">{start.imported(read, kept, duplicates, refused.length)}</p>
      {refused.length > 0 && (
        <details className="mt-2">
          <summary>{start.refusedTitle}</summary>
          <ul className="mt-2 list-disc pl-5 text-sm">
            {refused.map(({ where, reason }) => (
              <li key={where}>
                <span className="text-quiet">{where}</span> <ServerSentence text={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
