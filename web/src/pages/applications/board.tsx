/** Applications by status. A card is dragged to its next one; by keyboard `m` opens its moves and arrows go around. */
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import type { ApplicationStatus, ApplicationSummary } from '../../api/applications.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { useToast } from '../../ui/toast.tsx'
import { dateOf } from '../postings/posting-line.ts'
import { neighbourOf } from './board-keys.ts'
import { MoveDialog } from './move-dialog.tsx'
import { StatusBadge } from './status-badge.tsx'
import { type Column, columnOf, columns, movesInto, placeOfApplication } from './statuses.ts'
import { useMove } from './use-move.ts'

interface Choice {
  readonly application: ApplicationSummary
  readonly moves: readonly ApplicationStatus[]
}

export function Board({ applications }: { readonly applications: readonly ApplicationSummary[] }) {
  const { applications: words } = useApplicationsMessages()
  const toast = useToast()
  const move = useMove()
  const [choice, choose] = useState<Choice | null>(null)
  const [draggedId, drag] = useState<string | null>(null)
  const byColumn = Map.groupBy(applications, ({ status }) => columnOf(status))
  const dragged = applications.find(({ id }) => id === draggedId)
  const nameOf = (column: Column) => (column === 'ended' ? words.ended : words.statuses[column])

  function drop(column: Column): void {
    drag(null)
    if (!dragged || columnOf(dragged.status) === column) return
    const moves = movesInto(column, dragged)
    const [to] = moves
    if (to === undefined) toast.show(words.notAllowed(words.statuses[dragged.status], nameOf(column)))
    else if (moves.length === 1) move.mutate({ application: dragged, to })
    else choose({ application: dragged, moves })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-card]') : null
    if (card === null || event.ctrlKey || event.metaKey || event.altKey) return
    const application = applications.find(({ id }) => id === card.dataset.card)
    const neighbour = neighbourOf(event.currentTarget, card, event.key)
    if (event.key === 'm' && application) choose({ application, moves: application.moves })
    else if (neighbour) neighbour.focus()
    else return
    event.preventDefault()
  }

  return (
    <>
      <p className="mb-2 hidden text-quiet text-sm md:block">{words.boardKeys}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards' links inside. */}
      <div
        className="lg:-translate-x-1/2 -mx-5 lg:relative lg:left-1/2 lg:mx-0 lg:w-fit lg:max-w-[calc(100vw-4rem)] flex snap-x scroll-px-5 items-start lg:scroll-px-0 gap-3 overflow-x-auto px-5 pb-4 lg:px-0"
        data-board
        onKeyDown={onKeyDown}
      >
        {columns.map((column) => {
          const cards = byColumn.get(column) ?? []
          const isWelcome = dragged !== undefined && movesInto(column, dragged).length > 0
          return (
            <section
              key={column}
              aria-label={nameOf(column)}
              data-column={column}
              className={`w-60 shrink-0 snap-start rounded-xl border p-2 ${isWelcome ? 'border-accent bg-good-wash' : 'border-line bg-wash'}`}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                drop(column)
              }}
            >
              <h2 className="flex justify-between px-1 pb-2 font-semibold text-sm">
                {nameOf(column)} <span className="font-normal text-quiet tabular-nums">{cards.length}</span>
              </h2>
              {cards.length === 0 && <p className="px-1 pb-2 text-quiet text-sm">{words.columnEmpty}</p>}
              <ul className="flex flex-col gap-2">
                {cards.map((application) => (
                  <Card
                    key={application.id}
                    application={application}
                    isEnded={column === 'ended'}
                    drag={drag}
                    chooseMove={() => choose({ application, moves: application.moves })}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {choice && <MoveDialog {...choice} close={() => choose(null)} />}
    </>
  )
}

interface CardProps {
  readonly application: ApplicationSummary
  readonly isEnded: boolean
  drag(id: string | null): void
  chooseMove(): void
}

function Card({ application, isEnded, drag, chooseMove }: CardProps) {
  const { applications: words } = useApplicationsMessages()
  const { language } = useLanguage()
  return (
    <li
      data-card={application.id}
      draggable
      className="cursor-grab rounded-lg border border-line bg-card p-3 [contain-intrinsic-size:auto_6.5rem] [content-visibility:auto]"
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', application.title)
        event.dataTransfer.effectAllowed = 'move'
        drag(application.id)
      }}
      onDragEnd={() => drag(null)}
    >
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: application.id }}
        draggable={false}
        className="font-medium text-ink no-underline hover:underline"
      >
        {application.title}
      </Link>
      <p className="truncate text-quiet text-sm">{placeOfApplication(application)}</p>
      <div className="mt-2 flex items-center justify-between gap-2 text-quiet text-sm">
        <span>
          {isEnded ? (
            <StatusBadge status={application.status} />
          ) : (
            dateOf(application.nextAt ?? application.statusSince, language)
          )}
        </span>
        <button
          type="button"
          aria-label={words.moveOf(application.title)}
          className="min-h-7 rounded border border-line px-2 hover:bg-wash"
          onClick={chooseMove}
        >
          {words.move}
        </button>
      </div>
    </li>
  )
}
