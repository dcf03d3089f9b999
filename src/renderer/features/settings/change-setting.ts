import type { Settings } from '#shared/contract/file.ts'
import { i18n } from '../../lib/i18n.ts'
import { changePreferences, preferences } from '../../lib/preferences.ts'
import { showToast } from '../../ui/toast.tsx'

/** Applies at once, and says so with the way back. */
export function changeSetting(patch: Partial<Settings>): void {
  const before = preferences.get()
  const back = Object.fromEntries(Object.keys(patch).map((name) => [name, before[name as keyof Settings]]))
  changePreferences(patch)
  // in the language that may just have been chosen
  showToast({ message: i18n.t('settings.changed'), onUndo: () => changePreferences(back) })
}
