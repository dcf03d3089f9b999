import type { Settings } from '#shared/contract/file.ts'
import { usualWorking } from '#shared/model/working.ts'
import { client } from './api.ts'
import { hidesPersonalData } from './personal-data.ts'
import { createStore, useStore } from './store.ts'

/** Until the host has answered, and when it cannot. */
const unknown: Settings = {
  language: navigator.language.toLowerCase().startsWith('en') ? 'en' : 'da',
  theme: 'system',
  density: 'normal',
  ...usualWorking,
  tables: {},
  views: {},
  unsaved: {}
}

/** What a person has chosen about the window itself; the host keeps it. */
export const preferences = createStore<Settings>(unknown)

// answers are masked where they arrive, which is below the preferences
preferences.subscribe(() => hidesPersonalData.set(preferences.get().hidesPersonalData))

/** Asked before the first screen is drawn, so that nothing changes its language or colour before one's eyes. */
export async function loadPreferences(): Promise<void> {
  preferences.set(await client.settings.get().catch(() => unknown))
}

/** One after the other, so that the last one told is the one that is kept. */
let told: Promise<unknown> = Promise.resolve()

/** Applies at once; the host is told, and losing that costs no more than choosing again. */
export function changePreferences(patch: Partial<Settings>): void {
  preferences.set({ ...preferences.get(), ...patch })
  told = told.then(() => client.settings.set(patch)).catch(() => {})
}

/** Keeps what was written and not saved in the card file; '' forgets it. The others stay as they are, whichever window wrote them. */
export function keepUnsaved(key: string, text: string): void {
  const { unsaved } = preferences.get()
  if ((unsaved[key] ?? '') === text) return
  preferences.set({ ...preferences.get(), unsaved: { ...unsaved, [key]: text } })
  told = told.then(() => client.settings.set({ unsaved: { [key]: text } })).catch(() => {})
}

export const usePreference = <K extends keyof Settings>(key: K): Settings[K] => useStore(preferences)[key]
