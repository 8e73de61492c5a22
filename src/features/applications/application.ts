/** An application: its statuses, which may follow which, and what a history of events comes to. Pure. */

export const statuses = [
  'saved',
  'preparing',
  'ready',
  'applied',
  'screening',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'ghosted',
] as const

export type Status = (typeof statuses)[number]

/**
 * Which status may follow which. Going forward may leave out what did not happen; an ended pursuit may come alive again,
 * because employers do write after months. A slip of the finger is undone instead, and then counts for nothing.
 */
export const allowedMoves: Readonly<Record<Status, readonly Status[]>> = {
  saved: ['preparing', 'ready', 'applied', 'screening', 'interview', 'withdrawn'],
  preparing: ['saved', 'ready', 'applied', 'withdrawn'],
  ready: ['preparing', 'applied', 'withdrawn'],
  applied: ['screening', 'interview', 'offer', 'rejected', 'withdrawn', 'ghosted'],
  screening: ['interview', 'offer', 'rejected', 'withdrawn', 'ghosted'],
  interview: ['offer', 'rejected', 'withdrawn', 'ghosted'],
  offer: ['interview', 'accepted', 'rejected', 'withdrawn'],
  accepted: ['rejected', 'withdrawn'],
  rejected: ['screening', 'interview', 'offer'],
  withdrawn: ['saved', 'applied', 'screening', 'interview'],
  ghosted: ['screening', 'interview', 'offer', 'rejected', 'withdrawn'],
}

const beforeApplying: readonly Status[] = ['saved', 'preparing', 'ready']

/** Whether the employer knows of it: what a second application there is warned of. */
export const wasSent = (status: Status): boolean => !beforeApplying.includes(status)

export const eventKinds = ['created', 'moved', 'undone', 'archived', 'restored', 'documents_sent'] as const

export interface ApplicationEvent {
  /** Sorts by when it was recorded. */
  readonly id: string
  readonly kind: (typeof eventKinds)[number]
  readonly from: Status | null
  /** Of `created` and `moved`; of others null. */
  readonly to: Status | null
  /** The event that this one takes back. */
  readonly undoes: string | null
  readonly note: string | null
  readonly happenedAt: Date
  readonly recordedAt: Date
}

/** A status that counts, and since when. */
export interface Stage {
  readonly eventId: string
  readonly status: Status
  readonly since: Date
}

/** The statuses gone through, in order, without those that were taken back. */
export function stagesOf(events: readonly ApplicationEvent[]): Stage[] {
  const undone = new Set(events.map(({ undoes }) => undoes))
  return events.flatMap(({ id, to, happenedAt }) =>
    to === null || undone.has(id) ? [] : [{ eventId: id, status: to, since: happenedAt }],
  )
}

export interface Standing {
  readonly status: Status
  readonly statusSince: Date
  /** When it was sent; null where it never was, or where an employer came first. */
  readonly appliedAt: Date | null
}

/** @param events with `created` first */
export function standingOf(events: readonly ApplicationEvent[]): Standing {
  const stages = stagesOf(events)
  const last = stages.at(-1)
  if (last === undefined) throw new Error('An application without a beginning.')
  const applied = stages.find(({ status }) => status === 'applied')
  return { status: last.status, statusSince: last.since, appliedAt: applied?.since ?? null }
}

/** Why this move may not be made, in a sentence; null where it may. */
export function refuseMove(from: Stage, to: Status, happenedAt: Date, now: Date): string | null {
  if (from.status === to) return `It is ${to} already.`
  if (!allowedMoves[from.status].includes(to)) {
    const allowed = allowedMoves[from.status].join(', ')
    return `From ${from.status} it can become ${allowed}; not ${to}. What was recorded by mistake can be undone.`
  }
  if (happenedAt > now) return 'This lies in the future. Put what is planned into an interview or a task.'
  // What comes before applying is our own bookkeeping: a posting saved today may have been applied for last week.
  if (wasSent(from.status) && happenedAt < from.since)
    return `It has been ${from.status} since ${from.since.toISOString().slice(0, 10)}: what came next cannot lie before that.`
  return null
}

/** Forms of companies: what is left of a name without them tells companies apart. */
const legalForms =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|se|co|corp|corporation|company|plc|s\.?a\.?s?|b\.?v|kg|ohg|pty|ab|oy|group)\b\.?/giu

/** Equal for "Crumb GmbH" and "crumb"; null where no letter is left. */
export function companyKeyOf(company: string | null): string | null {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
  // A company may be called by nothing but such a word: "SE", "Group".
  const key = letters((company ?? '').replace(legalForms, ' ')) || letters(company ?? '')
  return key === '' ? null : key.slice(0, 200)
}
