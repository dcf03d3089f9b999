import type { MantineColorSchemeManager } from '@mantine/core'
import { changePreferences, preferences } from '../lib/preferences.ts'

const scheme = () => {
  const { theme } = preferences.get()
  return theme === 'system' ? 'auto' : theme
}
let unsubscribe = () => {}

/** Light or dark comes from the preference, not from the browser's own storage. */
export const schemeFromPreference: MantineColorSchemeManager = {
  get: scheme,
  // Mantine hands back what it was just told
  set: (next) => next !== scheme() && changePreferences({ theme: next === 'auto' ? 'system' : next }),
  subscribe: (onUpdate) => {
    unsubscribe = preferences.subscribe(() => onUpdate(scheme()))
  },
  unsubscribe: () => unsubscribe(),
  clear: () => {}
}
