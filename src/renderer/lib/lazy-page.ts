import { lazyRouteComponent } from '@tanstack/react-router'

const loads: (() => Promise<unknown>)[] = []

/**
 * A screen whose code is a file of its own: it comes when its address is gone to, while the screen before stays, or in the quiet after the
 * start, so that nothing is waited for later.
 */
export function lazyPage<Module extends Record<Name, (props: never) => unknown>, Name extends string>(
  load: () => Promise<Module>,
  name: Name
) {
  loads.push(load)
  return lazyRouteComponent(load, name)
}

const whenIdle = () => new Promise((resume) => requestIdleCallback(resume, { timeout: 100 }))

/** How many files are fetched together: one by one they would come after many pauses, all at once they would be in the way. */
const together = 6

/** Fetches all screens, some at a time, between what else there is to do. */
export async function loadPages(): Promise<void> {
  for (let next = 0; next < loads.length; next += together) {
    await whenIdle()
    // without a host there is no screen: whoever goes to it is told
    await Promise.allSettled(loads.slice(next, next + together).map((load) => load()))
  }
  isWhole = true
  document.documentElement.dataset['whole'] = ''
}

let isWhole = false

/** Whether all screens are at hand: until then a key may be pressed for one that is on its way. */
export const hasAllPages = (): boolean => isWhole
