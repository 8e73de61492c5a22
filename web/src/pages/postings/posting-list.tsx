/** Postings as a list of any length: only what is in sight is in the page; j, k and Enter go through it. */
import { Link, useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PostingSummary } from '../../api/postings.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { usePostingsMessages } from '../../messages/postings.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { dateOf, placeOf, yearlySalaryOf } from './posting-line.ts'

interface PostingListProps {
  readonly postings: readonly PostingSummary[]
  readonly hasMore: boolean
  loadMore(): void
  readonly chosen: ReadonlySet<string>
  /** Nothing more can be chosen. */
  readonly isFull: boolean
  toggle(posting: PostingSummary): void
}

const newForMs = 86_400_000

export function PostingList({ postings, hasMore, loadMore, chosen, isFull, toggle }: PostingListProps) {
  const navigate = useNavigate()
  const frame = useRef<HTMLUListElement>(null)
  const [offset, setOffset] = useState(0)
  const [current, setCurrent] = useState(-1)
  useLayoutEffect(() => setOffset(frame.current?.offsetTop ?? 0), [])
  const rows = useWindowVirtualizer({
    count: postings.length,
    estimateSize: () => 84,
    overscan: 8,
    scrollMargin: offset,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= postings.length - 10) loadMore()
  }, [hasMore, last, postings.length, loadMore])
  const move = (step: number) => {
    const next = Math.min(Math.max(current + step, 0), postings.length - 1)
    setCurrent(next)
    rows.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus())
  }
  useShortcut('j', () => move(1))
  useShortcut('k', () => move(-1))
  useShortcut('o', () => {
    const posting = postings[current]
    if (posting) void navigate({ to: '/postings/$postingId', params: { postingId: posting.id } })
  })
  const canToggle = ({ id }: PostingSummary) => chosen.has(id) || !isFull
  useShortcut('x', () => {
    const posting = postings[current]
    if (posting && canToggle(posting)) toggle(posting)
  })
  return (
    <ul
      ref={frame}
      className="relative rounded-xl border border-line bg-card"
      style={{ height: rows.getTotalSize() }}
      data-posting-list
    >
      {items.map(({ index, start, key }) => {
        const posting = postings[index]
        return (
          posting && (
            <li
              key={key}
              data-index={index}
              ref={rows.measureElement}
              className="absolute inset-x-0 border-line border-b last:border-b-0"
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              <PostingRow
                posting={posting}
                isChosen={chosen.has(posting.id)}
                {...(canToggle(posting) && { toggle: () => toggle(posting) })}
                onFocus={() => setCurrent(index)}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}

interface RowProps {
  readonly posting: PostingSummary
  readonly isChosen: boolean
  /** Absent where it cannot be chosen too. */
  readonly toggle?: () => void
  onFocus(): void
}

function PostingRow({ posting, isChosen, toggle, onFocus }: RowProps) {
  const { language } = useLanguage()
  const { postings: words, bulk } = usePostingsMessages()
  const salary = yearlySalaryOf(posting, language)
  const isNew = Date.now() - Date.parse(posting.firstSeenAt) < newForMs
  return (
    <div className="flex hover:bg-wash">
      <span className="flex shrink-0 items-start py-4 pl-4">
        <input
          type="checkbox"
          className="size-6"
          aria-label={bulk.choose(posting.title)}
          checked={isChosen}
          disabled={toggle === undefined}
          onFocus={onFocus}
          onChange={toggle}
        />
      </span>
      <Link
        to="/postings/$postingId"
        params={{ postingId: posting.id }}
        onFocus={onFocus}
        className="flex min-w-0 flex-1 items-start gap-4 px-4 py-3 text-ink no-underline focus-visible:bg-wash"
      >
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{posting.title}</span>
          <span className="block truncate text-quiet text-sm">{placeOf(posting)}</span>
          <span className="flex flex-wrap gap-x-3 text-quiet text-sm">
            {posting.remote !== null && <span>{words.remotes[posting.remote]}</span>}
            {posting.seniority !== null && <span>{words.seniorities[posting.seniority]}</span>}
            {salary !== null && <span>{words.salaryYear(salary)}</span>}
            {posting.closedAt !== null && <span className="text-bad">{words.closed}</span>}
          </span>
        </span>
        <span className="shrink-0 text-right text-quiet text-sm">
          {isNew && (
            <span className="mb-1 ml-auto block w-fit rounded bg-good-wash px-1.5 text-center text-good">
              {words.newLabel}
            </span>
          )}
          {dateOf(posting.postedAt ?? posting.firstSeenAt, language)}
        </span>
      </Link>
    </div>
  )
}
