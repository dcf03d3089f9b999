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

/** Fetches all screens, one after the other, between what else there is to do. */
export async function loadPages(): Promise<void> {
  for (const load of loads) {
    await whenIdle()
    // without a host there is no screen: whoever goes to it is told
    await load().catch(() => undefined)
  }
  isWhole = true
  document.documentElement.dataset['whole'] = ''
}

let isWhole = false

/** Whether all screens are at hand: until then a key may be pressed for one that is on its way. */
export const hasAllPages = (): boolean => isWhole
