const IDLE_MS = 10 * 60 * 1000

/** Counts what is under way; a page that is open always has its live changes under way. */
export interface IdleWatch {
  begin(): void
  end(): void
  /** From now on there is nothing to watch for. */
  stop(): void
}

/** Calls `whenIdle` ten minutes after the last request ended, never before there was a first. */
export function watchIdle(whenIdle: () => void): IdleWatch {
  let underWay = 0
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  return {
    begin() {
      underWay += 1
      clearTimeout(timer)
    },
    end() {
      underWay -= 1
      if (underWay === 0 && !stopped) timer = setTimeout(whenIdle, IDLE_MS).unref()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    }
  }
}
