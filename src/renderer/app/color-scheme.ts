import type { MantineColorSchemeManager } from '@mantine/core'
import { preferences } from '../lib/preferences.ts'

let unsubscribe = () => {}

/** Light or dark comes from the preference, not from the browser's own storage. */
export const schemeFromPreference: MantineColorSchemeManager = {
  get: () => preferences.get().scheme,
  set: (scheme) => preferences.set({ ...preferences.get(), scheme }),
  subscribe: (onUpdate) => {
    unsubscribe = preferences.subscribe(() => onUpdate(preferences.get().scheme))
  },
  unsubscribe: () => unsubscribe(),
  clear: () => {}
}
