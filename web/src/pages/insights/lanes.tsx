/** Bars that lie under each other, each with its name before it and what it says in words behind it. */
import type { ReactNode } from 'react'

/** Parts of a lane, each from 0 to 1 of its width. */
export interface Lane {
  readonly key: string
  readonly name: string
  /** The same in words; it says all that the bar shows. */
  readonly says: string
  /** Where the bar begins and ends; null where there is nothing to draw. */
  readonly bar: readonly [from: number, to: number] | null
  /** The thin line of an interval. */
  readonly line?: readonly [from: number, to: number] | undefined
  /** One place of note on the lane. */
  readonly mark?: number | undefined
  readonly look?: 'accent' | 'quiet' | undefined
  readonly after?: ReactNode
}

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`

const span = ([from, to]: readonly [number, number]) => ({ left: percent(from), width: percent(to - from) })

export function Lanes({ lanes }: { readonly lanes: readonly Lane[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {lanes.map(({ key, name, says, bar, line, mark, look = 'accent', after }) => (
        <li key={key} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)_16rem]">
          <span className="break-words font-medium">
            {name} {after}
          </span>
          <span aria-hidden="true" className="relative block h-4 rounded bg-wash">
            {bar && (
              <span
                className={`absolute inset-y-0 rounded ${look === 'accent' ? 'bg-accent' : 'bg-quiet'}`}
                style={span(bar)}
              />
            )}
            {line && <span className="-bottom-1 absolute h-0.5 bg-ink" style={span(line)} />}
            {mark !== undefined && (
              <span className="-inset-y-1 absolute w-0.5 bg-ink" style={{ left: percent(mark) }} />
            )}
          </span>
          <span className="text-quiet text-sm tabular-nums">{says}</span>
        </li>
      ))}
    </ul>
  )
}
