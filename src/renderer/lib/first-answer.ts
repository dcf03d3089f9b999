import { loadPreferences } from './preferences.ts'

/** Imported before the screens and the parts they are made of: the host answers what they wait for while they are read. */
export const firstAnswer: Promise<void> = loadPreferences()
