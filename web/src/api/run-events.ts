/** A run's live events: each one makes the run's answers be asked for again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { runQuery } from './queries.ts'

export type Connection = 'live' | 'lost' | 'ended'

/**
 * Follows a run while the page shows it. The browser reconnects by itself and says which event it saw last;
 * the server's 204 ends it.
 */
export function useRunEvents(runId: string, isAlive: boolean): Connection {
  const queries = useQueryClient()
  const [connection, setConnection] = useState<Connection>(isAlive ? 'live' : 'ended')
  useEffect(() => {
    if (!isAlive) {
      setConnection('ended')
      return
    }
    const source = new EventSource(`/api/v1/runs/${runId}/events`)
    const refresh = () => void queries.invalidateQueries({ queryKey: runQuery(runId).queryKey })
    source.onopen = () => setConnection('live')
    source.onerror = () => {
      setConnection(source.readyState === EventSource.CLOSED ? 'ended' : 'lost')
      refresh()
    }
    for (const kind of runEventKinds) source.addEventListener(kind, refresh)
    return () => source.close()
  }, [runId, isAlive, queries])
  return connection
}

/** The events of a run, as the server names them. */
const runEventKinds = [
  'run.queued',
  'run.preparing',
  'run.waiting_for_approval',
  'run.approved',
  'run.finishing',
  'run.done',
  'run.failed',
  'run.cancelled',
  'run.retried',
  'step.started',
  'step.finished',
]
