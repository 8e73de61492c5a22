/** The postings a person sees: searched, filtered, ordered; the whole search stands in the address. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { foundPostingsQuery, type PostingSort } from '../../api/postings.ts'
import { usePostingsMessages } from '../../messages/postings.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Field, SelectField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Empty, ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { BulkBar, type ChosenPosting, mostChosen } from './bulk-bar.tsx'
import { Filters } from './filters.tsx'
import { PostingList } from './posting-list.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { countFilters, readSearchAddress, type SearchAddress, sorts, toSearch } from './search-address.ts'

export function PostingsPage() {
  const { postings: messages } = usePostingsMessages()
  const address = readSearchAddress({ ...useSearch({ from: '/shell/postings' }) })
  const navigate = useNavigate({ from: '/postings' })
  const change = (next: SearchAddress) =>
    void navigate({ search: readSearchAddress({ ...next }), replace: true, resetScroll: false })
  const found = useInfiniteQuery({
    ...foundPostingsQuery(toSearch(address), address.sort),
    placeholderData: keepPreviousData,
  })
  // Kept while one searches on: what was chosen of another search is counted too.
  const [chosen, setChosen] = useState<ReadonlyMap<string, ChosenPosting>>(new Map())
  const toggle = ({ id, title }: ChosenPosting) =>
    setChosen((before) => {
      const next = new Map(before)
      if (!next.delete(id)) next.set(id, { id, title })
      return next
    })
  const postings = found.data?.pages.flatMap((page) => page.postings) ?? []
  const weakness = found.data?.pages[0]?.weakness ?? null
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className="flex flex-col gap-4">
        <SearchForm key={address.q ?? ''} address={address} change={change} />
        <SavedSearches address={address} choose={change} />
        <Filters address={address} change={change} />
        {found.isPending && <Loading />}
        {found.isError && <ErrorNotice error={found.error} retry={() => void found.refetch()} />}
        {found.isSuccess && postings.length === 0 && <NothingFound address={address} />}
        {postings.length > 0 && (
          <div>
            <div className="mb-2 flex flex-wrap items-baseline gap-x-4 text-quiet text-sm">
              <p aria-live="polite">{messages.shown(postings.length, found.hasNextPage)}</p>
              <p className="hidden md:block">{messages.keys}</p>
            </div>
            {weakness !== null && (
              <p className="mb-2 text-sm text-warn">
                <ServerSentence text={weakness} />
              </p>
            )}
            <PostingList
              postings={postings}
              hasMore={found.hasNextPage}
              loadMore={() => {
                if (!found.isFetchingNextPage) void found.fetchNextPage()
              }}
              chosen={new Set(chosen.keys())}
              isFull={chosen.size >= mostChosen}
              toggle={toggle}
            />
          </div>
        )}
        <BulkBar chosen={[...chosen.values()]} clear={() => setChosen(new Map())} />
      </div>
    </Page>
  )
}

interface FormProps {
  readonly address: SearchAddress
  change(next: SearchAddress): void
}

function SearchForm({ address, change }: FormProps) {
  const { postings: messages } = usePostingsMessages()
  const [words, setWords] = useState(address.q ?? '')
  return (
    <search>
      <Form
        submit={() => change({ ...address, q: words })}
        className="grid items-end gap-3 sm:grid-cols-[1fr_auto_auto]"
      >
        <Field
          label={messages.text}
          type="search"
          data-page-search
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <SelectField
          label={messages.sort}
          value={address.sort ?? (address.q ? 'relevance' : 'newest')}
          onChange={({ target }) => change({ ...address, sort: target.value as PostingSort })}
        >
          {sorts
            .filter((sort) => sort !== 'relevance' || address.q)
            .map((sort) => (
              <option key={sort} value={sort}>
                {messages.sorts[sort]}
              </option>
            ))}
        </SelectField>
        <Button type="submit" look="main">
          {messages.submit}
        </Button>
      </Form>
    </search>
  )
}

function NothingFound({ address }: { readonly address: SearchAddress }) {
  const { postings: messages, boards } = usePostingsMessages()
  if (address.q !== undefined || countFilters(address) > 0) {
    return (
      <Empty title={messages.none}>
        <p>{messages.noneText}</p>
        <Link to="/postings" className={buttonClass()}>
          {messages.clear}
        </Link>
      </Empty>
    )
  }
  return (
    <Empty title={messages.noneYet}>
      <p>{messages.noneYetText}</p>
      <Link to="/boards" className={buttonClass('main')}>
        {boards.add}
      </Link>
    </Empty>
  )
}
