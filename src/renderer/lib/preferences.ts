import type { Language } from '#shared/model/language.ts'
import { createStore, type Store, useStore } from './store.ts'

/** What a person has chosen about the window itself. Nothing about people. */
export interface Preferences {
  language: Language
  scheme: 'light' | 'dark' | 'auto'
  rows: 'dense' | 'normal' | 'roomy'
  panelWidth: number
  /** Hidden columns, by table. */
  hiddenColumns: Readonly<Record<string, readonly string[]>>
}

export const preferences: Store<Preferences> = createStore<Preferences>({
  language: navigator.language.toLowerCase().startsWith('en') ? 'en' : 'da',
  scheme: 'auto',
  rows: 'normal',
  panelWidth: 372,
  hiddenColumns: {}
})

/** A preference and the way to change it; changes apply at once. */
export function usePreference<K extends keyof Preferences>(key: K): [Preferences[K], (value: Preferences[K]) => void] {
  const all = useStore(preferences)
  return [all[key], (value) => preferences.set({ ...preferences.get(), [key]: value })]
}
