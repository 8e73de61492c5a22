/** Work that a process looks for again and again. Who does a piece of it is settled by leases on rows, never here. */
export interface Schedule<Done = number> {
  /** Looks now, or joins the look that is under way: never two at once in one process. @returns what `look` returns */
  runOnce(): Promise<Done>
  /** Begins nothing more, and waits for the look under way. */
  stop(): Promise<void>
}

export interface ScheduleOptions<Done> {
  readonly everyMs: number
  /** How long after the start the first look is; absent: `everyMs`. */
  readonly firstAfterMs?: number
  /** @param isStopping true as soon as no further piece should be begun */
  readonly look: (isStopping: () => boolean) => Promise<Done>
  /** Told of a look of its own that threw; the next one comes as if nothing had happened. */
  readonly onFailure: (error: unknown) => void
}

/** Keeps no process alive. */
export function startSchedule<Done>({ everyMs, firstAfterMs, look, onFailure }: ScheduleOptions<Done>): Schedule<Done> {
  let running: Promise<Done> | undefined
  let isStopped = false
  const runOnce = (): Promise<Done> => {
    running ??= look(() => isStopped).finally(() => {
      running = undefined
    })
    return running
  }
  const lookQuietly = (): void => {
    runOnce().catch(onFailure)
  }
  const first = firstAfterMs === undefined ? undefined : setTimeout(lookQuietly, firstAfterMs).unref()
  const timer = setInterval(lookQuietly, everyMs).unref()
  return {
    runOnce,
    stop: async () => {
      isStopped = true
      clearTimeout(first)
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}
